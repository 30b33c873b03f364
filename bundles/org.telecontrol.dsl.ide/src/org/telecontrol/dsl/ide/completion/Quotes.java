/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.completion;

/** Texts in quotes that are being typed: an editor may have closed them already. */
final class Quotes {

    private Quotes() {}

    /** Where the text in quotes ends that begins at the start; the cursor where none does. */
    static int endOfText(String text, int start, int cursor) {
        if (start >= cursor || text.charAt(start) != '"') {
            return cursor;
        }
        for (int at = start + 1; at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r'; at++) {
            char c = text.charAt(at);
            if (c == '\\') {
                at++;
            } else if (c == '"') {
                return Math.max(at + 1, cursor);
            }
        }
        return cursor;
    }
}
