/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.layout;

import java.util.Arrays;

/**
 * Columns of neighbouring lines. A row is the lengths of a line's cells from its beginning; what follows the last cell
 * stands in the next column. A cell that is wider than a column may be stands out of it, so that one long name does not
 * push all the other lines aside.
 */
public final class Columns {

    private static final int WIDEST = 40;

    private int[] widths = {};

    /** Makes room for a row. */
    public void widen(int[] row) {
        if (row.length > widths.length) {
            widths = Arrays.copyOf(widths, row.length);
        }
        for (int cell = 0; cell < row.length; cell++) {
            if (row[cell] <= WIDEST) {
                widths[cell] = Math.max(widths[cell], row[cell]);
            }
        }
    }

    /**
     * The spaces before a cell of a row, at least one.
     *
     * @param cell from 1 to the number of cells: what follows the last of them
     */
    public int spaces(int[] row, int cell) {
        int column = 0;
        int written = 0;
        for (int before = 0; before < cell; before++) {
            written = (before == 0 ? 0 : Math.max(column, written + 1)) + row[before];
            column += before < widths.length ? widths[before] + 1 : 0;
        }
        return Math.max(1, column - written);
    }
}
