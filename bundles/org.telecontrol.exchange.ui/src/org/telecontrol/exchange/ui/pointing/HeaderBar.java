/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.function.BiConsumer;
import java.util.function.IntSupplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.LayoutDraft;

/** Where the header is, and the buttons that say that it begins, or the data, at the picked row. */
final class HeaderBar {

    private final IntSupplier row;
    private final BiConsumer<Integer, Integer> whenSaid;
    private final Label text;
    private final Button header;
    private final Button data;
    private final Button none;
    private @Nullable LayoutDraft draft;

    /**
     * @param row      index of the picked row, -1 for none
     * @param whenSaid is told the index of the first row of the header, or of the data, and how many rows the header has
     */
    HeaderBar(Composite parent, IntSupplier row, BiConsumer<Integer, Integer> whenSaid) {
        this.row = row;
        this.whenSaid = whenSaid;
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        RowLayoutFactory.fillDefaults().wrap(true).center(true).spacing(8).applyTo(bar);
        text = new Label(bar, SWT.NONE);
        header = button(bar, Messages.header_begins, Messages.header_begins_tip, this::headerBegins);
        data = button(bar, Messages.header_data, Messages.header_data_tip, this::dataBegins);
        none = button(bar, Messages.header_none, Messages.header_none_tip, () -> say(picked(), 0));
        update();
    }

    private static Button button(Composite bar, String text, String tip, Runnable action) {
        var button = new Button(bar, SWT.PUSH);
        button.setText(text);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void show(@Nullable LayoutDraft shown) {
        draft = shown;
        text.setText(shown == null || shown.rows().isEmpty() ? "" : sentence(shown));
        text.requestLayout();
        update();
    }

    private static String sentence(LayoutDraft shown) {
        int first = number(shown, shown.header());
        int rows = shown.headerRows();
        if (rows == 0) {
            return NLS.bind(Messages.header_isNone, first);
        }
        int last = number(shown, shown.header() + rows - 1);
        return rows == 1
                ? NLS.bind(Messages.header_isOne, first)
                : NLS.bind(Messages.header_isSeveral, first, last);
    }

    private static int number(LayoutDraft shown, int index) {
        return shown.rows().get(Math.max(0, Math.min(index, shown.rows().size() - 1))).number();
    }

    /** Offers what can be said of the picked row. */
    void update() {
        var shown = draft;
        int index = row.getAsInt();
        boolean isPicked = shown != null && index >= 0;
        header.setEnabled(isPicked);
        none.setEnabled(isPicked);
        data.setEnabled(isPicked && shown != null && index > shown.header()
                && index - shown.header() <= LayoutDraft.MOST_HEADER_ROWS);
    }

    private int picked() {
        return row.getAsInt();
    }

    /** With as many rows as before. */
    private void headerBegins() {
        var shown = draft;
        say(picked(), shown == null ? 1 : Math.max(1, shown.headerRows()));
    }

    private void dataBegins() {
        var shown = draft;
        if (shown != null) {
            say(shown.header(), picked() - shown.header());
        }
    }

    private void say(int first, int rows) {
        if (first >= 0) {
            whenSaid.accept(first, rows);
        }
    }
}
