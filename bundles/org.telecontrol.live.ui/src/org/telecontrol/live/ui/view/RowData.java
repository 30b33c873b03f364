/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.time.Instant;
import java.time.ZoneId;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.ui.model.CellFormat;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowSet;
import org.telecontrol.ui.common.address.AddressPreference;

/** Hands the table the texts of the cells it paints. */
final class RowData implements IRowDataProvider<ImagePoint> {

    private static final LiveColumn[] COLUMNS = LiveColumn.values();

    private RowSet rows = RowSet.EMPTY;

    RowSet rows() {
        return rows;
    }

    void setRows(RowSet newRows) {
        rows = newRows;
    }

    static CellFormat format() {
        return new CellFormat(AddressPreference.notation(), ZoneId.systemDefault(), Instant.now());
    }

    @Override
    public Object getDataValue(int column, int row) {
        return row < rows.size() ? text(rows.get(row), COLUMNS[column]) : "";
    }

    /** A measured value with the digits that can be read while it changes; all of them are in its tool tip. */
    private static String text(ImagePoint point, LiveColumn column) {
        var value = point.value();
        return column == LiveColumn.VALUE && value != null ? value.brief() : column.text(point, format());
    }

    @Override
    @NonNullByDefault({})
    public void setDataValue(int column, int row, Object value) {
        throw new UnsupportedOperationException("Live values are not edited.");
    }

    @Override
    public int getColumnCount() {
        return COLUMNS.length;
    }

    @Override
    public int getRowCount() {
        return rows.size();
    }

    @Override
    public ImagePoint getRowObject(int row) {
        return rows.get(row);
    }

    @Override
    @NonNullByDefault({})
    public int indexOfRowObject(ImagePoint point) {
        return rows.indexOf(point);
    }
}
