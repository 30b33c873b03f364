/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.telecontrol.dsl.host.table.CellEdit;

/** Hands the grid the texts of the cells that it paints, and takes what is typed into one. */
@NonNullByDefault({})
final class GridData implements IDataProvider {

    private final GridColumns columns;
    private final CellWriter writer;
    private Rows rows = Rows.NONE;

    GridData(GridColumns columns, CellWriter writer) {
        this.columns = columns;
        this.writer = writer;
    }

    Rows rows() {
        return rows;
    }

    void setRows(Rows next) {
        rows = next;
    }

    @Override
    public Object getDataValue(int column, int place) {
        return rows.text(place, columns.at(column));
    }

    @Override
    public void setDataValue(int column, int place, Object value) {
        if (place < rows.size()) {
            writer.write(new CellEdit(rows.number(place), columns.at(column), value == null ? "" : value.toString()));
        }
    }

    @Override
    public int getColumnCount() {
        return columns.size();
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }
}
