/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.utils;

import java.util.List;

/** The texts of selected rows. */
public class TableCollection {

    private final List<TableRow> rows;

    public TableCollection(TableRow[] rows) {
        this.rows = List.of(rows);
    }

    public int rowCount() {
        return rows.size();
    }

    public TableRow get(int row) {
        return rows.get(row);
    }

    public String get(int row, int column) {
        return get(row).get(column);
    }

    @Override
    public String toString() {
        return rows.toString();
    }
}
