/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.telecontrol.dsl.host.table.CellEdit;

/** Takes what was typed into a cell. */
@FunctionalInterface
interface CellWriter {

    void write(CellEdit edit);
}
