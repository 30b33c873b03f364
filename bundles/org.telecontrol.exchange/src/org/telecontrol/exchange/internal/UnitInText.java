/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.regex.Pattern;

/** Units at the end of descriptions, between two characters: {@code Voltage L1 [kV]}. */
final class UnitInText {

    /** Parentheses hold anything; in them only what is a unit for sure is one. */
    private static final Pattern UNIT = Pattern.compile(
            "\\s*([kMGTmµ]?(V|A|W|Wh|VA|VAh|var|VAr|varh|Hz|Ω|g|l|m|bar|Pa|s)|%|°C|°|K|min|h|rpm|1/min|[lm]³?/[smh]|m³(/[smh])?|m/s)\\s*");

    private UnitInText() {}

    /** The unit; empty if there is none or {@code marks} is empty. */
    static String unit(String text, String marks) {
        int start = start(text, marks);
        return start < 0 ? "" : text.substring(start + 1, text.length() - 1).strip();
    }

    static String without(String text, String marks) {
        int start = start(text, marks);
        return start < 0 ? text : text.substring(0, start).strip();
    }

    static String with(String text, String unit, String marks) {
        return marks.isEmpty() || unit.isEmpty() ? text : text + " " + marks.charAt(0) + unit + marks.charAt(1);
    }

    private static int start(String text, String marks) {
        if (marks.isEmpty() || text.isEmpty() || text.charAt(text.length() - 1) != marks.charAt(1)) {
            return -1;
        }
        int start = text.lastIndexOf(marks.charAt(0), text.length() - 2);
        return start >= 0 && marks.startsWith("(")
                && !UNIT.matcher(text).region(start + 1, text.length() - 1).matches() ? -1 : start;
    }
}
