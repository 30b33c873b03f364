/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectRegionCommand;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.Column;

/** The cells that are selected, told by the rows' numbers in the text, which stay theirs when the order is another one. */
final class GridSelection {

    private final SelectionLayer layer;
    private final GridColumns columns;
    private final GridData data;

    GridSelection(SelectionLayer layer, GridColumns columns, GridData data) {
        this.layer = layer;
        this.columns = columns;
        this.data = data;
    }

    /** The cell that has the keyboard. */
    Optional<Cell> anchor() {
        var at = layer.getSelectionAnchor();
        return at == null || at.rowPosition < 0 || at.rowPosition >= data.getRowCount() || at.columnPosition < 0
                || at.columnPosition >= layer.getColumnCount()
                        ? Optional.empty()
                        : Optional.of(new Cell(data.rows().number(at.rowPosition), column(at.columnPosition)));
    }

    /** The rows with a selected cell, as they are shown from top to bottom. */
    List<Integer> rows() {
        List<Integer> rows = new ArrayList<>();
        layer.getSelectedRowPositions().stream().sorted((one, other) -> Integer.compare(one.start, other.start))
                .forEach(range -> {
                    for (var place = range.start; place < Math.min(range.end, data.getRowCount()); place++) {
                        rows.add(data.rows().number(place));
                    }
                });
        return rows;
    }

    /** The columns with a selected cell, as they are shown from left to right. */
    List<Column> selectedColumns() {
        return Arrays.stream(layer.getSelectedColumnPositions()).sorted().mapToObj(this::column).toList();
    }

    /** The columns that are shown, from that one to the right. */
    List<Column> columnsFrom(Column first) {
        List<Column> shown = shownColumns();
        return shown.subList(Math.max(0, shown.indexOf(first)), shown.size());
    }

    List<Column> shownColumns() {
        List<Column> shown = new ArrayList<>();
        for (var position = 0; position < layer.getColumnCount(); position++) {
            shown.add(column(position));
        }
        return shown;
    }

    private Column column(int position) {
        return columns.at(layer.getColumnIndexByPosition(position));
    }

    /** Selects one cell and brings it into sight; nothing where the row is not shown. */
    boolean select(Cell cell) {
        var place = data.rows().place(cell.row());
        var position = shownColumns().indexOf(cell.column());
        if (place < 0) {
            return false;
        }
        layer.doCommand(new SelectCellCommand(layer, Math.max(0, position), place, false, false));
        return true;
    }

    /** Selects these cells again, as far as they are shown; the first of them gets the keyboard. */
    void select(List<Integer> rows, List<? extends Column> wanted) {
        var shown = shownColumns();
        var first = true;
        for (var row : rows) {
            var place = data.rows().place(row);
            for (var column : wanted) {
                var position = shown.indexOf(column);
                if (place >= 0 && position >= 0) {
                    layer.doCommand(new SelectRegionCommand(layer, position, place, 1, 1, false, !first));
                    first = false;
                }
            }
        }
    }

    void clear() {
        layer.clear(false);
    }
}
