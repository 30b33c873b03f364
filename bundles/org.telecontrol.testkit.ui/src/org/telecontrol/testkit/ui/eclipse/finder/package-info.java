/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * Drives a workbench: its views, editors and perspectives. Runs off the UI thread like the plain bot.
 */
@NonNullByDefault
package org.telecontrol.testkit.ui.eclipse.finder;

import org.eclipse.jdt.annotation.NonNullByDefault;
