/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.typing;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.dsl.host.edit.TextChange;

/** Turns lines into comments and back. */
public final class LineComments {

    private static final String SIGN = "//";

    private LineComments() {}

    /** A line of a text, where it begins, and what it says without its line break. */
    public record Line(int offset, String text) {

        private boolean isBlank() {
            return text.isBlank();
        }

        private int indentation() {
            return text.length() - text.stripLeading().length();
        }

        private boolean isComment() {
            return text.startsWith(SIGN, indentation());
        }
    }

    /** Lines that are all comments lose the sign; otherwise all get it, below each other. Blank lines stay blank. */
    public static List<TextChange> toggle(List<Line> lines) {
        var written = lines.stream().filter(line -> !line.isBlank()).toList();
        return written.stream().allMatch(Line::isComment) ? uncomment(written) : comment(written);
    }

    private static List<TextChange> comment(List<Line> lines) {
        var column = lines.stream().mapToInt(Line::indentation).min().orElse(0);
        return lines.stream().map(line -> new TextChange(line.offset() + column, 0, SIGN + ' ')).toList();
    }

    private static List<TextChange> uncomment(List<Line> lines) {
        List<TextChange> changes = new ArrayList<>();
        for (var line : lines) {
            var column = line.indentation();
            var space = line.text().startsWith(" ", column + SIGN.length()) ? 1 : 0;
            changes.add(new TextChange(line.offset() + column, SIGN.length() + space, ""));
        }
        return changes;
    }
}
