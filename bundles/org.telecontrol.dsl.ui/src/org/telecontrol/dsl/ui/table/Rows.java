/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.CellFindings;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.PointTable;

/**
 * The rows that are shown, in their order. A row has two numbers: its place among those that are shown, and its number in
 * the text.
 *
 * @param numbers of the rows that are shown
 */
record Rows(@Nullable PointTable table, List<Integer> numbers, CellFindings findings, int[] places) {

    static final Rows NONE = new Rows(null, List.of(), CellFindings.NONE, new int[0]);

    static Rows of(PointTable table, List<Integer> numbers, CellFindings findings) {
        var places = new int[table.size()];
        Arrays.fill(places, -1);
        for (var place = 0; place < numbers.size(); place++) {
            places[numbers.get(place)] = place;
        }
        return new Rows(table, List.copyOf(numbers), findings, places);
    }

    Rows with(CellFindings others) {
        return new Rows(table, numbers, others, places);
    }

    /** The same rows of a later state of the text, in the same places. */
    Rows as(PointTable next) {
        return new Rows(next, numbers, findings, places);
    }

    int size() {
        return numbers.size();
    }

    /** How many there would be without a filter. */
    int total() {
        return places.length;
    }

    int number(int place) {
        return numbers.get(place);
    }

    /** -1 for a row that is not shown. */
    int place(int number) {
        return number < 0 || number >= places.length ? -1 : places[number];
    }

    String text(int place, Column column) {
        var known = table;
        return known == null || place >= size() ? "" : known.text(number(place), column);
    }

    /** The worst that was found in a row. */
    Optional<Finding> worst(int number) {
        return findings.of(number).values().stream().flatMap(List::stream)
                .min(Comparator.comparing(Finding::severity));
    }
}
