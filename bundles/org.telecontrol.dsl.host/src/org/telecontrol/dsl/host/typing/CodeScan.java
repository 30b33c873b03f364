/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.typing;

/** Follows a text character by character and knows where it is code, text in quotes, or comment. */
final class CodeScan {

    private enum Within {
        CODE, TEXT, LINE_COMMENT, COMMENT
    }

    private Within within = Within.CODE;
    private char previous;
    private int depth;

    /** The state behind that text; it begins in code. */
    static CodeScan of(CharSequence text) {
        var scan = new CodeScan();
        for (int index = 0; index < text.length(); index++) {
            scan.take(text.charAt(index));
        }
        return scan;
    }

    boolean isCode() {
        return within == Within.CODE;
    }

    boolean isText() {
        return within == Within.TEXT;
    }

    /** Braces of code that are open; negative where there are more closing ones. */
    int depth() {
        return depth;
    }

    private void take(char next) {
        var escaped = within == Within.TEXT && previous == '\\';
        var before = within;
        switch (within) {
            case CODE -> inCode(next);
            case TEXT -> within = next == '\n' || next == '"' && !escaped ? Within.CODE : Within.TEXT;
            case LINE_COMMENT -> within = next == '\n' ? Within.CODE : Within.LINE_COMMENT;
            case COMMENT -> within = next == '/' && previous == '*' ? Within.CODE : Within.COMMENT;
        }
        previous = escaped || within != before ? 0 : next;
    }

    private void inCode(char next) {
        switch (next) {
            case '"' -> within = Within.TEXT;
            case '{' -> depth++;
            case '}' -> depth--;
            case '/' -> within = previous == '/' ? Within.LINE_COMMENT : Within.CODE;
            case '*' -> within = previous == '/' ? Within.COMMENT : Within.CODE;
            default -> within = Within.CODE;
        }
    }
}
