/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Rows that get other names in one step: these may be exchanged, but are given once. */
final class NewNames {

    private final PointTable table;
    private final NameLedger names;
    private final List<RowEdit> rows;
    private final Map<Scope, Map<String, List<RowEdit>>> wanting = new IdentityHashMap<>();

    NewNames(PointTable table, NameLedger names, List<RowEdit> rows) {
        this.table = table;
        this.names = names;
        this.rows = rows;
        for (var row : rows) {
            var name = String.valueOf(row.name());
            names.remove(scope(row), before(row));
            names.add(scope(row), name);
            wanting.computeIfAbsent(scope(row), scope -> new HashMap<>())
                    .computeIfAbsent(name, any -> new ArrayList<>()).add(row);
        }
    }

    /** Of several rows that would get the same name the first one gets it. A row that keeps its name keeps it from others. */
    void refuseShared() {
        Deque<RowEdit> suspects = new ArrayDeque<>(rows.reversed());
        while (!suspects.isEmpty()) {
            var row = suspects.remove();
            var name = row.name();
            if (name != null && names.isShared(scope(row), name)) {
                names.remove(scope(row), name);
                names.add(scope(row), before(row));
                row.refuse(StandardColumn.NAME, names.clash(scope(row), name));
                suspects.addAll(wanting.getOrDefault(scope(row), Map.of()).getOrDefault(before(row), List.of()));
            }
        }
    }

    private Scope scope(RowEdit row) {
        return table.block(row.row()).scope();
    }

    private String before(RowEdit row) {
        return table.text(row.row(), StandardColumn.NAME);
    }
}
