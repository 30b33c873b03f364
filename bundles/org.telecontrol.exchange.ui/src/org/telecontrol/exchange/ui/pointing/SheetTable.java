/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * The first rows of a sheet; above each column stands what it is taken for. A column is picked with a click into it or
 * with the arrow keys, a row as in any table.
 */
final class SheetTable {

    private static final int NUMBERS = 56;
    private static final int LEAST_WIDTH = 60;
    private static final int MOST_WIDTH = 220;
    private static final double TINT = 0.25;

    private final Table table;
    private final IntConsumer whenPicked;
    private @Nullable LayoutDraft draft;
    private List<SheetRow> rows = List.of();
    private int picked = -1;
    private boolean isRevealing;

    /** @param whenPicked is told the column, counted from 0 */
    SheetTable(Composite parent, IntConsumer whenPicked) {
        this.whenPicked = whenPicked;
        table = new Table(parent, SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.MouseDown, event -> pick(columnAt(new Point(event.x, event.y))));
        table.addListener(SWT.KeyDown, this::press);
        table.addListener(SWT.Paint, event -> revealOnce());
    }

    Table control() {
        return table;
    }

    void show(@Nullable LayoutDraft shown) {
        draft = shown;
        rows = shown == null ? List.of() : shown.rows();
        var columns = shown == null ? List.<LayoutDraft.Column>of() : shown.columns();
        table.setRedraw(false);
        try {
            titles(columns);
            table.setItemCount(rows.size());
            table.clearAll();
        } finally {
            table.setRedraw(true);
        }
    }

    private void titles(List<LayoutDraft.Column> columns) {
        var texts = new ArrayList<String>();
        texts.add(Messages.row);
        columns.forEach(column -> texts.add(MeaningNames.title(CellName.column(column.position()), column)));
        while (table.getColumnCount() > texts.size()) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        for (int i = 0; i < texts.size(); i++) {
            boolean isNew = i == table.getColumnCount();
            var column = isNew ? column(i) : table.getColumn(i);
            if (!column.getText().equals(texts.get(i))) {
                column.setText(texts.get(i));
                column.setWidth(i == 0 ? NUMBERS : width(texts.get(i), i - 1));
            }
        }
    }

    private TableColumn column(int index) {
        var column = new TableColumn(table, SWT.NONE);
        column.addListener(SWT.Selection, event -> pick(index - 1));
        return column;
    }

    private int width(String title, int position) {
        int characters = title.length();
        for (int i = 0; i < Math.min(40, rows.size()); i++) {
            characters = Math.max(characters, rows.get(i).cell(position).text().length());
        }
        return Math.max(LEAST_WIDTH, Math.min(MOST_WIDTH, 24 + characters * 8));
    }

    private void fill(Event event) {
        var now = draft;
        if (now == null || !(event.item instanceof TableItem item) || event.index >= rows.size()) {
            return;
        }
        var row = rows.get(event.index);
        item.setText(0, Integer.toString(row.number()));
        for (int column = 1; column < table.getColumnCount(); column++) {
            item.setText(column, firstLine(row.cell(column - 1).text()));
            item.setBackground(column, column - 1 == picked ? tint() : null);
        }
        boolean isAbove = event.index < now.header();
        boolean isHeader = !isAbove && event.index < now.header() + now.headerRows();
        item.setForeground(isAbove ? table.getDisplay().getSystemColor(SWT.COLOR_WIDGET_DISABLED_FOREGROUND) : null);
        item.setFont(isHeader ? JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT) : null);
    }

    private static String firstLine(String text) {
        int end = text.indexOf('\n');
        return end < 0 ? text : text.substring(0, end) + "\u2026";
    }

    /** Between the colours of the list and of what is selected in it, in light and in dark. */
    private Color tint() {
        var plain = table.getBackground().getRGB();
        var strong = table.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION).getRGB();
        return new Color(new RGB(mixed(plain.red, strong.red), mixed(plain.green, strong.green),
                mixed(plain.blue, strong.blue)));
    }

    private static int mixed(int plain, int strong) {
        return (int) Math.round(plain + (strong - plain) * TINT);
    }

    private int columnAt(Point point) {
        var item = table.getItem(point);
        for (int column = 1; item != null && column < table.getColumnCount(); column++) {
            if (item.getBounds(column).contains(point)) {
                return column - 1;
            }
        }
        return -1;
    }

    private void press(Event event) {
        int step = event.keyCode == SWT.ARROW_RIGHT ? 1 : event.keyCode == SWT.ARROW_LEFT ? -1 : 0;
        if (step != 0) {
            pick(Math.max(0, Math.min(table.getColumnCount() - 2, picked + step)));
            event.doit = false;
        }
    }

    private void pick(int position) {
        if (position >= 0 && position < table.getColumnCount() - 1) {
            mark(position);
            whenPicked.accept(position);
        }
    }

    /** Shows that this column is picked. */
    void mark(int position) {
        if (picked != position) {
            picked = position;
            table.clearAll();
        }
        isRevealing = true; // when the columns have got their widths
        table.redraw();
    }

    private void revealOnce() {
        if (isRevealing) {
            isRevealing = false;
            table.getDisplay().asyncExec(this::showPicked);
        }
    }

    private void showPicked() {
        if (!table.isDisposed() && picked >= 0 && picked + 1 < table.getColumnCount()) {
            table.showColumn(table.getColumn(picked + 1));
        }
    }

    /** Index of the picked row; -1 if none is. */
    int row() {
        return table.getSelectionIndex();
    }

    /** Shows a row by the number that the sheet gives it. */
    void reveal(int number) {
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).number() == number) {
                table.setSelection(i);
                table.showSelection();
            }
        }
    }
}
