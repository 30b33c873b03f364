/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.nebula.nattable.finder.widgets;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.telecontrol.testkit.ui.internal.PopupMenus;
import org.telecontrol.testkit.ui.swt.finder.widgets.AbstractSWTBot;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotRootMenu;

/** Drives one NatTable with mouse and keys and reads its cells as they are shown. */
public class SWTBotNatTable extends AbstractSWTBot<NatTable> {

    public SWTBotNatTable(@Nullable NatTable table) {
        super(table);
    }

    /** Rows on the screen, headers included. */
    public int rowCount() {
        return syncExec(() -> widget.getRowCount());
    }

    /** All rows, those scrolled away too, headers included. */
    public int preferredRowCount() {
        return syncExec(() -> widget.getPreferredRowCount());
    }

    public int columnCount() {
        return syncExec(() -> widget.getColumnCount());
    }

    public int preferredColumnCount() {
        return syncExec(() -> widget.getPreferredColumnCount());
    }

    /** The value behind the cell in words; what the cell shows may be another text. */
    public String getCellDataValueByPosition(int row, int column) {
        return syncExec(() -> Objects.toString(cell(row, column).getDataValue(), ""));
    }

    public String getCellDataValueByPosition(Position position) {
        return getCellDataValueByPosition(position.row, position.column);
    }

    public boolean hasConfigLabel(int row, int column, String label) {
        return syncExec(() -> cell(row, column).getConfigLabels().hasLabel(label));
    }

    public SWTBotNatTable click(int row, int column) {
        var centre = centre(row, column);
        clickXY(centre.x, centre.y);
        return this;
    }

    public SWTBotNatTable doubleclick(int row, int column) {
        var centre = centre(row, column);
        doubleClickXY(centre.x, centre.y);
        return this;
    }

    public SWTBotNatTable rightClick(int row, int column) {
        setFocus();
        var centre = centre(row, column);
        syncExec(() -> {
            notify(SWT.MouseDown, createMouseEvent(centre.x, centre.y, 3, SWT.NONE, 1));
            notify(SWT.MouseUp, createMouseEvent(centre.x, centre.y, 3, SWT.NONE, 1));
        });
        return this;
    }

    public SWTBotRootMenu contextMenu(int row, int column) {
        rightClick(row, column);
        return new SWTBotRootMenu(PopupMenus.open(widget));
    }

    /**
     * Scrolls so that a row and column of the body come into view.
     *
     * @param position a cell inside the scrollable body
     * @param scrollableRow and scrollableColumn counted in the whole body, without headers
     * @return where that cell is now
     */
    public Position scrollViewport(Position position, int scrollableRow, int scrollableColumn) {
        return syncExec(() -> {
            var viewport = viewport(position);
            viewport.moveRowPositionIntoViewport(scrollableRow);
            viewport.moveColumnPositionIntoViewport(scrollableColumn);
            var headerRows = position.row - LayerUtil.convertRowPosition(widget, position.row, viewport);
            var headerColumns = position.column - LayerUtil.convertColumnPosition(widget, position.column, viewport);
            return new Position(headerRows + scrollableRow - viewport.getOriginRowPosition(),
                    headerColumns + scrollableColumn - viewport.getOriginColumnPosition());
        });
    }

    private Point centre(int row, int column) {
        return syncExec(() -> {
            var area = cell(row, column).getBounds();
            return new Point(area.x + area.width / 2, area.y + area.height / 2);
        });
    }

    private ViewportLayer viewport(Position position) {
        @Nullable
        ILayer layer = widget.getUnderlyingLayerByPosition(position.column, position.row);
        var column = position.column;
        var row = position.row;
        ILayer above = widget;
        while (layer != null) {
            if (layer instanceof ViewportLayer viewport) {
                return viewport;
            }
            column = above.localToUnderlyingColumnPosition(column);
            row = above.localToUnderlyingRowPosition(row);
            above = layer;
            layer = above.getUnderlyingLayerByPosition(column, row);
        }
        throw new IllegalArgumentException("The cell " + position + " is not in a part of the table that scrolls.");
    }

    private ILayerCell cell(int row, int column) {
        var cell = widget.getCellByPosition(column, row);
        if (cell == null) {
            throw new IllegalArgumentException("The table shows no cell at row " + row + ", column " + column + " of "
                    + widget.getRowCount() + " rows and " + widget.getColumnCount() + " columns.");
        }
        return cell;
    }
}
