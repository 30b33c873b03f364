/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.ColumnMeanings.Meaning;
import org.telecontrol.exchange.layout.ColumnForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.HeaderPlace;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.RowRules;
import org.telecontrol.exchange.layout.SheetRule;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.CellName;

/** Makes a layout of what was guessed of a table, as an engineer would write it. */
final class LayoutProposal {

    static final String ID = "proposed";

    private static final List<String> SEPARATORS = List.of(";", "/", "|", ",");
    private static final double SOMETIMES = 0.1;
    private static final int MIDDLE = 256;

    private final TableGuess guess;
    private final ValueMaps words;

    LayoutProposal(TableGuess guess, LayoutProfile vocabulary) {
        this.guess = guess;
        this.words = vocabulary.values();
    }

    LayoutProfile profile(List<SheetRule> sheets) {
        boolean headerless = guess.header() == null;
        var place = new HeaderPlace(guess.rows(), headerless ? guess.first() : 0, guess.isSideBySide());
        var columns = columns();
        return new LayoutProfile(ID, "Layout recognised by its columns", description(columns), place, columns, values(),
                Map.of(), sheets, rows());
    }

    static String description(List<LayoutColumn> columns) {
        return "Recognised: " + String.join(", ", columns.stream().filter(one -> one.role() != ColumnRole.METADATA)
                .map(one -> one.header() + " is the " + one.role().word()).toList()) + ".";
    }

    private List<LayoutColumn> columns() {
        var columns = new ArrayList<LayoutColumn>();
        var names = new HashMap<String, Integer>();
        for (int position = 0; position < guess.cells().size(); position++) {
            var meaning = guess.meanings().get(position);
            var header = header(position, meaning);
            boolean first = names.merge(LayoutColumn.normalized(header), 1, Integer::sum) == 1;
            if (!header.isEmpty() && first) {
                columns.add(column(position, header, meaning));
            }
        }
        return columns;
    }

    private String header(int position, @Nullable Meaning meaning) {
        if (guess.header() != null) {
            return guess.name(position);
        }
        return meaning == null ? "Column " + CellName.column(position) : meaning.column().header();
    }

    LayoutColumn column(int position, String header, @Nullable Meaning meaning) {
        int place = guess.header() == null ? position : -1;
        if (meaning == null) {
            return new LayoutColumn(header, List.of(), place, ColumnRole.METADATA, header,
                    guess.cells().get(position).isOfNumbers(), "", ColumnForm.PLAIN);
        }
        var known = meaning.column();
        return new LayoutColumn(header, List.of(), place, known.role(), header,
                known.number() || guess.cells().get(position).isOfNumbers(), "",
                form(known, guess.cells().get(position)));
    }

    private ColumnForm form(LayoutColumn known, ColumnEvidence cells) {
        var form = known.form();
        return switch (known.role()) {
            case ADDRESS, COMMAND_ADDRESS -> new ColumnForm(AddressForms.of(cells), 1, 0, "", form.separator(), false);
            case ADDRESS_PART -> new ColumnForm(AddressForms.of(cells), times(form.times()), 0, "", form.separator(),
                    false);
            case DESCRIPTION -> new ColumnForm(form.address(), 1, 0, unitMarks(cells), form.separator(), false);
            case STATES -> new ColumnForm(form.address(), 1, 0, "", separator(cells), false);
            case COMMON_ADDRESS, RTU -> new ColumnForm(form.address(), 1, 0, "", form.separator(), isFilledDown(cells));
            default -> form;
        };
    }

    /** A high part above a low one without a middle one is the second octet, unless the low part has two. */
    private int times(int usual) {
        boolean middle = parts(MIDDLE).findAny().isPresent();
        boolean wide = parts(1).anyMatch(cells -> cells.share(text -> Texts.whole(text).orElse(0) >= MIDDLE) > 0);
        return usual == MIDDLE * MIDDLE && !middle && !wide ? MIDDLE : usual;
    }

    /** The cells of parts of addresses with a weight. */
    private Stream<ColumnEvidence> parts(int times) {
        return guess.meanings().entrySet().stream()
                .filter(entry -> entry.getValue().role() == ColumnRole.ADDRESS_PART
                        && entry.getValue().column().form().times() == times)
                .map(entry -> guess.cells().get(entry.getKey()));
    }

    private String unitMarks(ColumnEvidence cells) {
        if (guess.position(ColumnRole.UNIT) >= 0) {
            return "";
        }
        if (cells.share(text -> text.matches(".*\\[[^\\]]{1,8}\\]$")) > SOMETIMES) {
            return "[]";
        }
        return cells.share(text -> !UnitInText.unit(text, "()").isEmpty()) > SOMETIMES ? "()" : "";
    }

    private static String separator(ColumnEvidence cells) {
        String best = ";";
        double most = 0;
        for (var separator : SEPARATORS) {
            double share = cells.share(text -> text.contains(separator));
            if (share > most) {
                most = share;
                best = separator;
            }
        }
        return best;
    }

    private boolean isFilledDown(ColumnEvidence cells) {
        return cells.filled() < 0.9 && !cells.isEmpty();
    }

    /** The words of the vocabulary only where the cells need them: otherwise the standard's own are written. */
    private ValueMaps values() {
        var types = guess.position(ColumnRole.TYPE);
        var classes = guess.position(ColumnRole.SIGNAL_CLASS);
        boolean standard = types < 0 || guess.cells().get(types)
                .share(text -> ValueMaps.NONE.type(text).isPresent()) == 1;
        boolean plain = classes < 0 || guess.cells().get(classes)
                .share(text -> ValueMaps.NONE.signalClass(text).isPresent()) == 1;
        return new ValueMaps(standard && guess.sections().isEmpty() && !guess.titled() ? Map.of() : words.types(),
                plain && !guess.titled() ? Map.of() : words.classes(), Map.of(), words.yes(), words.no());
    }

    private RowRules rows() {
        var skip = new ArrayList<RowRules.Skip>();
        var texts = guess.header();
        var address = guess.position(ColumnRole.ADDRESS);
        if (texts != null && address >= 0) {
            var last = texts.column(address).getLast();
            if (guess.body().stream().anyMatch(row -> row.cell(address).trimmed().equals(last))) {
                skip.add(new RowRules.Skip(guess.name(address), pattern(Pattern.quote(last))));
            }
        }
        return new RowRules(List.of("#", "//"), skip, section(), null);
    }

    private RowRules.@Nullable Section section() {
        if (guess.sections().isEmpty()) {
            return null;
        }
        boolean types = guess.position(ColumnRole.TYPE) < 0
                && guess.sections().stream().allMatch(text -> words.type(text).isPresent());
        return new RowRules.Section(types ? ColumnRole.TYPE : ColumnRole.METADATA, "Section", pattern(".*"));
    }

    /** Rules for several sheets with the same columns: a sheet is named after its type of signals, or after its RTU. */
    List<SheetRule> rules(List<String> names) {
        boolean typed = guess.position(ColumnRole.TYPE) >= 0 || guess.position(ColumnRole.SIGNAL_CLASS) >= 0;
        var rules = new ArrayList<SheetRule>();
        for (var name : new LinkedHashSet<>(names)) {
            var pattern = pattern(Pattern.quote(name.strip()));
            if (!typed && words.type(name).isPresent()) {
                rules.add(new SheetRule(pattern, Map.of(ColumnRole.TYPE, words.type(name).get().name()), false));
            } else if (!typed && words.signalClass(name).isPresent()) {
                rules.add(new SheetRule(pattern,
                        Map.of(ColumnRole.SIGNAL_CLASS, words.signalClass(name).get().shortWord()), false));
            } else if (guess.position(ColumnRole.RTU) < 0 && names.size() > 1) {
                rules.add(new SheetRule(pattern, Map.of(ColumnRole.RTU, java.util.regex.Matcher.quoteReplacement(name)),
                        false));
            } else if (names.size() > 1) {
                rules.add(new SheetRule(pattern, Map.of(), false));
            }
        }
        return rules;
    }

    private static Pattern pattern(String text) {
        return Pattern.compile(text, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
