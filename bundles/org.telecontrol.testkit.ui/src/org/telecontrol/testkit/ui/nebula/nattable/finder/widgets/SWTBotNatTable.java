/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.nebula.nattable.finder.widgets;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.layer.LayerUtil;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.telecontrol.testkit.ui.internal.PopupMenus;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
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

    /** The text the cell shows. */
    public String getCellDataValueByPosition(int row, int column) {
        return syncExec(() -> text(cell(row, column)));
    }

    public String getCellDataValueByPosition(Position position) {
        return getCellDataValueByPosition(position.row, position.column);
    }

    public boolean hasConfigLabel(int row, int column, String label) {
        return syncExec(() -> cell(row, column).getConfigLabels().hasLabel(label));
    }

    public SWTBotNatTable click(int row, int column) {
        act(() -> press(widget, cell(row, column).getBounds(), 1));
        return this;
    }

    public SWTBotNatTable doubleclick(int row, int column) {
        act(() -> press(widget, cell(row, column).getBounds(), 2));
        return this;
    }

    public SWTBotNatTable rightClick(int row, int column) {
        act(() -> {
            var area = cell(row, column).getBounds();
            widget.setFocus();
            notify(widget, SWT.MouseDown, mouse(area, 3, 1));
            notify(widget, SWT.MouseUp, mouse(area, 3, 1));
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

    @Override
    protected Control owner() {
        return widget;
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
        throw new WidgetNotFoundException("The cell " + position + " is not in a part of the table that scrolls.");
    }

    private ILayerCell cell(int row, int column) {
        var cell = widget.getCellByPosition(column, row);
        if (cell == null) {
            throw new WidgetNotFoundException("The table shows no cell at row " + row + ", column " + column + " of "
                    + widget.getRowCount() + " rows and " + widget.getColumnCount() + " columns.");
        }
        return cell;
    }

    private String text(ILayerCell cell) {
        var value = cell.getDataValue();
        var converter = widget.getConfigRegistry().getConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER,
                cell.getDisplayMode(), cell.getConfigLabels());
        var shown = converter == null
                ? value
                : converter.canonicalToDisplayValue(cell, widget.getConfigRegistry(), value);
        return Objects.toString(shown, "");
    }
}
