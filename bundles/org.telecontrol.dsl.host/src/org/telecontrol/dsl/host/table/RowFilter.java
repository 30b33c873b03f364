/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which rows are shown: all words must be found somewhere in the row. A word {@code unit:kV} is looked for in that column
 * only; {@code unit:} alone finds the rows that have a unit.
 */
public final class RowFilter {

    /** @param column null for any */
    private record Word(@Nullable Column column, String part) {}

    private final List<Word> words;

    private RowFilter(List<Word> words) {
        this.words = words;
    }

    /** @param columns those that words may name, and those that all other words are looked for in */
    public static RowFilter parse(String text, List<? extends Column> columns) {
        return new RowFilter(Arrays.stream(text.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).map(word -> word(word, columns)).toList());
    }

    private static Word word(String word, List<? extends Column> columns) {
        for (var column : columns) {
            var prefix = column.id().toLowerCase(Locale.ROOT) + ":";
            if (word.startsWith(prefix)) {
                return new Word(column, word.substring(prefix.length()));
            }
        }
        return new Word(null, word);
    }

    private boolean matches(PointTable table, int row) {
        for (var word : words) {
            if (!matches(table, row, word)) {
                return false;
            }
        }
        return true;
    }

    private static boolean matches(PointTable table, int row, Word word) {
        var chosen = word.column();
        if (chosen != null) {
            return isSaid(table, row, chosen) && isIn(table, row, chosen, word.part());
        }
        for (var column : table.columns()) {
            if (isIn(table, row, column, word.part())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSaid(PointTable table, int row, Column column) {
        return !table.text(row, column).isEmpty();
    }

    /** Addresses are looked for as they are written and as plain numbers. */
    private static boolean isIn(PointTable table, int row, Column column, String part) {
        return contains(table.text(row, column), part) || column == StandardColumn.ADDRESS
                && table.address(row).stream().anyMatch(address -> Integer.toString(address).contains(part));
    }

    private static boolean contains(String text, String part) {
        return text.toLowerCase(Locale.ROOT).contains(part);
    }

    /** The rows that it leaves, in the order of the text. */
    public List<Integer> rows(PointTable table) {
        List<Integer> rows = new ArrayList<>();
        for (var row = 0; row < table.size(); row++) {
            if (matches(table, row)) {
                rows.add(row);
            }
        }
        return rows;
    }
}
