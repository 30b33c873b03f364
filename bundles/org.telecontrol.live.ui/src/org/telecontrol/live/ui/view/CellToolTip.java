/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.window.DefaultToolTip;
import org.eclipse.jface.window.ToolTip;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.ui.model.LiveColumn;

/** What a cell has no room to say: the whole text, a point's description, what a time in parentheses means. */
@NonNullByDefault({})
final class CellToolTip extends DefaultToolTip {

    private static final int BELOW = 18;

    private final NatTable table;
    private final ViewportLayer viewport;
    private final RowData rows;

    CellToolTip(NatTable table, ViewportLayer viewport, RowData rows) {
        super(table, ToolTip.NO_RECREATE, false);
        this.table = table;
        this.viewport = viewport;
        this.rows = rows;
        setShift(new Point(0, BELOW));
    }

    @Override
    protected Object getToolTipArea(Event event) {
        return new Point(table.getColumnPositionByX(event.x), table.getRowPositionByY(event.y));
    }

    @Override
    protected boolean shouldCreateToolTip(Event event) {
        return !getText(event).isEmpty();
    }

    @Override
    protected String getText(Event event) {
        var row = viewport.getOriginRowPosition() + table.getRowPositionByY(event.y) - 1;
        var column = table.getColumnIndexByPosition(table.getColumnPositionByX(event.x));
        var isBody = table.getRowPositionByY(event.y) > 0 && row < rows.getRowCount() && column >= 0;
        return isBody ? text(rows.getRowObject(row), LiveColumn.values()[column]) : "";
    }

    private static String text(ImagePoint point, LiveColumn column) {
        var text = column.text(point, RowData.format());
        var value = point.value();
        return switch (column) {
            case POINT -> joined(point.qualifiedName(), LiveColumn.DESCRIPTION.text(point, RowData.format()));
            case TIME -> value != null && value.object().time() == null ? NLS.bind(Messages.noTimeTag, text) : text;
            default -> text;
        };
    }

    private static String joined(String name, String description) {
        return description.isEmpty() ? name : name + "\n" + description;
    }
}
