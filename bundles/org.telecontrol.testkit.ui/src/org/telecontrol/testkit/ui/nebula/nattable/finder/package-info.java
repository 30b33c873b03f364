/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/** Finds NatTables; a NatTable paints its cells itself, so a bot asks its layers. */
@NonNullByDefault
package org.telecontrol.testkit.ui.nebula.nattable.finder;

import org.eclipse.jdt.annotation.NonNullByDefault;
