/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.StandardColumn;

/** Selected cells, by the names of their rows: what they are when other rows have come or gone. */
final class KeptSelection {

    /** More are not looked for again; the cell that has the keyboard is. */
    private static final int MOST = 1000;

    private final List<Integer> rows;
    private final List<Name> names;
    private final List<Column> columns;

    /** What a row is known by. */
    private record Name(String where, String name) {

        static Name of(PointTable table, int row) {
            return new Name(table.row(row).where(), table.text(row, StandardColumn.NAME));
        }
    }

    private KeptSelection(List<Integer> rows, List<Name> names, List<Column> columns) {
        this.rows = rows;
        this.names = names;
        this.columns = columns;
    }

    static KeptSelection of(GridSelection selection, Rows shown) {
        var table = shown.table();
        var rows = selection.rows();
        var columns = selection.selectedColumns();
        var anchor = selection.anchor();
        if (rows.size() * columns.size() > MOST) {
            rows = anchor.stream().map(cell -> cell.row()).toList();
            columns = anchor.stream().map(cell -> cell.column()).toList();
        }
        return table == null
                ? new KeptSelection(List.of(), List.of(), List.of())
                : new KeptSelection(rows, rows.stream().map(row -> Name.of(table, row)).toList(), columns);
    }

    void restore(GridSelection selection, Rows shown) {
        var table = shown.table();
        if (table != null && !rows.isEmpty()) {
            List<Integer> found = new ArrayList<>();
            Map<Name, Integer> all = new HashMap<>();
            for (var at = 0; at < rows.size(); at++) {
                find(table, rows.get(at), names.get(at), all).ifPresent(found::add);
            }
            selection.select(found, columns);
        }
    }

    /** Where it was, or else wherever it is now. */
    private static OptionalInt find(PointTable table, int row, Name name, Map<Name, Integer> all) {
        if (row < table.size() && Name.of(table, row).equals(name)) {
            return OptionalInt.of(row);
        }
        for (var other = 0; all.isEmpty() && other < table.size(); other++) {
            all.putIfAbsent(Name.of(table, other), other);
        }
        var found = all.get(name);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }
}
