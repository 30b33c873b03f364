/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** The bot of a NatTable; rows and columns are positions on the screen, headers included, both from zero. */
@NonNullByDefault
package org.telecontrol.testkit.ui.nebula.nattable.finder.widgets;

import org.eclipse.jdt.annotation.NonNullByDefault;
