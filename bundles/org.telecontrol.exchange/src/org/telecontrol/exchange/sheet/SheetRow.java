/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.util.List;

/**
 * One row of a sheet.
 *
 * @param number the row's number as a spreadsheet shows it, from 1
 */
public record SheetRow(int number, List<Cell> cells) {

    /** The cell of a column counted from 0; blank beyond the last. */
    public Cell cell(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.BLANK;
    }

    public boolean isBlank() {
        return cells.stream().allMatch(Cell::isBlank);
    }
}
