/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.widgets;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.telecontrol.testkit.ui.internal.Search;
import org.telecontrol.testkit.ui.swt.finder.utils.TableCollection;
import org.telecontrol.testkit.ui.swt.finder.utils.TableRow;

/** A native table. */
public class SWTBotTable extends AbstractSWTBotControl<Table> {

    public SWTBotTable(@Nullable Table widget) {
        super(widget);
    }

    public int rowCount() {
        return syncExec(() -> widget.getItemCount());
    }

    public int columnCount() {
        return syncExec(() -> widget.getColumnCount());
    }

    public List<String> columns() {
        return syncExec(() -> Arrays.stream(widget.getColumns()).map(TableColumn::getText).toList());
    }

    public int indexOfColumn(String column) {
        return columns().indexOf(column);
    }

    public String cell(int row, int column) {
        return syncExec(() -> item(row).getText(column));
    }

    public String cell(int row, String column) {
        var index = indexOfColumn(column);
        if (index < 0) {
            throw new IllegalArgumentException("The table has no column '" + column + "' but " + columns() + ".");
        }
        return cell(row, index);
    }

    public int indexOf(String text) {
        return indexOf(text, 0);
    }

    public int indexOf(String text, int column) {
        return syncExec(() -> IntStream.range(0, widget.getItemCount())
                .filter(row -> widget.getItem(row).getText(column).equals(text)).findFirst().orElse(-1));
    }

    public boolean containsItem(String text) {
        return indexOf(text) >= 0;
    }

    /** Waits for a row of that index. */
    public SWTBotTableItem getTableItem(int row) {
        return Search.await(() -> 0 <= row && row < widget.getItemCount()
                ? Optional.of(new SWTBotTableItem(widget.getItem(row)))
                : Optional.empty(), () -> "The table has no row " + row + " of " + rowCount() + ".");
    }

    /** Waits for a row whose first column has that text. */
    public SWTBotTableItem getTableItem(String text) {
        return Search.await(() -> Arrays.stream(widget.getItems())
                .filter(item -> item.getText().equals(text)).findFirst().map(SWTBotTableItem::new),
                () -> "The table has no row '" + text + "'.");
    }

    public void select(int... rows) {
        syncExec(() -> Arrays.stream(rows).forEach(this::item));
        actFocused(() -> {
            widget.setSelection(rows);
            var event = createEvent();
            event.item = rows.length == 0 ? null : widget.getItem(rows[rows.length - 1]);
            notify(SWT.Selection, event);
        });
    }

    public void select(String... texts) {
        select(Arrays.stream(texts).mapToInt(text -> {
            getTableItem(text);
            return indexOf(text);
        }).toArray());
    }

    public void unselect() {
        select(new int[0]);
    }

    public int selectionCount() {
        return syncExec(() -> widget.getSelectionCount());
    }

    public TableCollection selection() {
        return syncExec(() -> new TableCollection(
                Arrays.stream(widget.getSelection()).map(this::row).toArray(TableRow[]::new)));
    }

    public void click(int row, int column) {
        getTableItem(row).clickCell(column);
    }

    public void doubleClick(int row, int column) {
        getTableItem(row).doubleClickCell(column);
    }

    /** UI thread only. */
    private TableItem item(int row) {
        if (row < 0 || row >= widget.getItemCount()) {
            throw new IllegalArgumentException("The table has no row " + row + " of " + widget.getItemCount() + ".");
        }
        return widget.getItem(row);
    }

    private TableRow row(TableItem item) {
        return new TableRow(
                IntStream.range(0, widget.getColumnCount()).mapToObj(item::getText).toArray(String[]::new));
    }
}
