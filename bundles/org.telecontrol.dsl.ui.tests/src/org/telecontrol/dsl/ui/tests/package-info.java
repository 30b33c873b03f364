/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The language in the window, driven through real widgets. */
@NonNullByDefault
package org.telecontrol.dsl.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
