/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.OptionalDouble;

import org.telecontrol.model.values.Durations;
import org.telecontrol.model.values.NaturalText;

/** By what a cell is ordered. */
record CellOrder(Rank rank, double number, NaturalText text) {

    /** Numbers come before texts, and nothing comes last. */
    private enum Rank {
        NUMBER, TEXT, EMPTY
    }

    static CellOrder of(PointTable table, int row, Column column) {
        if (column == StandardColumn.WHERE) {
            return new CellOrder(Rank.NUMBER, table.shape(row).block(), new NaturalText(""));
        }
        var text = table.text(row, column);
        if (text.isEmpty()) {
            return new CellOrder(Rank.EMPTY, 0, new NaturalText(""));
        }
        var number = number(table, row, column, text);
        return number.isPresent()
                ? new CellOrder(Rank.NUMBER, number.getAsDouble(), new NaturalText(text))
                : new CellOrder(Rank.TEXT, 0, new NaturalText(text));
    }

    private static OptionalDouble number(PointTable table, int row, Column column, String text) {
        try {
            return switch (column) {
                case StandardColumn.ADDRESS -> table.address(row).stream().asDoubleStream().findFirst();
                case StandardColumn.DEAD_BAND, StandardColumn.COUNTER_GROUP, StandardColumn.QUALIFIER ->
                    OptionalDouble.of(Double.parseDouble(text));
                case StandardColumn.CYCLIC, StandardColumn.BACKGROUND, StandardColumn.WITHIN ->
                    OptionalDouble.of(Durations.parse(text).toMillis());
                default -> OptionalDouble.empty();
            };
        } catch (IllegalArgumentException e) {
            return OptionalDouble.empty(); // mistaken words are ordered as words
        }
    }

    int compare(CellOrder other, boolean ascending) {
        if (rank == Rank.EMPTY || other.rank == Rank.EMPTY) {
            return rank.compareTo(other.rank);
        }
        var order = rank != other.rank
                ? rank.compareTo(other.rank)
                : rank == Rank.NUMBER ? Double.compare(number, other.number) : text.compareTo(other.text);
        return ascending ? order : -order;
    }
}
