/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.AddressNotation;

/** Reads the values of cells, whatever way people write them. */
final class Texts {

    /** What a number without decimals looks like after a detour through floating point. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})[.,]0+");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]{1,3})?");

    private Texts() {}

    /** Whether a cell says nothing: blank, or a dash that stands for nothing. */
    static boolean isNothing(Cell cell) {
        return isNothing(cell.trimmed());
    }

    static boolean isNothing(String trimmed) {
        return trimmed.isEmpty() || trimmed.equals("-") || trimmed.equals("–") || trimmed.equals("—");
    }

    /**
     * Reads an address: decimal, hexadecimal, or dotted with the high octet first.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    static int address(String trimmed) {
        var whole = WHOLE.matcher(trimmed);
        return AddressNotation.DOTTED_HIGH_FIRST.parse(whole.matches() ? whole.group(1) : trimmed);
    }

    /** Reads a number with a decimal point or a decimal comma. */
    static OptionalDouble number(String trimmed) {
        return NUMBER.matcher(trimmed).matches()
                ? OptionalDouble.of(Double.parseDouble(trimmed.replace(',', '.')))
                : OptionalDouble.empty();
    }

    static String number(double number) {
        return Cell.plain(BigDecimal.valueOf(number));
    }
}
