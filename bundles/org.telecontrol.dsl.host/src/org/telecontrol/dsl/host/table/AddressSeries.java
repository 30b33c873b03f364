/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.InformationObjectAddress;

/** Addresses that rise, or fall, by the same step, written like the first of them. */
public final class AddressSeries {

    private static final String HEX = "0x";

    private AddressSeries() {}

    /**
     * Gives the rows addresses in their order.
     *
     * @param start the address of the first of them, as it is written: {@code 1000}, {@code +10}, {@code 0x100}
     * @throws IllegalArgumentException with a sentence for people when the start is no address, or an address of the
     *         series would be none
     */
    public static List<CellEdit> of(List<Integer> rows, String start, int step) {
        var relative = start.strip().startsWith("+");
        var written = relative ? start.strip().substring(1).strip() : start.strip();
        var first = AddressNotation.DOTTED_HIGH_FIRST.parse(written);
        List<CellEdit> edits = new ArrayList<>(rows.size());
        for (var index = 0; index < rows.size(); index++) {
            var address = like(written, inRange(first + (long) index * step, index + 1));
            edits.add(new CellEdit(rows.get(index), StandardColumn.ADDRESS, relative ? "+" + address : address));
        }
        return edits;
    }

    /**
     * Goes on from the address that the first of the rows has.
     *
     * @throws IllegalArgumentException with a sentence for people when that is none, or an address of the series would
     *         be none
     */
    public static List<CellEdit> continuing(PointTable table, List<Integer> rows, int step) {
        return rows.isEmpty() ? List.of() : of(rows, table.text(rows.get(0), StandardColumn.ADDRESS), step);
    }

    private static int inRange(long address, int place) {
        if (address < 0 || address > InformationObjectAddress.MAX) {
            throw new IllegalArgumentException("The series leaves the addresses at row " + place + ": " + address
                    + " is not 0 to " + InformationObjectAddress.MAX);
        }
        return (int) address;
    }

    /** In the notation of another address, with as many digits or octets at least. */
    static String like(String written, int address) {
        if (written.toLowerCase(Locale.ROOT).startsWith(HEX)) {
            var digits = written.length() - HEX.length();
            return HEX + String.format(Locale.ROOT, "%0" + digits + "X", address);
        }
        var octets = written.split("\\.").length;
        return octets > 1
                ? AddressNotation.DOTTED_HIGH_FIRST.format(address, address > 0xffff ? 3 : octets)
                : String.valueOf(address);
    }
}
