/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.telecontrol.dsl.host.table.CellChoices;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.iec104.TypeIdentification;

/** The words that a cell of some columns can have. */
final class WordChoices {

    private static final String GAP = "  ";

    private WordChoices() {}

    /** Columns whose words are chosen. */
    static List<StandardColumn> columns() {
        return List.of(StandardColumn.KIND, StandardColumn.TYPE, StandardColumn.MODE, StandardColumn.TERMINATION);
    }

    /**
     * What may be chosen, or was written into other cells of the column; with the empty one where the clause may be
     * missing.
     */
    static List<String> of(PointTable table, int row, Column column) {
        var words = CellChoices.of(table, row, column);
        return column == StandardColumn.MODE || column == StandardColumn.TERMINATION
                ? Stream.concat(Stream.of(""), words.stream()).toList()
                : words;
    }

    /** The word itself, of one with or without its meaning. */
    static String word(String shown) {
        var text = shown.strip();
        var end = text.indexOf(GAP);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The word with its number and meaning, where it is a type identification. */
    static String withMeaning(String word) {
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.name().equals(word)).findFirst()
                .map(type -> word + GAP + type.number() + GAP + type.meaning()).orElse(word);
    }
}
