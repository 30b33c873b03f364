/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.MetadataColumn;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.StandardColumn;

/** All columns that there are. A column keeps its index while the table is open: new keys of metadata come behind. */
final class GridColumns {

    private final List<Column> all = new ArrayList<>(List.of(StandardColumn.values()));

    /** @return whether there are new ones */
    boolean learn(PointTable table) {
        return table.columns().stream().filter(MetadataColumn.class::isInstance).map(this::learn)
                .reduce(false, Boolean::logicalOr);
    }

    /** @return whether it is a new one */
    boolean learn(Column column) {
        return !all.contains(column) && all.add(column);
    }

    int size() {
        return all.size();
    }

    Column at(int index) {
        return all.get(index);
    }

    int index(Column column) {
        return all.indexOf(column);
    }

    Optional<Column> ofId(String id) {
        return stream().filter(column -> column.id().equals(id)).findFirst();
    }

    Stream<Column> stream() {
        return all.stream();
    }
}
