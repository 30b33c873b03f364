/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.Cell;

/** Reads the values of cells, whatever way people write them. */
final class Texts {

    /** What a number without decimals looks like after a detour through floating point. */
    private static final Pattern WHOLE = Pattern.compile("([0-9]{1,9})[.,]0+");
    private static final Pattern THOUSANDS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3}){1,2}");
    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?([eE][+-]?[0-9]{1,3})?");
    private static final Pattern TRAILING_UNIT = Pattern.compile("(?<=[0-9])\\s*[\\p{L}%°Ω][\\p{L}%°Ω/²³·0-9]{0,9}$");
    private static final Pattern GROUPED = Pattern
            .compile("[+-]?[0-9]{1,3}([ '’\\u00a0\\u202f][0-9]{3})+([.,][0-9]+)?");
    private static final Pattern GROUPED_POINT = Pattern.compile("[+-]?[0-9]{1,3}(\\.[0-9]{3})+,[0-9]+");
    private static final Pattern GROUPED_COMMA = Pattern.compile("[+-]?[0-9]{1,3}(,[0-9]{3})+\\.[0-9]+");

    private Texts() {}

    /** Whether a cell says nothing: blank, or a dash that stands for nothing. */
    static boolean isNothing(Cell cell) {
        return isNothing(cell.trimmed());
    }

    static boolean isNothing(String trimmed) {
        return trimmed.isEmpty() || trimmed.length() == 1 && "-–—".indexOf(trimmed.charAt(0)) >= 0;
    }

    /** Whether a cell that could have an address says that there is none: it says nothing, or "n/a". */
    static boolean isNoAddress(String trimmed) {
        return isNothing(trimmed) || trimmed.equalsIgnoreCase("n/a");
    }

    /** An address without marks between thousands, and what a detour through floating point has left behind it. */
    static String address(String trimmed) {
        if (trimmed.indexOf('.') < 0 && trimmed.indexOf(',') < 0) {
            return trimmed;
        }
        if (THOUSANDS.matcher(trimmed).matches()) {
            return trimmed.replace(",", "");
        }
        var whole = WHOLE.matcher(trimmed);
        return whole.matches() ? whole.group(1) : trimmed;
    }

    /** Reads a number with a decimal point or a decimal comma, thousands set apart, and perhaps a unit behind it. */
    static OptionalDouble number(String trimmed) {
        if (isShort(trimmed)) {
            return OptionalDouble.of(Integer.parseInt(trimmed));
        }
        if (NUMBER.matcher(trimmed).matches()) {
            return OptionalDouble.of(Double.parseDouble(trimmed.replace(',', '.')));
        }
        var unit = TRAILING_UNIT.matcher(trimmed);
        if (unit.find()) {
            return number(trimmed.substring(0, unit.start()).strip());
        }
        if (GROUPED.matcher(trimmed).matches()) {
            return number(trimmed.replaceAll("[ '’\\u00a0\\u202f]", ""));
        }
        if (GROUPED_POINT.matcher(trimmed).matches()) {
            return number(trimmed.replace(".", ""));
        }
        return GROUPED_COMMA.matcher(trimmed).matches() ? number(trimmed.replace(",", "")) : OptionalDouble.empty();
    }

    private static boolean isShort(String text) {
        if (text.isEmpty() || text.length() > 9) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether a text is a number that is not negative as {@link Integer#toString} writes it. */
    static boolean isDecimal(String text, int number) {
        int rest = number;
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) != '0' + rest % 10) {
                return false;
            }
            rest /= 10;
        }
        return rest == 0 && !text.isEmpty() && (text.charAt(0) != '0' || text.length() == 1);
    }

    /** Reads a number without decimals. */
    static OptionalInt whole(String trimmed) {
        var number = number(trimmed);
        return number.isPresent() && number.getAsDouble() == Math.rint(number.getAsDouble())
                && Math.abs(number.getAsDouble()) < Integer.MAX_VALUE
                        ? OptionalInt.of((int) number.getAsDouble())
                        : OptionalInt.empty();
    }

    static String number(double number) {
        return Cell.plain(BigDecimal.valueOf(number));
    }
}
