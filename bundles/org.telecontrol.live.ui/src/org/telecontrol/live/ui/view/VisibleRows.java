/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.telecontrol.live.image.PointValue;
import org.telecontrol.live.ui.model.LiveColumn;

/** Repaints what changed on the screen, and nothing else. */
final class VisibleRows {

    private static final int HEADER_ROWS = 1;

    private final NatTable table;
    private final ViewportLayer viewport;
    private final RowData rows;
    private @Nullable PointValue[] shown = {};

    VisibleRows(NatTable table, ViewportLayer viewport, RowData rows) {
        this.table = table;
        this.viewport = viewport;
        this.rows = rows;
    }

    /** Repaints the rows whose value is another one than at the last call; tells how many these were. */
    int repaintChanged() {
        var first = viewport.getOriginRowPosition();
        var count = Math.min(viewport.getRowCount(), rows.getRowCount() - first);
        var now = new @Nullable PointValue[Math.max(0, count)];
        var repainted = 0;
        for (var row = 0; row < now.length; row++) {
            now[row] = rows.getRowObject(first + row).value();
            if (row >= shown.length || !Objects.equals(shown[row], now[row])) {
                table.repaintRow(row + HEADER_ROWS);
                repainted++;
            }
        }
        shown = now;
        return repainted;
    }

    void repaintAges() {
        for (var column = 0; column < table.getColumnCount(); column++) {
            if (table.getColumnIndexByPosition(column) == LiveColumn.AGE.ordinal()) {
                table.repaintColumn(column);
            }
        }
    }
}
