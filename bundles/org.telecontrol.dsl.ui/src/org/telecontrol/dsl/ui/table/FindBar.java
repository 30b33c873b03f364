/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.CellSearch;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.TableRequest;

/** Finds and replaces in the cells that are shown. It is below the table, which can be seen meanwhile. */
final class FindBar {

    private final Composite area;
    private final Text sought;
    private final Text replacement;
    private final Map<CellSearch.Option, Button> options = new EnumMap<>(CellSearch.Option.class);
    private final Button selected;
    private final Label said;
    private final PointGrid grid;
    private final PointWriter writer;
    private Scope scope;

    /** Where it is looked for: in rows and columns as they are shown. */
    private record Scope(List<Integer> rows, List<Column> columns) {

        /** The place of a cell, counted row by row; the one before the first for a cell that is elsewhere. */
        int place(Cell cell) {
            var row = rows.indexOf(cell.row());
            var column = columns.indexOf(cell.column());
            return row < 0 || column < 0 ? -1 : row * columns.size() + column;
        }
    }

    FindBar(Composite parent, PointGrid grid, PointWriter writer) {
        this.grid = grid;
        this.writer = writer;
        scope = new Scope(List.of(), List.of());
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).extendedMargins(0, 0, 2, 4).spacing(8, 4).applyTo(area);
        sought = field(Messages.find_sought);
        button(Messages.find_next, () -> find(1));
        button(Messages.find_previous, () -> find(-1));
        option(CellSearch.Option.CASE_SENSITIVE, Messages.find_case);
        option(CellSearch.Option.REGULAR_EXPRESSION, Messages.find_expression);
        replacement = field(Messages.find_replacement);
        button(Messages.find_replace, this::replace);
        button(Messages.find_replaceAll, this::replaceAll);
        option(CellSearch.Option.WHOLE_CELL, Messages.find_whole);
        selected = check(Messages.find_selected);
        selected.addListener(SWT.Selection, event -> scope = selection());
        said = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).span(6, 1).applyTo(said);
        sought.addListener(SWT.DefaultSelection, event -> find(1));
        sought.addListener(SWT.KeyDown, event -> findBack(event));
        replacement.addListener(SWT.DefaultSelection, event -> replace());
        area.setVisible(false);
    }

    Composite control() {
        return area;
    }

    /** Shows the bar, for the text of the selected cell at first. */
    void open() {
        show(true);
        selected.setSelection(false);
        if (sought.getText().isEmpty()) {
            grid.selection().anchor().map(this::text).ifPresent(sought::setText);
        }
        sought.selectAll();
        sought.setFocus();
    }

    private void close() {
        show(false);
        grid.setFocus();
    }

    private void show(boolean visible) {
        if (area.getLayoutData() instanceof GridData data) {
            data.exclude = !visible;
            area.setVisible(visible);
            area.requestLayout();
        }
    }

    private Text field(String label) {
        new Label(area, SWT.NONE).setText(label);
        var text = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        text.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                event.doit = false;
                close();
            }
        });
        return text;
    }

    private void button(String label, Runnable work) {
        var button = new Button(area, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, event -> work.run());
        GridDataFactory.fillDefaults().applyTo(button);
    }

    private void option(CellSearch.Option option, String label) {
        options.put(option, check(label));
    }

    private Button check(String label) {
        var check = new Button(area, SWT.CHECK);
        check.setText(label);
        return check;
    }

    private void findBack(Event event) {
        if (event.keyCode == SWT.CR && (event.stateMask & SWT.SHIFT) != 0) {
            event.doit = false;
            find(-1);
        }
    }

    private Scope selection() {
        return new Scope(grid.selection().rows(), grid.selection().selectedColumns());
    }

    private Scope scope() {
        return selected.getSelection()
                ? scope
                : new Scope(grid.rows().numbers(), grid.selection().shownColumns());
    }

    private String text(Cell cell) {
        return grid.rows().text(grid.rows().place(cell.row()), cell.column());
    }

    /** What is looked for; nothing where that cannot be, which is said. */
    private Optional<CellSearch> search() {
        var chosen = EnumSet.noneOf(CellSearch.Option.class);
        options.forEach((option, check) -> {
            if (check.getSelection()) {
                chosen.add(option);
            }
        });
        try {
            say("");
            return Optional.of(CellSearch.of(sought.getText(), chosen));
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
            return Optional.empty();
        }
    }

    private void find(int step) {
        var table = grid.rows().table();
        var here = scope();
        var from = grid.selection().anchor().map(here::place).orElse(-1);
        if (table != null) {
            search().ifPresent(search -> work(() -> search.next(table, here.rows(), here.columns(), from, step),
                    this::show));
        }
    }

    private void show(Optional<Cell> found) {
        found.ifPresentOrElse(grid.selection()::select,
                () -> say(Messages.find_none));
    }

    /** Replaces in the selected cell and goes on to the next. */
    private void replace() {
        var table = writer.current();
        if (table != null) {
            search().ifPresent(search -> {
                edits(search, table, grid.selection().anchor().stream().toList())
                        .filter(edits -> !edits.isEmpty())
                        .ifPresent(edits -> writer.write(TableRequest.edit(edits)));
                find(1);
            });
        }
    }

    private void replaceAll() {
        var table = writer.current();
        var here = scope();
        if (table != null) {
            search().ifPresent(search -> work(() -> search.find(table, here.rows(), here.columns()),
                    cells -> edits(search, table, cells).ifPresent(this::write)));
        }
    }

    private Optional<List<CellEdit>> edits(CellSearch search, PointTable table, List<Cell> cells) {
        try {
            return Optional.of(search.replace(table, cells, replacement.getText()));
        } catch (IllegalArgumentException e) {
            say(e.getMessage());
            return Optional.empty();
        }
    }

    private void write(List<CellEdit> edits) {
        if (edits.isEmpty()) {
            say(Messages.find_none);
        } else {
            writer.write(TableRequest.edit(edits),
                    change -> say(NLS.bind(Messages.find_changed, change.edited().size())));
        }
    }

    /** In a job: there may be a million cells. */
    private <T> void work(Supplier<T> search, Consumer<T> done) {
        var display = area.getDisplay();
        var job = Job.create(Messages.finding, monitor -> {
            var found = search.get();
            display.asyncExec(() -> {
                if (!area.isDisposed()) {
                    done.accept(found);
                }
            });
            return Status.OK_STATUS;
        });
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void say(String sentence) {
        said.setText(sentence);
    }
}
