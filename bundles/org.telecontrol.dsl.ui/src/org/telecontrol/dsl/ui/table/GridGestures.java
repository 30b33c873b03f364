/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.Fill;
import org.telecontrol.dsl.host.table.NewRow;
import org.telecontrol.dsl.host.table.Paste;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TabSeparated;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.ui.common.table.TextClipboard;

/** What is done to the selected cells at once, without a question. */
final class GridGestures {

    private final PointGrid grid;
    private final PointWriter writer;
    private final CellReveal reveal;
    private final Consumer<@Nullable String> status;

    /** Selects a cell as soon as the table has been read again. */
    interface CellReveal {

        void later(Cell cell);
    }

    /** @param status told what was not done as somebody may expect; null for nothing */
    GridGestures(PointGrid grid, PointWriter writer, CellReveal reveal, Consumer<@Nullable String> status) {
        this.grid = grid;
        this.writer = writer;
        this.reveal = reveal;
        this.status = status;
    }

    private GridSelection selection() {
        return grid.selection();
    }

    boolean isCellSelected() {
        return selection().anchor().isPresent();
    }

    void copy() {
        var table = grid.rows().table();
        var rows = selection().rows();
        var columns = selection().selectedColumns();
        var display = grid.control().getDisplay();
        if (table != null && !rows.isEmpty()) {
            Job.create(Messages.copying, monitor -> {
                var text = TabSeparated.of(table, rows, columns);
                display.asyncExec(() -> TextClipboard.put(display, text));
                return Status.OK_STATUS;
            }).schedule();
        }
    }

    void cut() {
        copy();
        clear();
    }

    void clear() {
        writer.write(TableRequest.edit(Fill.all(selection().rows(), selection().selectedColumns(), "")));
    }

    /** Over the selected cells where they are as many as what was copied, or times as many; else from the first on. */
    void paste() {
        var cells = TabSeparated.parse(TextClipboard.get(grid.control().getDisplay()));
        var rows = selection().rows();
        var columns = selection().selectedColumns();
        if (cells.isEmpty() || rows.isEmpty()) {
            return;
        }
        var isOver = rows.size() % cells.size() == 0 && columns.size() % cells.get(0).size() == 0;
        if (isOver) {
            writer.write(TableRequest.edit(Paste.over(cells, rows, columns)));
        } else {
            paste(Paste.at(cells, rowsFrom(rows.get(0)), selection().columnsFrom(columns.get(0))));
        }
    }

    private void paste(Paste paste) {
        writer.write(paste.request(), change -> {
            if (paste.columnsBeyond() > 0 && change.refusals().isEmpty()) {
                status.accept(MessageFormat.format(Messages.pastedBeyond, paste.columnsBeyond()));
            }
        });
    }

    private List<Integer> rowsFrom(int first) {
        var shown = grid.rows().numbers();
        return shown.subList(grid.rows().place(first), shown.size());
    }

    /**
     * From the first of the selected rows; with only one selected, from the row above it. Addresses go on by the step that
     * the first two of more rows have.
     */
    void fillDown() {
        var table = writer.current();
        List<Integer> rows = new ArrayList<>(selection().rows());
        var above = rows.isEmpty() ? -1 : grid.rows().place(rows.get(0)) - 1;
        if (rows.size() == 1 && above >= 0) {
            rows.add(0, grid.rows().number(above));
        }
        try {
            writer.write(TableRequest.edit(table == null
                    ? List.of() // which says that the table is being read
                    : Fill.down(table, rows, selection().selectedColumns())));
        } catch (IllegalArgumentException e) {
            status.accept(e.getMessage());
        }
    }

    /**
     * Selects the next row in which something was found, at the first cell of that, and round the end.
     *
     * @param step 1 forwards, -1 backwards
     */
    void goToProblem(int step) {
        var rows = grid.rows();
        var places = rows.findings().rows().stream().map(rows::place).filter(place -> place >= 0).sorted().toList();
        var here = selection().anchor().map(cell -> rows.place(cell.row())).orElse(-1);
        var ahead = step > 0
                ? places.stream().filter(place -> place > here).findFirst()
                : places.stream().filter(place -> place < here).reduce((one, other) -> other);
        ahead.or(() -> places.isEmpty()
                ? Optional.empty()
                : Optional.of(step > 0 ? places.getFirst() : places.getLast()))
                .ifPresentOrElse(place -> selection().select(worst(rows.number(place))),
                        () -> status.accept(Messages.problem_none));
    }

    private Cell worst(int row) {
        var found = grid.rows().findings().of(row);
        var column = selection().shownColumns().stream().filter(found::containsKey).findFirst();
        return new Cell(row, column.orElse(StandardColumn.NAME));
    }

    /** Below the row that has the keyboard. */
    void addRow() {
        selection().anchor().map(Cell::row)
                .ifPresent(row -> writer.write(TableRequest.add(List.of(new NewRow(row, Map.of()))),
                        change -> reveal.later(new Cell(row + 1, StandardColumn.NAME))));
    }

    void deleteRows() {
        var rows = selection().rows();
        Column column = selection().anchor().map(Cell::column).orElse(StandardColumn.NAME);
        if (!rows.isEmpty()) {
            var first = rows.stream().min(Integer::compare).get();
            writer.write(TableRequest.delete(rows), change -> reveal.later(new Cell(first, column)));
        }
    }
}
