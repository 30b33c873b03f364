/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Replacements in a text, collected in any order; several at one offset stay in the order in which they came. */
final class TextEdits {

    private record Edit(int offset, int length, String replacement) {}

    private final String text;
    private final boolean inWindows;
    private final List<Edit> edits = new ArrayList<>();

    TextEdits(String text) {
        this.text = text;
        this.inWindows = text.contains("\r\n");
    }

    String text() {
        return text;
    }

    void replace(int offset, int length, String replacement) {
        edits.add(new Edit(offset, length, replacement));
    }

    void insert(int offset, String insertion) {
        replace(offset, 0, insertion);
    }

    /** The offset where the line of this offset begins. */
    int lineStart(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset after the line break of this offset's line, or the end of the text. */
    int nextLine(int offset) {
        int lineBreak = text.indexOf('\n', offset);
        return lineBreak < 0 ? text.length() : lineBreak + 1;
    }

    boolean isBlank(int from, int to) {
        return text.substring(from, to).isBlank();
    }

    private String inLinesOfText(String replacement) {
        return inWindows ? replacement.replace("\n", "\r\n") : replacement;
    }

    String apply() {
        edits.sort(Comparator.comparingInt(Edit::offset).thenComparingInt(edit -> edit.length() == 0 ? 0 : 1));
        var result = new StringBuilder(text.length());
        int done = 0;
        for (var edit : edits) {
            result.append(text, done, Math.max(done, edit.offset())).append(inLinesOfText(edit.replacement()));
            done = Math.max(done, edit.offset() + edit.length());
        }
        return result.append(text, done, text.length()).toString();
    }
}
