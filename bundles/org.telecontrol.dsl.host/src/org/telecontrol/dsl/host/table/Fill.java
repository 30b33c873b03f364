/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

/** The same text in many cells. */
public final class Fill {

    private Fill() {}

    /**
     * What stands in the first of the rows, in all the others, column by column; addresses go on from it.
     *
     * @throws IllegalArgumentException with a sentence for people when there is no address to go on from, or an address
     *         would be none
     */
    public static List<CellEdit> down(PointTable table, List<Integer> rows, List<? extends Column> columns) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<CellEdit> edits = new ArrayList<>();
        for (var column : columns) {
            edits.addAll(column == StandardColumn.ADDRESS
                    ? AddressSeries.continuing(table, rows)
                    : all(rows.subList(1, rows.size()), List.of(column), table.text(rows.get(0), column)));
        }
        return edits;
    }

    /** One text in all cells of the rows and columns. */
    public static List<CellEdit> all(List<Integer> rows, List<? extends Column> columns, String text) {
        List<CellEdit> edits = new ArrayList<>(rows.size() * columns.size());
        for (var row : rows) {
            for (var column : columns) {
                edits.add(new CellEdit(row, column, text));
            }
        }
        return edits;
    }
}
