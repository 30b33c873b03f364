/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Arrays;
import java.util.List;

import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/** The words that a cell of some columns can have. */
final class WordChoices {

    private static final String GAP = "  ";

    private WordChoices() {}

    /** Columns whose words are chosen. */
    static List<StandardColumn> columns() {
        return List.of(StandardColumn.KIND, StandardColumn.TYPE, StandardColumn.MODE, StandardColumn.TERMINATION);
    }

    /** @param command whether the row is a command */
    static List<String> of(Column column, boolean command) {
        return column instanceof StandardColumn standard
                ? switch (standard) {
                    case KIND -> List.of("point", "command");
                    case TYPE -> types(command);
                    case MODE -> List.of("", "direct", "select");
                    case TERMINATION -> List.of("", "expected", "none", "optional");
                    default -> List.of();
                }
                : List.of();
    }

    private static List<String> types(boolean command) {
        return Arrays.stream(TypeIdentification.values()).filter(TypeIdentification::in104Profile)
                .filter(type -> type.direction() == (command ? Direction.CONTROL : Direction.MONITOR))
                .map(TypeIdentification::name).toList();
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
