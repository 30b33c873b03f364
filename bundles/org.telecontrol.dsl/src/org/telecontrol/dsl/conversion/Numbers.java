/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import org.telecontrol.iec104.AddressNotation;

/** Addresses, integers and decimal numbers. */
public final class Numbers {

    private static final double ALL_INTEGERS_EXACT = 1e15;

    private Numbers() {}

    static int parseAddress(String text) {
        var compact = compact(text);
        return compact.startsWith("-")
                ? -AddressNotation.DOTTED_HIGH_FIRST.parse(compact.substring(1))
                : AddressNotation.DOTTED_HIGH_FIRST.parse(compact);
    }

    static int parseInteger(String text) {
        var compact = compact(text);
        try {
            return Integer.parseInt(compact);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A whole number is expected here, not " + compact, e);
        }
    }

    static double parseDecimal(String text) {
        var compact = compact(text);
        double value;
        try {
            value = Double.parseDouble(compact);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("A number such as 0.1 is expected here, not " + compact, e);
        }
        if (Double.isInfinite(value)) {
            throw new IllegalArgumentException(compact + " is too large");
        }
        return value;
    }

    /** The shortest text that is read as the same number. */
    public static String format(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("Only finite numbers can be written, not " + value);
        }
        if (value == Math.rint(value) && Math.abs(value) < ALL_INTEGERS_EXACT) {
            var sign = 1 / value == Double.NEGATIVE_INFINITY ? "-" : "";
            return sign + (long) value;
        }
        return Double.toString(value);
    }

    /** The sign may stand apart from the number; then there are spaces or comments between them. */
    private static String compact(String text) {
        return text.chars().anyMatch(Character::isWhitespace) ? text.replaceAll("\\s+", "") : text;
    }
}
