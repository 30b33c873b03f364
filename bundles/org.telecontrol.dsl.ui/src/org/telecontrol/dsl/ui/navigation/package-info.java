/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * From a name to what it means and to where else that is meant. Links are asked for in the UI thread, with a short
 * patience; all else in jobs.
 */
@NonNullByDefault
package org.telecontrol.dsl.ui.navigation;

import org.eclipse.jdt.annotation.NonNullByDefault;
