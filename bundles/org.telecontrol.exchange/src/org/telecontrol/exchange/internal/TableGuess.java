/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.ColumnMeanings.Meaning;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * What a sheet without known layout may be: where its header is and what its columns mean.
 *
 * @param header   its texts; none when the table has no header
 * @param rows     of the header
 * @param first    number of its first row, of the first row of data when there is none
 * @param body     sample rows below it that may be points
 * @param sections texts of rows between them that have only one text
 * @param meanings by column of the sheet
 * @param titled   whether the title above its names tells the types of its signals, which no column does
 */
record TableGuess(@Nullable HeaderTexts header, int rows, int first, List<SheetRow> body, List<String> sections,
        Map<Integer, Meaning> meanings, List<ColumnEvidence> cells, boolean titled) {

    private static final int ROWS_SEARCHED = 40;
    private static final int MOST_HEADER_ROWS = 3;
    private static final double LEAST_ADDRESS = 0.45;
    private static final List<ColumnRole> TYPES = List.of(ColumnRole.TYPE, ColumnRole.SIGNAL_CLASS);
    private static final List<ColumnRole> NAMES = List.of(ColumnRole.NAME, ColumnRole.DESCRIPTION,
            ColumnRole.QUALIFIED_NAME);

    private static final List<String> OWN_WORDS = List.of("IOA", "IEC", "104", "INFO", "OBJECT", "OBJEKT", "OBJET",
            "ОБЪЕКТ", "对象");

    /** The best guess; empty when nothing looks like addresses of information objects. */
    static Optional<TableGuess> of(List<SheetRow> sample, LayoutProfile vocabulary) {
        var meanings = new ColumnMeanings(vocabulary);
        TableGuess best = null;
        for (int i = 0; i < Math.min(ROWS_SEARCHED, sample.size()); i++) {
            for (int rows = 1; rows <= MOST_HEADER_ROWS && i + rows < sample.size(); rows++) {
                var header = new HeaderTexts(sample.subList(i, i + rows));
                if (meanings.known(header) >= 2) {
                    var guess = below(header, rows, sample.get(i).number(), sample.subList(i + rows, sample.size()),
                            meanings, vocabulary.values());
                    if (guess.isPlausible() && (best == null || guess.weight() > best.weight() + 0.01)) {
                        best = guess;
                    }
                }
            }
        }
        return best != null ? Optional.of(best) : headerless(sample, meanings, vocabulary.values());
    }

    private static TableGuess below(HeaderTexts header, int rows, int first, List<SheetRow> below,
            ColumnMeanings meanings, ValueMaps values) {
        var sections = new ArrayList<String>();
        var body = body(below, sections);
        var cells = evidence(body, header.width(), values);
        var found = meanings.of(header, cells);
        return new TableGuess(header, rows, first, body, sections, found, cells, isTitled(header, found, values));
    }

    /** What the cells of the columns say, one column after the other. */
    static List<ColumnEvidence> evidence(List<SheetRow> body, int width, ValueMaps values) {
        var cells = new ArrayList<ColumnEvidence>();
        for (int position = 0; position < width; position++) {
            cells.add(new ColumnEvidence(body, position, values));
        }
        return cells;
    }

    static boolean isTitled(HeaderTexts header, Map<Integer, Meaning> meanings, ValueMaps values) {
        var address = meanings.entrySet().stream().filter(entry -> entry.getValue().role() == ColumnRole.ADDRESS)
                .map(Map.Entry::getKey).findFirst();
        if (address.isEmpty() || meanings.values().stream().anyMatch(meaning -> TYPES.contains(meaning.role()))) {
            return false;
        }
        var title = header.title(address.get());
        return !title.isEmpty() && (values.type(title).isPresent() || values.signalClass(title).isPresent());
    }

    private static Optional<TableGuess> headerless(List<SheetRow> sample, ColumnMeanings meanings,
            ValueMaps values) {
        var body = body(sample, new ArrayList<>());
        int width = body.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        var cells = evidence(body, width, values);
        var found = meanings.of(cells);
        var guess = new TableGuess(null, 0, body.isEmpty() ? 1 : body.getFirst().number(), body, List.of(), found,
                cells, false);
        boolean sure = guess.score(List.of(ColumnRole.TYPE)) > 0 && guess.score(List.of(ColumnRole.ADDRESS)) > 0;
        return sure && !guess.isListOfTypes() ? Optional.of(guess) : Optional.empty();
    }

    /** Rows that may be points: neither blank nor a comment, nor a section with its single text. */
    static List<SheetRow> body(List<SheetRow> rows, List<String> sections) {
        var body = new ArrayList<SheetRow>();
        for (var row : rows) {
            var texts = row.cells().stream().map(cell -> cell.trimmed()).filter(text -> !text.isEmpty()).limit(2)
                    .toList();
            if (texts.size() == 1 && !texts.getFirst().matches("[0-9.,]+")) {
                sections.add(texts.getFirst());
            } else if (!texts.isEmpty() && !texts.getFirst().startsWith("#") && !texts.getFirst().startsWith("//")) {
                body.add(row);
            }
        }
        return body;
    }

    private boolean isPlausible() {
        return score(List.of(ColumnRole.ADDRESS, ColumnRole.ADDRESS_PART, ColumnRole.COMMAND_ADDRESS)) > LEAST_ADDRESS
                && !isListOfTypes();
    }

    /** A table of type identifications as protocol documents have it: what seems an address is the type's number. */
    private boolean isListOfTypes() {
        var address = position(ColumnRole.ADDRESS);
        var type = position(ColumnRole.TYPE);
        if (address < 0 || type < 0 || body.isEmpty()) {
            return false;
        }
        long same = body.stream().filter(row -> ValueMaps.NONE.type(row.cell(type).trimmed())
                .filter(one -> Texts.whole(row.cell(address).trimmed()).orElse(-1) == one.number()).isPresent())
                .count();
        return same > body.size() / 2;
    }

    private double weight() {
        return meanings.values().stream().mapToDouble(Meaning::score).sum() - 0.1 * rows + (titled ? 1 : 0);
    }

    /** The column of the sheet with this meaning, -1 if none has it. */
    int position(ColumnRole role) {
        return meanings.entrySet().stream().filter(entry -> entry.getValue().role() == role).map(Map.Entry::getKey)
                .findFirst().orElse(-1);
    }

    private double score(List<ColumnRole> roles) {
        return meanings.values().stream().filter(meaning -> roles.contains(meaning.role()))
                .mapToDouble(Meaning::score).max().orElse(0);
    }

    /** Whether anything but an address and a description tells it from lists of parts, orders and other protocols. */
    boolean isOfThisProtocol() {
        return score(TYPES) > 0 || position(ColumnRole.COMMON_ADDRESS) >= 0 || position(ColumnRole.STATES) >= 0
                || position(ColumnRole.ADDRESS_PART) >= 0 || isAddressNamed() || !sections.isEmpty()
                || position(ColumnRole.ADDRESS) >= 0
                        && AddressForms.of(cells.get(position(ColumnRole.ADDRESS))).isCombination();
    }

    private boolean isAddressNamed() {
        var texts = header;
        return texts != null && meanings.entrySet().stream()
                .filter(entry -> entry.getValue().role() == ColumnRole.ADDRESS
                        || entry.getValue().role() == ColumnRole.COMMAND_ADDRESS)
                .map(entry -> LayoutColumn.normalized(texts.whole(entry.getKey())))
                .anyMatch(text -> OWN_WORDS.stream().anyMatch(text::contains));
    }

    /** How sure it is that this is a point list and what its columns mean, 0 to 1. */
    double confidence() {
        double address = score(List.of(ColumnRole.ADDRESS, ColumnRole.ADDRESS_PART, ColumnRole.COMMAND_ADDRESS));
        var form = position(ColumnRole.ADDRESS) < 0
                ? org.telecontrol.exchange.layout.AddressForm.PLAIN
                : AddressForms.of(cells.get(position(ColumnRole.ADDRESS)));
        double type = Math.max(score(TYPES), titled || form.has("TYPE") ? 1 : 0);
        double columns = cells.stream().filter(one -> !one.isEmpty()).count();
        double known = columns == 0 ? 0 : meanings.size() / columns;
        return Math.min(1, 0.45 * address + 0.25 * type + 0.1 * score(NAMES) + 0.2 * Math.min(1, known));
    }

    /** What a column is called: in one of several tables with titles its name alone. */
    String name(int position) {
        var texts = header;
        return texts == null ? "" : titled ? texts.own(position) : texts.whole(position);
    }

    /** Whether the same names are there again, side by side. */
    boolean isSideBySide() {
        var texts = header;
        if (texts == null) {
            return false;
        }
        var address = position(ColumnRole.ADDRESS);
        if (address < 0) {
            return false;
        }
        var name = LayoutColumn.normalized(name(address));
        var seen = new HashSet<String>();
        int repeated = 0;
        boolean addressRepeated = false;
        for (int position = 0; position < texts.width(); position++) {
            var own = LayoutColumn.normalized(name(position));
            if (!own.isEmpty() && !seen.add(own)) {
                repeated++;
                addressRepeated |= own.equals(name);
            }
        }
        return addressRepeated && repeated >= 2;
    }
}
