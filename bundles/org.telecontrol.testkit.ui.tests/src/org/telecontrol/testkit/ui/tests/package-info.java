/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Proves that the bot does what a person would, and fails when it should. */
@NonNullByDefault
package org.telecontrol.testkit.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
