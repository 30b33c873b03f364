/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.TerminationExpectation;

/** What may be chosen for a cell. */
public final class CellChoices {

    /** More than these nobody reads through. */
    private static final int MOST = 50;

    private CellChoices() {}

    /**
     * All words where there are a few only, such as those of types; for other columns what other rows have there, the
     * most frequent first, and nothing where each row has its own.
     */
    public static List<String> of(PointTable table, int row, Column column) {
        var words = words(column, table.row(row).command());
        return !words.isEmpty() ? words : switch (column) {
            case StandardColumn.WHERE, StandardColumn.NAME, StandardColumn.ADDRESS, StandardColumn.DESCRIPTION,
                    StandardColumn.ALLOWANCES ->
                List.of();
            default -> used(table, column);
        };
    }

    /**
     * The words of a column that has a few only; none of other columns.
     *
     * @param command whether the row is a command
     */
    private static List<String> words(Column column, boolean command) {
        return switch (column) {
            case StandardColumn.KIND -> List.of("point", "command");
            case StandardColumn.TYPE -> types(command ? Direction.CONTROL : Direction.MONITOR);
            case StandardColumn.MODE -> CommandMode.VALUES.stream().map(CommandMode::getLiteral).toList();
            case StandardColumn.TERMINATION ->
                TerminationExpectation.VALUES.stream().map(TerminationExpectation::getLiteral).toList();
            default -> List.of();
        };
    }

    private static List<String> types(Direction direction) {
        return Arrays.stream(TypeIdentification.values())
                .filter(type -> type.direction() == direction && type.in104Profile())
                .map(TypeIdentification::name).toList();
    }

    private static List<String> used(PointTable table, Column column) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (var row = 0; row < table.size(); row++) {
            var text = table.text(row, column);
            if (!text.isEmpty()) {
                counts.merge(text, 1, Integer::sum);
            }
        }
        return counts.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed()).limit(MOST)
                .map(Map.Entry::getKey).toList();
    }
}
