/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.telecontrol.dsl.host.table.Column;

/** Which columns are shown, in what order, how wide, and which of them stay in sight. */
final class ColumnLayout {

    private final GridColumns columns;
    private final GridLayers layers;
    private List<Column> hidden = List.of();

    ColumnLayout(GridColumns columns, GridLayers layers) {
        this.columns = columns;
        this.layers = layers;
    }

    /** What most people want to see. */
    void showUsual() {
        columns.stream().forEach(column -> setWidth(column, ColumnWords.width(column)));
        show(columns.stream().filter(ColumnWords::isShownAtFirst).toList());
    }

    List<Column> all() {
        return columns.stream().toList();
    }

    Optional<Column> ofId(String id) {
        return columns.ofId(id);
    }

    /** The columns that are shown, from left to right. */
    List<Column> shown() {
        return ordered().stream().filter(column -> !hidden.contains(column)).toList();
    }

    /** All columns, hidden ones too, from left to right. */
    List<Column> ordered() {
        return IntStream.of(layers.order().getColumnIndexOrderArray()).mapToObj(columns::at).toList();
    }

    /** Shows these and no others, in that order. */
    void show(List<Column> wanted) {
        var kept = layers.frozen();
        layers.freeze(0);
        layers.columns().showAllColumns();
        List<Column> order = new ArrayList<>(wanted);
        ordered().stream().filter(column -> !order.contains(column)).forEach(order::add);
        for (var position = 0; position < order.size(); position++) {
            var from = layers.order().getColumnPositionByIndex(columns.index(order.get(position)));
            if (from != position) {
                layers.order().reorderColumnPosition(from, position);
            }
        }
        hidden = order.stream().filter(column -> !wanted.contains(column)).toList();
        layers.columns().hideColumnIndexes(hidden.stream().mapToInt(columns::index).toArray());
        layers.freeze(Math.min(kept, wanted.size() - 1));
    }

    /** New columns have become known, and come last. */
    void makeRoom() {
        var before = shown();
        var known = ordered().size();
        layers.columnsChanged();
        List<Column> next = new ArrayList<>(before);
        columns.stream().skip(known).forEach(column -> {
            setWidth(column, ColumnWords.width(column));
            next.add(column);
        });
        show(next);
    }

    int width(Column column) {
        return layers.width(columns.index(column));
    }

    void setWidth(Column column, int width) {
        layers.setWidth(columns.index(column), width);
    }

    /** How many of the first columns stay in sight. */
    int frozen() {
        return layers.frozen();
    }

    void freeze(int count) {
        layers.freeze(count);
    }
}
