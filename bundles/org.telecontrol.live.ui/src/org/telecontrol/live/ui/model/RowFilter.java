/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.live.image.ImagePoint;

/**
 * Which rows are shown: all words must be found somewhere in the name, description, address or type of a point. A word
 * {@code value:…}, {@code quality:…} or {@code cause:…} looks into the value instead, and then rows come and go with the
 * values. A measured value is found by the digits that are shown as well as by all it has.
 */
public final class RowFilter {

    public static final RowFilter ALL = parse("", AddressNotation.DECIMAL);

    private final List<String> words;
    private final List<ValueWord> valueWords;
    private final CellFormat format;

    private RowFilter(List<String> words, List<ValueWord> valueWords, CellFormat format) {
        this.words = words;
        this.valueWords = valueWords;
        this.format = format;
    }

    /** @param notation in which addresses are looked for, beside the decimal one */
    public static RowFilter parse(String text, AddressNotation notation) {
        var all = Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty())
                .toList();
        return new RowFilter(all.stream().filter(word -> ValueWord.of(word).isEmpty()).toList(),
                all.stream().flatMap(word -> ValueWord.of(word).stream()).toList(),
                new CellFormat(notation, CellFormat.PLAIN.zone(), CellFormat.PLAIN.now()));
    }

    public boolean isAll() {
        return words.isEmpty() && valueWords.isEmpty();
    }

    /** Whether a new value can make a row come or go. */
    public boolean isOfValue() {
        return !valueWords.isEmpty();
    }

    public boolean matches(ImagePoint point) {
        return (words.isEmpty() || matchesWords(haystack(point)))
                && valueWords.stream().allMatch(word -> word.matches(point, format));
    }

    private boolean matchesWords(String haystack) {
        for (var word : words) {
            if (!haystack.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private String haystack(ImagePoint point) {
        return (point.qualifiedName() + ' ' + LiveColumn.DESCRIPTION.text(point, format) + ' ' + point.address() + ' '
                + format.address(point.address()) + ' ' + LiveColumn.TYPE.text(point, format)).toLowerCase(Locale.ROOT);
    }

    /** A word that is looked for in one column of the value. */
    private record ValueWord(LiveColumn column, String part) {

        private static final List<LiveColumn> COLUMNS = List.of(LiveColumn.VALUE, LiveColumn.QUALITY, LiveColumn.CAUSE);

        static Optional<ValueWord> of(String word) {
            return COLUMNS.stream().filter(column -> word.startsWith(column.id() + ":")).findFirst()
                    .map(column -> new ValueWord(column, word.substring(column.id().length() + 1)));
        }

        boolean matches(ImagePoint point, CellFormat format) {
            var value = point.value();
            return value != null && (isIn(column.text(value, format))
                    || column == LiveColumn.VALUE && isIn(value.brief()));
        }

        private boolean isIn(String text) {
            return text.toLowerCase(Locale.ROOT).contains(part);
        }
    }
}
