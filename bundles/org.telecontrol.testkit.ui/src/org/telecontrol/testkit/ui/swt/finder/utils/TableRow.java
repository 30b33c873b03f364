/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.utils;

import java.util.List;

/** The texts of one row's cells. */
public class TableRow {

    private final List<String> cells;

    public TableRow(String[] cells) {
        this.cells = List.of(cells);
    }

    public int columnCount() {
        return cells.size();
    }

    public String get(int column) {
        return cells.get(column);
    }

    @Override
    public String toString() {
        return cells.toString();
    }
}
