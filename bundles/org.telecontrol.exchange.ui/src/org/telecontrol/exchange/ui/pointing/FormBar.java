/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;

/** How the values of a list are separated: what was found out, and what the engineer knows better. */
final class FormBar {

    private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252",
            "windows-1250", "windows-1251", "ISO-8859-1", "ISO-8859-15", "KOI8-R", "GB18030", "Big5", "Shift_JIS");

    private static final int WIDTH = 156;

    private final Composite bar;
    private final Choice<Character> delimiter;
    private final Choice<Character> quote;
    private final Choice<Charset> encoding;
    private final Choice<DecimalSign> decimalSign;

    /** A combo whose first item is what was found out. */
    private static final class Choice<V> {

        private final Combo combo;
        private final Map<V, String> names;

        Choice(Composite bar, String label, Map<V, String> names, Runnable whenSaid) {
            var pair = new Composite(bar, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(pair);
            new Label(pair, SWT.NONE).setText(label);
            combo = new Combo(pair, SWT.READ_ONLY);
            GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(combo);
            this.names = names;
            combo.add(Messages.form_found);
            names.values().forEach(combo::add);
            combo.select(0);
            combo.addListener(SWT.Selection, event -> whenSaid.run());
        }

        @Nullable
        V said() {
            int index = combo.getSelectionIndex() - 1;
            return index < 0 ? null : new ArrayList<>(names.keySet()).get(index);
        }

        void found(@Nullable V value) {
            if (said() == null && value != null) {
                combo.setItem(0, NLS.bind(Messages.form_foundIs, names.getOrDefault(value, value.toString())));
                combo.select(0);
            }
        }

        void reset() {
            combo.setItem(0, Messages.form_found);
            combo.select(0);
        }
    }

    FormBar(Composite parent, Runnable whenSaid) {
        bar = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        RowLayoutFactory.fillDefaults().wrap(true).spacing(6).applyTo(bar);
        delimiter = new Choice<>(bar, Messages.form_delimiter, characters(Map.of(',', Messages.form_comma, ';',
                Messages.form_semicolon, '\t', Messages.form_tab, '|', Messages.form_bar, ':', Messages.form_colon)),
                whenSaid);
        quote = new Choice<>(bar, Messages.form_quote,
                characters(Map.of('"', Messages.form_doubleQuote, '\'', Messages.form_singleQuote)), whenSaid);
        encoding = new Choice<>(bar, Messages.form_encoding, encodings(), whenSaid);
        decimalSign = new Choice<>(bar, Messages.form_decimal, signs(), whenSaid);
        bar.setVisible(false);
    }

    private static Map<Character, String> characters(Map<Character, String> names) {
        var sorted = new LinkedHashMap<Character, String>();
        Stream.of(',', ';', '\t', '|', ':', '"', '\'').filter(names::containsKey)
                .forEach(one -> sorted.put(one, names.getOrDefault(one, "")));
        return sorted;
    }

    private static Map<Charset, String> encodings() {
        var names = new LinkedHashMap<Charset, String>();
        ENCODINGS.stream().filter(Charset::isSupported).forEach(name -> names.put(Charset.forName(name), name));
        return names;
    }

    private static Map<DecimalSign, String> signs() {
        var names = new LinkedHashMap<DecimalSign, String>();
        names.put(DecimalSign.POINT, Messages.form_point);
        names.put(DecimalSign.COMMA, Messages.form_comma);
        names.put(DecimalSign.EITHER, Messages.form_either);
        return names;
    }

    /** @param found of the list; empty: it is a workbook */
    void show(Optional<CsvOptions> found) {
        found.ifPresent(form -> {
            delimiter.found(form.delimiter());
            quote.found(form.quote());
            encoding.found(form.encoding());
            decimalSign.found(form.decimalSign());
        });
        if (bar.getVisible() != found.isPresent() && bar.getLayoutData() instanceof GridData data) {
            data.exclude = found.isEmpty();
            bar.setVisible(found.isPresent());
            bar.requestLayout();
        }
    }

    void reset() {
        List.of(delimiter, quote, encoding, decimalSign).forEach(Choice::reset);
    }

    /** @param known before anything was said here */
    CsvOptions said(CsvOptions known) {
        var separator = delimiter.said();
        var quotes = quote.said();
        var charset = encoding.said();
        var sign = decimalSign.said();
        return new CsvOptions(separator == null ? known.delimiter() : separator,
                quotes == null ? known.quote() : quotes, charset == null ? known.encoding() : charset,
                sign == null ? known.decimalSign() : sign);
    }
}
