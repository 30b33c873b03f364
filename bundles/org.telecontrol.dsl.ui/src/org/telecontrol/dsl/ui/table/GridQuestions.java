/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.telecontrol.dsl.host.table.AddressSeries;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.Fill;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TableRequest;

/** What is done to the selected cells, or to the columns, after a question. */
final class GridQuestions {

    private final PointGrid grid;
    private final PointWriter writer;

    GridQuestions(PointGrid grid, PointWriter writer) {
        this.grid = grid;
        this.writer = writer;
    }

    /** Addresses that rise by a step, for the selected rows in the order in which they are shown. */
    void series() {
        var rows = grid.selection().rows();
        var table = writer.current();
        if (table != null && !rows.isEmpty()) {
            var dialog = new AddressSeriesDialog(grid.control().getShell(), rows,
                    table.text(rows.get(0), StandardColumn.ADDRESS), AddressSeries.step(table, rows));
            if (dialog.open() == Window.OK) {
                writer.write(TableRequest.edit(dialog.series()));
            }
        }
    }

    /** One text in one column of all selected rows. */
    void bulkChange() {
        var rows = grid.selection().rows();
        var table = writer.current();
        if (table != null && !rows.isEmpty()) {
            var first = new Cell(rows.get(0), grid.selection().anchor().map(Cell::column).orElse(StandardColumn.NAME));
            var columns = grid.layout().ordered().stream().filter(Column::isEditable).toList();
            var dialog = new BulkChangeDialog(grid.control().getShell(), rows.size(), columns, first.column(),
                    new FirstRow(first.row()));
            if (dialog.open() == Window.OK) {
                writer.write(TableRequest.edit(Fill.all(rows, List.of(dialog.column()), dialog.text())));
            }
        }
    }

    void columns() {
        var dialog = new ColumnsDialog(grid.control().getShell(), grid.layout());
        if (dialog.open() == Window.OK) {
            grid.layout().show(dialog.shown());
            grid.layout().freeze(dialog.frozen());
            grid.refresh();
        }
    }

    /** Another key of metadata, of which nothing is said until a cell of it is written. */
    void addColumn() {
        var dialog = new InputDialog(grid.control().getShell(), Messages.column_title, Messages.column_message, "",
                GridQuestions::objection);
        if (dialog.open() == Window.OK) {
            grid.show(MetadataColumn.of(dialog.getValue()));
        }
    }

    /** What is wrong with a key; empty, which leaves no sentence, as long as nothing is typed. */
    private static @Nullable String objection(@Nullable String key) {
        if (key == null || key.isBlank()) {
            return "";
        }
        try {
            MetadataColumn.of(key);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    void order() {
        var dialog = new OrderDialog(grid.control().getShell(), grid.layout().ordered(), grid.order().order());
        if (dialog.open() == Window.OK) {
            grid.order().setOrder(dialog.order());
            grid.refresh();
        }
    }

    /** The columns up to the selected one stay in sight; when they do, none do any more. */
    void freeze() {
        var count = grid.selection().anchor()
                .map(cell -> grid.selection().shownColumns().indexOf(cell.column()) + 1).orElse(0);
        grid.layout().freeze(count == grid.layout().frozen() ? 0 : count);
        grid.refresh();
    }

    /** Ways to mend what was found in the selected cell. */
    void fix(Consumer<@Nullable String> status) {
        var findings = grid.selection().anchor()
                .map(cell -> grid.rows().findings().at(cell.row(), cell.column())).orElse(List.of());
        var known = writer.fixes(findings);
        if (known.isEmpty() || known.get().value().isEmpty()) {
            status.accept(findings.isEmpty() ? Messages.fixes_nothingFound : Messages.fixes_none);
        } else {
            new CellFixes(grid.control().getShell(), known.get().value(), grid.placeOnDisplay(),
                    fix -> writer.mend(fix, known.get().revision())).open();
        }
    }

    /** The first of the selected rows speaks for all. */
    private final class FirstRow implements RowAnswers {

        private final int row;

        FirstRow(int row) {
            this.row = row;
        }

        @Override
        public String now(Column column) {
            return grid.rows().text(grid.rows().place(row), column);
        }

        @Override
        public List<String> choices(Column column) {
            var table = grid.rows().table();
            return table == null ? List.of() : WordChoices.of(table, row, column);
        }

        @Override
        public Optional<String> objection(Column column, String text) {
            return writer.objection(grid.rows().place(row), column, text);
        }
    }
}
