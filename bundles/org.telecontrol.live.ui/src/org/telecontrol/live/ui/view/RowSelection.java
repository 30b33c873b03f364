/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.io.Serializable;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.selection.RowSelectionModel;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultRowSelectionLayerConfiguration;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;
import org.telecontrol.live.image.ImagePoint;

/** Selection of whole rows, which stay selected when the table is filtered or sorted. */
final class RowSelection {

    private RowSelection() {}

    /** @param open what a double click on a row does */
    static SelectionLayer layer(ColumnHideShowLayer columns, RowData rows, Runnable open) {
        var layer = new SelectionLayer(columns, null, false);
        layer.setSelectionModel(new RowSelectionModel<>(layer, rows, RowSelection::id));
        layer.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        layer.addConfiguration(new RowMouse(layer, open));
        return layer;
    }

    /** Changes rows, and has the cells that keys go on from stay with their points wherever these are then. */
    static void stay(SelectionLayer layer, RowData rows, Runnable change) {
        var column = layer.getSelectionAnchor().columnPosition;
        var anchor = point(rows, layer.getSelectionAnchor());
        var last = point(rows, layer.getLastSelectedCellPosition());
        change.run();
        layer.moveSelectionAnchor(column, row(rows, anchor));
        layer.setLastSelectedCell(column, row(rows, last));
    }

    private static Optional<ImagePoint> point(RowData rows, @Nullable PositionCoordinate cell) {
        return cell == null || cell.rowPosition < 0 || cell.rowPosition >= rows.getRowCount()
                ? Optional.empty()
                : Optional.of(rows.getRowObject(cell.rowPosition));
    }

    private static int row(RowData rows, Optional<ImagePoint> point) {
        return point.map(rows::indexOfRowObject).orElse(SelectionLayer.NO_SELECTION);
    }

    private static Serializable id(ImagePoint point) {
        return new RowId(point.rtu().name(), point.position());
    }

    private record RowId(String rtu, int position) implements Serializable {}

    /** A double click opens a row; the context menu is about the row below the mouse, selected or not before. */
    private static final class RowMouse extends AbstractUiBindingConfiguration {

        private final SelectionLayer layer;
        private final Runnable open;

        RowMouse(SelectionLayer layer, Runnable open) {
            this.layer = layer;
            this.open = open;
        }

        @Override
        public void configureUiBindings(@Nullable UiBindingRegistry bindings) {
            if (bindings != null) {
                bindings.registerFirstMouseDownBinding(
                        new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON), this::select);
                bindings.registerDoubleClickBinding(MouseEventMatcher.bodyLeftClick(SWT.NONE),
                        (table, event) -> open.run());
            }
        }

        private void select(NatTable table, MouseEvent event) {
            var row = table.getRowPositionByY(event.y);
            var index = table.getRowIndexByPosition(row);
            if (!layer.isRowPositionSelected(index)) {
                table.doCommand(new SelectRowsCommand(table, 0, row, false, false));
            }
        }
    }
}
