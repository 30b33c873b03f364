/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
/**
 * One look for all NatTables: colours that follow the light or dark theme of the platform, the platform's font, rows as
 * high as the font asks for. UI thread only; what is registered is released with the table.
 */
@NonNullByDefault
package org.telecontrol.ui.common.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
