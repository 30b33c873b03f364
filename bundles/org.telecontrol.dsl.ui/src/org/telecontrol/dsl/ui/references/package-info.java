/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * References in the Search view. The search runs in a job of the platform's; the page is for the UI thread.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.references;

import org.eclipse.jdt.annotation.NonNullByDefault;
