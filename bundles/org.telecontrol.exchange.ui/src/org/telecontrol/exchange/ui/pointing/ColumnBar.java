/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.sheet.CellName;

/** The picked column with what it means, and for addresses how they are spelled. */
final class ColumnBar {

    private static final List<String> COMBINATIONS = List.of("CA-IOA", "CA.IOA", "CA!TYPE!IOA", "HI16_LO8",
            "HI8_LO16", "HI8.MID8.LO8");

    private final List<ColumnMeaning> choices = MeaningNames.choices();
    private final BiConsumer<Integer, ColumnMeaning> whenSaid;
    private final Consumer<String> whenWrong;
    private final Combo column;
    private final Combo meaning;
    private final Label spellingLabel;
    private final Combo spelling;
    private List<LayoutDraft.Column> columns = List.of();

    /**
     * @param whenPicked is told when another column is picked here
     * @param whenSaid   is told what a column means
     * @param whenWrong  is told why what was written is not understood
     */
    ColumnBar(Composite parent, IntConsumer whenPicked, BiConsumer<Integer, ColumnMeaning> whenSaid,
            Consumer<String> whenWrong) {
        this.whenSaid = whenSaid;
        this.whenWrong = whenWrong;
        var bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridLayoutFactory.fillDefaults().numColumns(6).applyTo(bar);
        column = combo(bar, Messages.column_column, SWT.READ_ONLY);
        meaning = combo(bar, Messages.column_means, SWT.READ_ONLY);
        meaning.setVisibleItemCount(24);
        spellingLabel = new Label(bar, SWT.NONE);
        spellingLabel.setText(Messages.column_spelled);
        spelling = new Combo(bar, SWT.NONE);
        GridDataFactory.fillDefaults().hint(170, SWT.DEFAULT).applyTo(spelling);
        choices.forEach(choice -> meaning.add(MeaningNames.of(choice)));
        spelling.add(Messages.column_asShown);
        AddressForm.notations().forEach(spelling::add);
        COMBINATIONS.forEach(spelling::add);
        column.addListener(SWT.Selection, event -> {
            show();
            whenPicked.accept(picked());
        });
        meaning.addListener(SWT.Selection, event -> sayChosen(null));
        spelling.addListener(SWT.Selection, event -> spell());
        spelling.addListener(SWT.DefaultSelection, event -> spell());
        spelling.addListener(SWT.FocusOut, event -> spell());
    }

    private static Combo combo(Composite bar, String label, int style) {
        new Label(bar, SWT.NONE).setText(label);
        var combo = new Combo(bar, style);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    void show(@Nullable LayoutDraft shown) {
        columns = shown == null ? List.of() : shown.columns();
        int before = picked();
        var items = columns.stream().map(ColumnBar::title).toList();
        if (!List.of(column.getItems()).equals(items)) {
            column.setItems(items.toArray(String[]::new));
        }
        column.select(items.isEmpty() ? -1 : Math.max(0, Math.min(before, items.size() - 1)));
        column.setEnabled(!items.isEmpty());
        meaning.setEnabled(!items.isEmpty());
        show();
    }

    static String title(LayoutDraft.Column column) {
        var letters = CellName.column(column.position());
        return column.header().isEmpty() ? letters : letters + ": " + column.header();
    }

    /** Shows what the picked column means. */
    private void show() {
        var shown = current();
        int index = shown == null ? -1 : choices.indexOf(shown.meaning());
        if (index < 0) {
            meaning.deselectAll();
        } else {
            meaning.select(index);
        }
        boolean isAddress = shown != null && shown.meaning().isAddress();
        spellingLabel.setEnabled(isAddress);
        spelling.setEnabled(isAddress);
        spelling.setText(isAddress ? spelling(shown) : "");
    }

    private static String spelling(LayoutDraft.@Nullable Column shown) {
        var layout = shown == null ? null : shown.layout();
        return layout == null ? "" : layout.form().address().toString();
    }

    /** The picked column; null if there is none. */
    LayoutDraft.@Nullable Column current() {
        int picked = picked();
        return picked >= 0 && picked < columns.size() ? columns.get(picked) : null;
    }

    int picked() {
        return column.getSelectionIndex();
    }

    /** Shows the column that was picked elsewhere. */
    void pick(int position) {
        if (position < column.getItemCount() && position != picked()) {
            column.select(position);
            show();
        }
    }

    /** Goes to the list of meanings. */
    void choose() {
        meaning.setFocus();
        meaning.setListVisible(true);
    }

    private void spell() {
        var shown = current();
        var text = spelling.getText().strip();
        if (shown != null && shown.meaning().isAddress() && !text.equals(spelling(shown))) {
            if (text.equals(Messages.column_asShown)) {
                sayChosen(null);
            } else {
                AddressForm.of(text).ifPresentOrElse(this::sayChosen, () -> refuse(text, spelling(shown)));
            }
        }
    }

    private void refuse(String text, String before) {
        spelling.setText(before);
        whenWrong.accept(NLS.bind(Messages.column_wrongSpelling, text));
    }

    /** Says what the picked column means. */
    void say(ColumnMeaning said) {
        if (picked() >= 0) {
            whenSaid.accept(picked(), said);
        }
    }

    private void sayChosen(@Nullable AddressForm form) {
        int index = meaning.getSelectionIndex();
        if (index >= 0) {
            say(choices.get(index).spelled(form));
        }
    }
}
