/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetRow;

/** Keeps of the rows of a table what the layout would not write by itself. */
final class KeptCells {

    /**
     * A column of the table.
     *
     * @param isWritten whether the layout writes a text for a point by itself; none where it writes its default text for
     *                  all points
     */
    private record Column(LayoutColumn layout, int position,
            @Nullable BiPredicate<ListedPoint, String> isWritten) {

        /** Whether the layout leaves it blank for all points. */
        boolean isBlank() {
            return isWritten == null && layout.defaultText().isEmpty();
        }

        boolean writes(String text, ListedPoint point) {
            return isWritten == null ? layout.defaultText().equals(text) : isWritten.test(point, text);
        }
    }

    private final List<Column> columns = new ArrayList<>();

    KeptCells(HeaderMatch match) {
        var texts = new CellTexts(match.profile());
        for (int i = 0; i < match.profile().columns().size(); i++) {
            var column = match.profile().columns().get(i);
            if (match.position(i) >= 0 && column.role() != ColumnRole.IGNORED) {
                columns.add(new Column(column, match.position(i), isWritten(column, texts)));
            }
        }
    }

    /** What the RTU will be called and which defaults will hold is known only when the list is merged. */
    private static @Nullable BiPredicate<ListedPoint, String> isWritten(LayoutColumn column, CellTexts texts) {
        var isCanonical = texts.isCanonical(column);
        return switch (column.role()) {
            case METADATA -> null;
            case RTU, QUALIFIED_NAME -> (point, text) -> false;
            case HOST, COMMON_ADDRESS -> (point, text) -> !text.isBlank() && isCanonical.test(point, text);
            default -> isCanonical;
        };
    }

    /** @param metadata of the point, to which it is added */
    void keep(ListedPoint point, SheetRow row, TextMap metadata) {
        StringBuilder forms = null;
        for (int i = 0; i < columns.size(); i++) {
            var column = columns.get(i);
            var cell = row.cell(column.position());
            if (cell == Cell.BLANK && column.isBlank()) {
                continue;
            }
            var text = cell.text();
            var layout = column.layout();
            if (!column.writes(text, point)) {
                metadata.put(layout.key(), text);
            }
            if (cell.kind() != Cell.Kind.UNTYPED && cell.kind() != layout.cell(text).kind()) {
                forms = forms == null ? new StringBuilder() : forms.append(' ');
                forms.append(layout.key()).append('=').append(PointTexts.word(cell.kind()));
            }
        }
        if (forms != null) {
            metadata.put(PointTexts.FORMS, forms.toString());
        }
    }
}
