/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet;

import java.math.BigDecimal;

/**
 * One cell as it was found. The text is kept to the letter; a number of a workbook is written without exponent and
 * without trailing zeros.
 */
public record Cell(String text, Kind kind) {

    /** What the file itself says of a cell. */
    public enum Kind {
        /** The file has no types: every cell of a CSV file. */
        UNTYPED,
        TEXT,
        NUMBER,
        BOOLEAN,
        /** A number that the workbook shows as a date; the text is ISO 8601. */
        DATE,
        /** The result of a formula that could not be calculated, for example {@code #REF!}. */
        ERROR
    }

    public static final Cell BLANK = new Cell("", Kind.UNTYPED);

    public static Cell untyped(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Kind.UNTYPED);
    }

    public static Cell text(String text) {
        return text.isEmpty() ? BLANK : new Cell(text, Kind.TEXT);
    }

    public static Cell number(BigDecimal number) {
        return new Cell(plain(number), Kind.NUMBER);
    }

    /** Whether there is nothing to read in it; blanks and no-break spaces are nothing. */
    public boolean isBlank() {
        return trimmed().isEmpty();
    }

    /** The text without surrounding white space, no-break spaces included. */
    public String trimmed() {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** A number in the spelling that {@link #number} uses. */
    public static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\u202f' || c == '\u2007' || c == '\ufeff';
    }
}
