/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

/** The words of a piece of text, as far as that takes to leave out its white space and comments. */
final class ClauseWords {

    private ClauseWords() {}

    /** A word, or a comment. */
    record Word(String text, int offset) {

        boolean isComment() {
            return text.startsWith("//") || text.startsWith("/*");
        }

        boolean isText() {
            return text.startsWith("\"");
        }

        int end() {
            return offset + text.length();
        }
    }

    /** As one line. */
    static String joined(String piece) {
        return isPlain(piece) ? piece : joined(of(piece).stream().filter(word -> !word.isComment()).toList());
    }

    /** With the spaces that the notation has between them. */
    static String joined(List<Word> words) {
        var line = new StringBuilder();
        var glued = true;
        for (var word : words) {
            var text = word.text();
            if (!glued && !text.equals(",") && !text.startsWith(".")) {
                line.append(' ');
            }
            line.append(text);
            glued = text.equals("+") || text.equals("-") || text.endsWith(".") && !word.isText();
        }
        return line.toString();
    }

    private static boolean isPlain(String piece) {
        for (var i = 0; i < piece.length(); i++) {
            var c = piece.charAt(i);
            if (c == '"' || c == '/' || c == ',' || c == '+' || c == '-' || c == '.' || c < ' '
                    || c == ' ' && (i == 0 || i == piece.length() - 1 || piece.charAt(i - 1) == ' ')) {
                return false;
            }
        }
        return true;
    }

    static List<Word> of(String piece) {
        List<Word> words = new ArrayList<>();
        var at = 0;
        while (at < piece.length()) {
            var end = end(piece, at);
            if (end > at) {
                words.add(new Word(piece.substring(at, end), at));
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    /** The end of the word that begins there; the same where none does. */
    private static int end(String piece, int at) {
        var c = piece.charAt(at);
        if (isSpace(c)) {
            return at;
        }
        if (piece.startsWith("//", at)) {
            return endOfLine(piece, at);
        }
        if (piece.startsWith("/*", at)) {
            var close = piece.indexOf("*/", at + 2);
            return close < 0 ? piece.length() : close + 2;
        }
        if (c == '"') {
            return endOfText(piece, at);
        }
        if (c == ',') {
            return at + 1;
        }
        var end = at + 1;
        while (end < piece.length() && !isSpace(piece.charAt(end)) && piece.charAt(end) != ','
                && piece.charAt(end) != '"' && !piece.startsWith("//", end) && !piece.startsWith("/*", end)) {
            end++;
        }
        return end;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\r' || c == '\n' || c == '\uFEFF';
    }

    private static int endOfLine(String piece, int at) {
        var end = at;
        while (end < piece.length() && piece.charAt(end) != '\n' && piece.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private static int endOfText(String piece, int at) {
        var end = at + 1;
        while (end < piece.length() && piece.charAt(end) != '"' && piece.charAt(end) != '\n'
                && piece.charAt(end) != '\r') {
            end += piece.charAt(end) == '\\' && end + 1 < piece.length() ? 2 : 1;
        }
        return Math.min(piece.length(), end < piece.length() && piece.charAt(end) == '"' ? end + 1 : end);
    }
}
