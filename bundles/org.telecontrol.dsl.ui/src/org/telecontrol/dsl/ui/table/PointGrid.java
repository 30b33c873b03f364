/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.VisualRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectAllCommand;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.viewport.command.ShowCellInViewportCommand;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.Cell;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.RowOrder;
import org.telecontrol.ui.common.icons.Icon;
import org.telecontrol.ui.common.table.CellToolTip;
import org.telecontrol.ui.common.table.IconBeforeText;
import org.telecontrol.ui.common.table.SpokenTable;
import org.telecontrol.ui.common.table.TableAppearance;
import org.telecontrol.ui.common.table.TableLibrary;

/** The grid of points: virtual, so that its cost depends on the cells on the screen and not on how many there are. */
final class PointGrid {

    private final GridColumns columns = new GridColumns();
    private final GridData data;
    private final GridOrder order;
    private final GridLayers layers;
    private final NatTable table;
    private final GridSelection selection;
    private final ColumnLayout layout;
    private final Host host;

    /** Who has the grid. */
    interface Host extends CellRules, CellWriter {

        void orderChanged(RowOrder order);

        void selectionChanged();

        /** One sentence, where such things are said; null takes it away. */
        void tell(@Nullable String sentence);
    }

    PointGrid(Composite parent, Supplier<@Nullable IDocument> text, Host host) {
        TableLibrary.load();
        this.host = host;
        data = new GridData(columns, host);
        order = new GridOrder(columns, host::orderChanged);
        layers = new GridLayers(data, columns, new GridLabels(data, columns), new LineNumbers(data, text), order);
        table = new NatTable(parent, layers.all(), false);
        selection = new GridSelection(layers.selection(), columns, data);
        layout = new ColumnLayout(columns, layers);
        configure();
        layout.showUsual();
        table.addLayerListener(event -> {
            if (event instanceof ISelectionEvent) {
                host.selectionChanged();
            }
        });
        SpokenTable.of(table, this::spoken);
        CellToolTip.show(table, new Explanations());
    }

    private void configure() {
        var mistake = new CellMistake(table, host::tell,
                (index, place, text) -> host.advice(place, columns.at(index), text));
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new IconBeforeText(GridLabels.of(Finding.Severity.ERROR), Icon.STATE_ERROR));
        table.addConfiguration(new IconBeforeText(GridLabels.of(Finding.Severity.WARNING), Icon.STATE_WARNING));
        table.addConfiguration(
                new IconBeforeText(GridLabels.of(Finding.Severity.INFORMATION), Icon.STATE_INFORMATION));
        table.addConfiguration(new AddressDisplay());
        table.addConfiguration(new GridEditing(columns, data, host, mistake));
        var keys = new GridKeys(layers.selection(), this::open);
        table.addConfiguration(keys);
        table.configure();
        keys.followDoubleClicks(table);
        TableAppearance.follow(table, layers::setRowHeight).onPalette(mistake::setPalette);
    }

    NatTable control() {
        return table;
    }

    GridSelection selection() {
        return selection;
    }

    GridOrder order() {
        return order;
    }

    ColumnLayout layout() {
        return layout;
    }

    Rows rows() {
        return data.rows();
    }

    /** Shows other rows. The cells that were selected stay so, as far as they are there. */
    void show(Rows rows) {
        var shown = data.rows();
        var known = rows.table();
        if (known != null && columns.learn(known)) {
            layout.makeRoom();
        }
        if (shown.size() == rows.size() && shown.numbers().equals(rows.numbers())) {
            data.setRows(rows);
            repaint();
        } else {
            finishWriting(); // what is typed belongs to the row that is in its place now
            var kept = KeptSelection.of(selection, shown);
            data.setRows(rows);
            selection.clear();
            table.refresh();
            kept.restore(selection, rows);
        }
    }

    /** Shows a column, of which nothing need be said yet, and goes to it in the selected row. */
    void show(Column column) {
        var selected = selection.anchor();
        if (columns.learn(column)) {
            layout.makeRoom();
        } else if (!layout.shown().contains(column)) {
            layout.show(Stream.concat(layout.shown().stream(), Stream.of(column)).toList());
        }
        table.refresh();
        selected.ifPresent(cell -> selection.select(new Cell(cell.row(), column)));
    }

    /** Lays out and repaints everything. */
    void refresh() {
        table.refresh();
    }

    /** Where the cell that has the keyboard is on the display. */
    Point placeOnDisplay() {
        var anchor = layers.selection().getSelectionAnchor();
        return table.toDisplay(visiblePlace(anchor.columnPosition, anchor.rowPosition));
    }

    /** Below the cell, in the table's own coordinates. */
    private Point visiblePlace(int column, int row) {
        for (var y = 1; y < table.getRowCount(); y++) {
            for (var x = 1; x < table.getColumnCount(); x++) {
                var cell = table.getCellByPosition(x, y);
                if (cell != null && cell.getRowIndex() == row
                        && cell.getColumnIndex() == layers.selection().getColumnIndexByPosition(column)) {
                    var bounds = cell.getBounds();
                    return new Point(bounds.x, bounds.y + bounds.height);
                }
            }
        }
        return new Point(0, 0);
    }

    void selectAll() {
        table.doCommand(new SelectAllCommand());
    }

    /** Repaints everything that can be seen. */
    void repaint() {
        table.doCommand(new VisualRefreshCommand());
    }

    /** Gives the keyboard to the grid, at its first cell when none is selected. */
    void setFocus() {
        table.setFocus();
        if (selection.anchor().isEmpty() && data.getRowCount() > 0) {
            selection.select(new Cell(rows().number(0), selection.shownColumns().get(0)));
        }
    }

    /** Begins to write into the cell that has the keyboard, or says why that cannot be. */
    private void open(@Nullable Character typed) {
        selection.anchor().ifPresent(cell -> {
            var place = rows().place(cell.row());
            var closed = host.closed(place, cell.column());
            closed.ifPresentOrElse(host::tell, () -> open(place, cell.column(), typed));
        });
    }

    private void open(int place, Column column, @Nullable Character typed) {
        var position = selection.shownColumns().indexOf(column);
        var layer = layers.selection();
        layer.doCommand(new ShowCellInViewportCommand(position, place));
        layer.fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(layer, position, place), table,
                table.getConfigRegistry(), typed == null ? rows().text(place, column) : typed));
    }

    /** Takes what is being typed, or drops it where it cannot stand. */
    void finishWriting() {
        var editor = table.getActiveCellEditor();
        if (editor != null && !editor.commit(MoveDirectionEnum.NONE, true)) {
            editor.close();
        }
    }

    private String spoken() {
        return selection.anchor().map(cell -> ColumnWords.title(cell.column()) + " " + shown(cell) + ", "
                + findings(cell)).orElse(Messages.points);
    }

    private String shown(Cell cell) {
        return rows().text(rows().place(cell.row()), cell.column());
    }

    /** What the language found in a cell; empty for nothing. */
    String findings(Cell cell) {
        return rows().findings().at(cell.row(), cell.column()).stream().map(Finding::message)
                .collect(Collectors.joining("\n"));
    }

    /** What cells and titles have no room to say. */
    private final class Explanations implements CellToolTip.Says {

        @Override
        public String ofTitle(int column) {
            return ColumnWords.meaning(columns.at(column));
        }

        @Override
        public String of(int column, int place) {
            if (place >= rows().size()) {
                return "";
            }
            var cell = new Cell(rows().number(place), columns.at(column));
            return Stream.of(findings(cell), WordChoices.withMeaning(shown(cell)))
                    .filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
        }
    }
}
