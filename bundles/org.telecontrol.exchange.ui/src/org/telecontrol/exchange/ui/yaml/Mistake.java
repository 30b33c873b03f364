/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.util.regex.Pattern;

import org.telecontrol.exchange.yaml.YamlMistake;

/**
 * What is wrong in a text.
 *
 * @param line counted from 1
 */
record Mistake(String message, int line, int offset, int length) {

    private static final Pattern WORD = Pattern.compile("\"[^\"\\n]*\"|'[^'\\n]*'|[^\\s,{}\\[\\]:#]+");

    /** Marks the word at the place of the mistake. */
    static Mistake of(YamlMistake mistake, String text) {
        int start = offset(text, mistake.line()) + mistake.column() - 1;
        int offset = Math.max(0, Math.min(start, text.length()));
        var word = WORD.matcher(text).region(offset, text.length());
        int length = word.lookingAt() ? word.end() - offset : Math.min(1, text.length() - offset);
        return new Mistake(mistake.message(), mistake.line(), offset, length);
    }

    private static int offset(String text, int line) {
        int offset = 0;
        for (int i = 1; i < line; i++) {
            int end = text.indexOf('\n', offset);
            if (end < 0) {
                return text.length();
            }
            offset = end + 1;
        }
        return offset;
    }
}
