/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

/** Texts in double quotes on one line, with {@code \\} before what could not stand there otherwise. */
public final class Texts {

    private Texts() {}

    /** @throws IllegalArgumentException with a sentence for people when it is no text, or not closed */
    public static String parse(String quoted) {
        if (quoted.length() < 2 || !quoted.endsWith("\"") || endsInEscape(quoted)) {
            throw new IllegalArgumentException("A text has to end with \" on the same line");
        }
        if (quoted.indexOf('\\') < 0) {
            return quoted.substring(1, quoted.length() - 1);
        }
        var text = new StringBuilder(quoted.length());
        for (int i = 1; i < quoted.length() - 1; i++) {
            char c = quoted.charAt(i);
            if (c != '\\') {
                text.append(c);
            } else {
                i = unescape(quoted, i + 1, text);
            }
        }
        return text.toString();
    }

    private static boolean endsInEscape(String quoted) {
        int backslashes = 0;
        for (int i = quoted.length() - 2; i > 0 && quoted.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 != 0;
    }

    private static int unescape(String quoted, int position, StringBuilder text) {
        char c = quoted.charAt(position);
        switch (c) {
            case 'n' -> text.append('\n');
            case 'r' -> text.append('\r');
            case 't' -> text.append('\t');
            case '"', '\\' -> text.append(c);
            case 'u' -> {
                text.append(codeUnit(quoted, position + 1));
                return position + 4;
            }
            default -> throw new IllegalArgumentException("\\" + c
                    + " means nothing in a text: write \\\\, \\\", \\n, \\r, \\t or \\u and four hexadecimal digits");
        }
        return position;
    }

    private static char codeUnit(String quoted, int position) {
        var digits = quoted.substring(Math.min(position, quoted.length()),
                Math.min(position + 4, quoted.length() - 1));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw new IllegalArgumentException("\\u needs four hexadecimal digits, not \"" + digits + "\"");
        }
        return (char) Integer.parseInt(digits, 16);
    }

    /** Letters of all scripts stay as they are; control characters become {@code \\u} and four digits. */
    public static String format(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                case '\t' -> quoted.append("\\t");
                default -> append(c, quoted);
            }
        }
        return quoted.append('"').toString();
    }

    private static void append(char c, StringBuilder quoted) {
        // A lone half of a surrogate pair would not survive UTF-8; a pair written as two escapes does.
        if (Character.isISOControl(c) || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
            quoted.append("\\u").append(String.format("%04X", (int) c));
        } else {
            quoted.append(c);
        }
    }
}
