/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Conditions about the workbench. */
@NonNullByDefault
package org.telecontrol.testkit.ui.eclipse.finder.waits;

import org.eclipse.jdt.annotation.NonNullByDefault;
