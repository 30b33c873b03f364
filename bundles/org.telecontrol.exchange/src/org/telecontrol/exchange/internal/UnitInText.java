/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

/** Units at the end of descriptions, between two characters: {@code Voltage L1 [kV]}. */
final class UnitInText {

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
        return text.lastIndexOf(marks.charAt(0), text.length() - 2);
    }
}
