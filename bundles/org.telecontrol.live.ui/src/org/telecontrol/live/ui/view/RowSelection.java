/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.io.Serializable;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
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

    static SelectionLayer layer(ColumnHideShowLayer columns, RowData rows) {
        var layer = new SelectionLayer(columns, null, false);
        layer.setSelectionModel(new RowSelectionModel<>(layer, rows, RowSelection::id));
        layer.addConfiguration(new DefaultRowSelectionLayerConfiguration());
        layer.addConfiguration(new SelectBeforeMenu(layer));
        return layer;
    }

    private static Serializable id(ImagePoint point) {
        return new RowId(point.rtu().name(), point.position());
    }

    private record RowId(String rtu, int position) implements Serializable {}

    /** The context menu is about the row below the mouse, selected or not before. */
    private static final class SelectBeforeMenu extends AbstractUiBindingConfiguration {

        private final SelectionLayer layer;

        SelectBeforeMenu(SelectionLayer layer) {
            this.layer = layer;
        }

        @Override
        public void configureUiBindings(@Nullable UiBindingRegistry bindings) {
            if (bindings != null) {
                bindings.registerFirstMouseDownBinding(
                        new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON), this::select);
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
