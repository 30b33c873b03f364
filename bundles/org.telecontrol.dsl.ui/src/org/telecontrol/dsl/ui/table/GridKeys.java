/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectColumnCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRowsCommand;
import org.eclipse.nebula.widgets.nattable.sort.action.SortColumnAction;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.MouseEvent;

/** Keys and mouse: F2, a double click or a character begin to write; the header orders; Ctrl adds to the order. */
@NonNullByDefault({})
final class GridKeys extends AbstractUiBindingConfiguration {

    private final SelectionLayer selection;
    private final CellOpening opening;

    /** Begins to write into the cell that has the keyboard. */
    interface CellOpening {

        /** @param typed the character that it begins with; null to change what is there */
        void open(Character typed);
    }

    GridKeys(SelectionLayer selection, CellOpening opening) {
        this.selection = selection;
        this.opening = opening;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry bindings) {
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (table, event) -> opening.open(null));
        bindings.registerKeyBinding(GridKeys::isTyped, (table, event) -> opening.open(event.character));
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.CTRL, ' '), this::selectColumns);
        bindings.registerFirstKeyBinding(new KeyEventMatcher(SWT.SHIFT, ' '), this::selectRows);
        bindings.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.NONE),
                new SortColumnAction(false));
        bindings.registerFirstSingleClickBinding(MouseEventMatcher.columnHeaderLeftClick(SWT.MOD1),
                new SortColumnAction(true));
        bindings.registerFirstMouseDownBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.RIGHT_BUTTON), this::selectBelow);
    }

    /**
     * A double click in the body begins to write. The library's own binding would take two quick clicks on different
     * cells for one.
     */
    void followDoubleClicks(NatTable table) {
        table.addListener(SWT.MouseDoubleClick, event -> {
            var regions = table.getRegionLabelsByXY(event.x, event.y);
            if (event.button == 1 && regions != null && regions.hasLabel(GridRegion.BODY)) {
                opening.open(null);
            }
        });
    }

    private static boolean isTyped(KeyEvent event) {
        return (event.stateMask & (SWT.CTRL | SWT.ALT | SWT.COMMAND)) == 0 && event.character > ' '
                && event.character != SWT.DEL;
    }

    private void selectColumns(NatTable table, KeyEvent event) {
        for (var position : selection.getSelectedColumnPositions()) {
            selection.doCommand(new SelectColumnCommand(selection, position, 0, false, true));
        }
    }

    private void selectRows(NatTable table, KeyEvent event) {
        selection.doCommand(new SelectRowsCommand(selection, 0,
                selection.getSelectedRowPositions().stream()
                        .flatMapToInt(range -> range.getMembers().stream().mapToInt(Integer::intValue)).toArray(),
                false, true, selection.getSelectionAnchor().rowPosition));
    }

    /** The context menu is about the cell below the mouse, selected or not before. */
    private void selectBelow(NatTable table, MouseEvent event) {
        var column = table.getColumnPositionByX(event.x);
        var row = table.getRowPositionByY(event.y);
        var cell = table.getCellByPosition(column, row);
        if (cell != null && !DisplayMode.SELECT
                .equals(cell.getDisplayMode())) {
            table.doCommand(new SelectCellCommand(table, column, row, false, false));
        }
    }
}
