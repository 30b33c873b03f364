/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.stream.Collectors;

import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.conversion.Texts;

/** What stands in the cells of a table. */
final class CellTexts {

    private CellTexts() {}

    static String of(PointTable table, int row, Column column) {
        var shape = table.shape(row);
        if (column == StandardColumn.WHERE) {
            return table.block(row).label();
        }
        var kind = table.kind(column);
        return switch (shape.count(kind)) {
            case 0 -> "";
            case 1 -> ofPart(table, row, column, shape);
            default -> shape.all(kind).stream().map(part -> text(column, piece(table, row, part)))
                    .collect(Collectors.joining(", "));
        };
    }

    private static String ofPart(PointTable table, int row, Column column, RowShape shape) {
        var part = shape.first(table.kind(column));
        return part == null ? "" : text(column, piece(table, row, part));
    }

    private static String piece(PointTable table, int row, Part part) {
        return table.piece(row, part.value(), part.end());
    }

    private static String text(Column column, String piece) {
        return switch (column) {
            case StandardColumn.DESCRIPTION, StandardColumn.UNIT -> plain(piece);
            case MetadataColumn metadata -> plain(piece);
            case StandardColumn.STATES -> TextList.shown(piece);
            case StandardColumn.NAME -> Names.parse(piece);
            default -> ClauseWords.joined(piece);
        };
    }

    /** A text that is not closed is shown as it is. */
    private static String plain(String quoted) {
        try {
            return Texts.parse(quoted);
        } catch (IllegalArgumentException e) {
            return quoted;
        }
    }
}
