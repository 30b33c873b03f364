/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;

import org.telecontrol.dsl.host.table.ClauseWords.Word;

/** What stands between the words of a declaration: white space and comments. */
final class Gaps {

    private Gaps() {}

    /** Spaces within a line. */
    static boolean isPlain(String gap) {
        return gap.chars().allMatch(c -> c == ' ' || c == '\t');
    }

    static List<String> comments(String piece) {
        return piece.indexOf('/') < 0
                ? List.of()
                : ClauseWords.of(piece).stream().filter(Word::isComment).map(Word::text).toList();
    }

    /** Whether the last comment goes to the end of its line, which is not there. */
    static boolean endsInLineComment(String gap) {
        if (gap.indexOf("//") < 0) {
            return false;
        }
        var words = ClauseWords.of(gap);
        if (words.isEmpty()) {
            return false;
        }
        var last = words.get(words.size() - 1);
        return last.text().startsWith("//") && gap.indexOf('\n', last.end()) < 0;
    }

    /** The first line break that is not within a comment; -1 where there is none before something else begins. */
    static int lineBreak(String text, int from) {
        var at = from;
        while (at < text.length()) {
            if (text.startsWith("/*", at)) {
                var close = text.indexOf("*/", at + 2);
                if (close < 0) {
                    return -1;
                }
                at = close + 2;
            } else if (text.startsWith("//", at)) {
                at = Math.max(at, text.indexOf('\n', at));
                return text.startsWith("\n", at) ? beforeReturn(text, at) : text.length();
            } else if (text.charAt(at) == '\n') {
                return beforeReturn(text, at);
            } else if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                return -1;
            }
        }
        return text.length();
    }

    private static int beforeReturn(String text, int at) {
        return at > 0 && text.charAt(at - 1) == '\r' ? at - 1 : at;
    }

    /** The white space that a line begins with. */
    static String indentation(String text, int offset) {
        var start = text.lastIndexOf('\n', offset - 1) + 1;
        var end = start;
        while (end < offset && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        return text.substring(start, end);
    }
}
