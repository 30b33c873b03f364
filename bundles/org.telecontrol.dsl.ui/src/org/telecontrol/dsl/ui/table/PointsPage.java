/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.services.IServiceLocator;
import org.eclipse.ui.texteditor.ITextEditorActionConstants;
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.Region;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.ui.common.address.AddressPreference;
import org.telecontrol.ui.common.empty.EmptyArea;
import org.telecontrol.ui.common.filter.FilterField;

/** The table of the points of a text, with its filter and its commands. */
public final class PointsPage {

    private static final String COMMANDS = "org.telecontrol.dsl.ui.table.";

    private final Composite area;
    private final FilterField filter;
    private final Label count;
    private final TextErrors errors;
    private final StackLayout stack = new StackLayout();
    private final EmptyArea empty;
    private final PointGrid grid;
    private final ShownPoints points;
    private final PointWriter writer;
    private final Editor editor;
    private final GridGestures gestures;
    private final GridQuestions questions;
    private final FindBar find;
    private final GridMemory memory = new GridMemory();
    private int wanted = -1;
    private Optional<Cell> later = Optional.empty();
    private Optional<Cell> entered = Optional.empty();

    /** What the page needs of the editor that it is in. */
    public interface Editor {

        /** The text behind the table; null where it is none of stations. */
        @Nullable
        StationEditor station();

        /** Brings a place of the text to the front. */
        void showInText(Region place);

        /** The services of the page: what is activated there is active while the page is in front. */
        IServiceLocator services();
    }

    /** @param station the text behind the table, as it is now */
    public PointsPage(Composite parent, Editor editor, StationEditor station) {
        this.editor = editor;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).extendedMargins(4, 4, 4, 0).spacing(8, 4).applyTo(area);
        filter = new FilterField(area, Messages.filterHint, this::setFilter);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter.control());
        count = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(count);
        var bar = new Composite(area, SWT.NONE);
        bar.setLayout(new FillLayout());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(bar);
        errors = new TextErrors(area);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(errors.control());
        var body = new Composite(area, SWT.NONE);
        body.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).span(3, 1).applyTo(body);
        empty = new EmptyArea(body);
        points = new ShownPoints(station.viewer(), this::show);
        writer = new PointWriter(points, editor::station, this::tell);
        grid = new PointGrid(body, station.viewer()::getDocument, new Hosting());
        stack.topControl = grid.control();
        filter.leadTo(grid::setFocus);
        gestures = new GridGestures(grid, writer, cell -> later = Optional.of(cell), this::tell);
        questions = new GridQuestions(grid, writer);
        find = new FindBar(area, grid, writer);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).exclude(true).applyTo(find.control());
        var commands = commands();
        new GridTools(bar, grid.control(), commands);
        new GridCommands(grid.control(), editor.services(), commands);
        memory.restore(grid);
        var unlisten = AddressPreference.listen(() -> area.getDisplay().asyncExec(this::notationChanged));
        area.addListener(SWT.Dispose, event -> {
            unlisten.run();
            points.close();
            memory.save(grid);
        });
    }

    public void setFocus() {
        if (stack.topControl == grid.control()) {
            grid.setFocus();
        } else {
            filter.control().setFocus();
        }
    }

    /**
     * The page is in front from now on.
     *
     * @param offset of the place in the text whose cell is to be selected
     */
    public void shown(int offset) {
        wanted = offset;
        points.setVisible(true);
        reveal();
    }

    /** Another page is in front from now on. */
    public void hidden() {
        grid.finishWriting();
        points.setVisible(false);
        tell(null);
    }

    /** Takes what is being typed, before the text is saved. */
    public void finishWriting() {
        grid.finishWriting();
    }

    /** Selects the cell at a place of the text; nothing where there is none, or its row is not shown. */
    public boolean select(int offset) {
        var table = writer.current();
        var cell = table == null ? Optional.<Cell>empty() : table.cellAt(offset);
        return cell.isPresent() && grid.selection().select(cell.get());
    }

    /** Where the selected cell is in the text. */
    public Optional<Region> place() {
        return grid.selection().anchor().flatMap(this::place);
    }

    /** Where the selected cell is in the text, when it is another one than at first. */
    public Optional<Region> moved() {
        return grid.selection().anchor().filter(cell -> !Optional.of(cell).equals(entered)).flatMap(this::place);
    }

    private Optional<Region> place(Cell cell) {
        var table = writer.current();
        if (table == null || cell.row() >= table.size()) {
            return Optional.empty();
        }
        var row = table.row(cell.row());
        return Optional.of(table.region(cell.row(), cell.column()).orElse(new Region(row.offset(), row.length())));
    }

    private void setFilter(String text) {
        points.setFilter(text);
    }

    private void notationChanged() {
        if (!area.isDisposed()) {
            grid.repaint();
        }
    }

    private void show(Rows rows) {
        if (area.isDisposed()) {
            return;
        }
        grid.show(rows);
        reveal();
        explain(rows);
    }

    /** Selects what was in front in the text, as soon as it is known. */
    private void reveal() {
        var table = writer.current();
        if (table != null) {
            later.filter(cell -> cell.row() < table.size()).ifPresent(grid.selection()::select);
            later = Optional.empty();
        }
        if (wanted >= 0 && table != null) {
            table.cellAt(wanted).ifPresent(grid.selection()::select);
            entered = grid.selection().anchor();
            wanted = -1;
        }
    }

    private void explain(Rows rows) {
        var all = rows.size() == rows.total();
        count.setText(all
                ? NLS.bind(Messages.count_all, number(rows.total()))
                : NLS.bind(Messages.count_some, number(rows.size()), number(rows.total())));
        count.requestLayout();
        var open = editor.station();
        var isTooLong = open != null && open.text().getLength() > TextLimit.CHARACTERS;
        if (open != null && !isTooLong) {
            errors.show(open.document());
        }
        if (isTooLong) {
            empty.say(Messages.tooLong, Messages.tooLongHint);
        } else if (rows.total() == 0) {
            empty.say(Messages.empty_title, Messages.empty_hint);
        } else if (rows.size() == 0) {
            empty.say(Messages.empty_noMatch, Messages.empty_noMatchHint);
        }
        var top = rows.size() == 0 ? empty.control() : grid.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            top.getParent().layout();
        }
    }

    private static String number(int value) {
        return String.format("%,d", value);
    }

    private void tell(@Nullable String sentence) {
        var open = editor.station();
        if (open != null) {
            open.tell(sentence);
        }
    }

    private List<List<GridCommand>> commands() {
        return List.of(
                List.of(new GridCommand(IWorkbenchCommandConstants.EDIT_UNDO, "",
                        () -> run(ITextEditorActionConstants.UNDO)),
                        new GridCommand(IWorkbenchCommandConstants.EDIT_REDO, "",
                                () -> run(ITextEditorActionConstants.REDO))),
                List.of(new GridCommand(IWorkbenchCommandConstants.EDIT_SELECT_ALL, "", grid::selectAll),
                        command(IWorkbenchCommandConstants.EDIT_CUT, Messages.command_cut, gestures::cut),
                        command(IWorkbenchCommandConstants.EDIT_COPY, Messages.command_copy, gestures::copy),
                        command(IWorkbenchCommandConstants.EDIT_PASTE, Messages.command_paste, gestures::paste),
                        command(IWorkbenchCommandConstants.EDIT_DELETE, Messages.command_clear, gestures::clear)),
                List.of(command(COMMANDS + "addRow", Messages.command_addRow, gestures::addRow),
                        command(COMMANDS + "deleteRows", Messages.command_deleteRows, gestures::deleteRows)),
                List.of(command(COMMANDS + "fillDown", Messages.command_fillDown, gestures::fillDown),
                        command(COMMANDS + "series", Messages.command_series, questions::series),
                        command(COMMANDS + "bulkChange", Messages.command_bulkChange, questions::bulkChange),
                        command(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, Messages.command_find, find::open)),
                List.of(command(COMMANDS + "order", Messages.command_order, questions::order),
                        command(COMMANDS + "columns", Messages.command_columns, questions::columns),
                        new GridCommand(COMMANDS + "addColumn", Messages.command_addColumn, questions::addColumn),
                        command(COMMANDS + "freeze", Messages.command_freeze, questions::freeze)),
                List.of(command(IWorkbenchCommandConstants.NAVIGATE_NEXT, Messages.command_nextProblem,
                        () -> gestures.goToProblem(1)),
                        command(IWorkbenchCommandConstants.NAVIGATE_PREVIOUS, Messages.command_previousProblem,
                                () -> gestures.goToProblem(-1))),
                List.of(command(COMMANDS + "quickFix", Messages.command_quickFix, () -> questions.fix(this::tell)),
                        command(COMMANDS + "showInText", Messages.command_showInText,
                                () -> place().ifPresent(editor::showInText)),
                        new GridCommand(COMMANDS + "filter", "", () -> filter.control().setFocus())));
    }

    private GridCommand command(String id, String label, Runnable work) {
        return new GridCommand(id, label, work, gestures::isCellSelected);
    }

    /** Does to the text what its own command does: there is one history of changes. */
    private void run(String action) {
        var open = editor.station();
        var found = open == null ? null : open.editor().getAction(action);
        if (found != null && found.isEnabled()) {
            found.run();
        }
    }

    /** What the grid asks and tells. */
    private final class Hosting implements PointGrid.Host {

        @Override
        public Optional<String> closed(int place, Column column) {
            return writer.closed(place, column);
        }

        @Override
        public Optional<String> objection(int place, Column column, String text) {
            return writer.objection(place, column, text);
        }

        @Override
        public Optional<String> advice(int place, Column column, String text) {
            return writer.advice(place, column, text);
        }

        @Override
        public void write(CellEdit edit) {
            writer.write(TableRequest.edit(List.of(edit)));
        }

        @Override
        public void orderChanged(RowOrder order) {
            points.setOrder(order);
        }

        @Override
        public void selectionChanged() {
            grid.selection().anchor().map(grid::findings).filter(text -> !text.isEmpty())
                    .ifPresentOrElse(PointsPage.this::tell, () -> tell(null));
        }

        @Override
        public void tell(@Nullable String sentence) {
            PointsPage.this.tell(sentence);
        }
    }
}
