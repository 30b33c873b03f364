/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Orders rows by several columns, the first one first: numbers, addresses and durations by their size, other texts as
 * people order them. Rows that say nothing in a column come last, whichever way it is ordered; rows that are alike stay
 * in the order in which they were.
 */
public record RowOrder(List<By> columns) {

    /** One column. */
    public record By(Column column, boolean ascending) {}

    public RowOrder {
        columns = List.copyOf(columns);
    }

    public List<Integer> sorted(PointTable table, List<Integer> rows) {
        if (columns.isEmpty()) {
            return List.copyOf(rows);
        }
        List<Keyed> keyed = new ArrayList<>(rows.size());
        for (var row : rows) {
            var keys = new CellOrder[columns.size()];
            for (var at = 0; at < keys.length; at++) {
                keys[at] = CellOrder.of(table, row, columns.get(at).column());
            }
            keyed.add(new Keyed(row, keys));
        }
        keyed.sort(comparator());
        return keyed.stream().map(Keyed::row).toList();
    }

    private record Keyed(int row, CellOrder[] keys) {}

    private Comparator<Keyed> comparator() {
        return (one, other) -> {
            for (var at = 0; at < columns.size(); at++) {
                var order = one.keys[at].compare(other.keys[at], columns.get(at).ascending());
                if (order != 0) {
                    return order;
                }
            }
            return 0;
        };
    }
}
