/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.iec104.InformationObjectAddress;

/** Addresses that rise, or fall, by the same step, written like the first of them. */
public final class AddressSeries {

    private AddressSeries() {}

    /**
     * Gives the rows addresses in their order.
     *
     * @param start the address of the first of them, as it is written: {@code 1000}, {@code +10}, {@code 0x100}
     * @throws IllegalArgumentException with a sentence for people when the start is no address, or an address of the
     *         series would be none
     */
    public static List<CellEdit> of(List<Integer> rows, String start, int step) {
        var written = WrittenAddress.of(start);
        var first = written.value();
        List<CellEdit> edits = new ArrayList<>(rows.size());
        for (var index = 0; index < rows.size(); index++) {
            var address = written.like(inRange(first + (long) index * step, index + 1));
            edits.add(new CellEdit(rows.get(index), StandardColumn.ADDRESS, address.text()));
        }
        return edits;
    }

    /**
     * Goes on from the address that the first of the rows has, by their {@link #step}.
     *
     * @return without the first of the rows, which keeps what it has
     * @throws IllegalArgumentException with a sentence for people when that is none, or an address of the series would
     *         be none
     */
    static List<CellEdit> continuing(PointTable table, List<Integer> rows) {
        var series = of(rows, table.text(rows.get(0), StandardColumn.ADDRESS), step(table, rows));
        return series.subList(1, series.size());
    }

    /** By how much the addresses rise from the first of the rows to the second, where others follow; else 1. */
    public static int step(PointTable table, List<Integer> rows) {
        if (rows.size() > 2) {
            var first = table.address(rows.get(0));
            var second = table.address(rows.get(1));
            if (first.isPresent() && second.isPresent() && second.getAsInt() > first.getAsInt()) {
                return second.getAsInt() - first.getAsInt();
            }
        }
        return 1;
    }

    private static int inRange(long address, int place) {
        if (address < 0 || address > InformationObjectAddress.MAX) {
            throw new IllegalArgumentException("The series leaves the addresses at row " + place + ": " + address
                    + " is not 0 to " + InformationObjectAddress.MAX);
        }
        return (int) address;
    }
}
