/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Locale;

import org.telecontrol.iec104.AddressNotation;

/**
 * An address as it stands in a cell.
 *
 * @param relative whether it is counted from the base of a use, which {@code +} says
 * @param number decimal, dotted or hexadecimal; perhaps mistaken
 */
record WrittenAddress(boolean relative, String number) {

    private static final String RELATIVE = "+";
    private static final String HEX = "0x";

    static WrittenAddress of(String text) {
        var stripped = text.strip();
        return stripped.startsWith(RELATIVE)
                ? new WrittenAddress(true, stripped.substring(RELATIVE.length()).strip())
                : new WrittenAddress(false, stripped);
    }

    /** @throws IllegalArgumentException with a sentence for people when it is no address */
    int value() {
        return AddressNotation.DOTTED_HIGH_FIRST.parse(number);
    }

    /** Another one in the same notation, with as many digits or octets at least. */
    WrittenAddress like(int address) {
        return new WrittenAddress(relative, numberLike(address));
    }

    private String numberLike(int address) {
        if (number.toLowerCase(Locale.ROOT).startsWith(HEX)) {
            var digits = number.length() - HEX.length();
            return HEX + String.format(Locale.ROOT, "%0" + digits + "X", address);
        }
        var octets = number.split("\\.").length;
        return octets > 1
                ? AddressNotation.DOTTED_HIGH_FIRST.format(address, address > 0xffff ? 3 : octets)
                : String.valueOf(address);
    }

    WrittenAddress as(boolean nowRelative) {
        return new WrittenAddress(nowRelative, number);
    }

    String text() {
        return relative ? RELATIVE + number : number;
    }
}
