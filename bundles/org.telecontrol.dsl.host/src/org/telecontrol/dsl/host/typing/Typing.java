/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.typing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.FormatterPreferenceKeys;
import org.telecontrol.dsl.formatting2.StationLayoutPreferences;
import org.telecontrol.dsl.host.language.TextLimit;

/** Indents new lines and closes braces and quotes. Every method answers null where the keystroke is right as it is. */
public final class Typing {

    private static final String INDENTATION = new StationLayoutPreferences().getPreferenceValues(null)
            .getPreference(FormatterPreferenceKeys.indentation);

    private Typing() {}

    /**
     * What comes in place of a keystroke.
     *
     * @param before so many characters before the caret go
     * @param after so many characters behind it go
     * @param caret within {@code text}
     */
    public record Typed(int before, int after, String text, int caret) {}

    /**
     * A new line is indented like its element; between braces it gets a line of its own, and a brace that nobody closes
     * is closed, if the text is short enough to be looked through.
     *
     * @param text all of it, before the keystroke
     */
    public static @Nullable Typed newLine(CharSequence text, int caret, String lineBreak) {
        var line = line(text, caret);
        var indentation = indentation(line.before());
        if (!line.before().stripTrailing().endsWith("{") || !CodeScan.of(line.before()).isCode()) {
            return indentation.isEmpty() ? null : inserted(lineBreak + indentation);
        }
        var inner = lineBreak + indentation + INDENTATION;
        var behind = line.after().strip();
        if (behind.startsWith("}")) {
            return new Typed(0, line.after().indexOf('}'), inner + lineBreak + indentation, inner.length());
        }
        return behind.isEmpty() && text.length() <= TextLimit.CHARACTERS && CodeScan.of(text).depth() > 0
                ? new Typed(0, 0, inner + lineBreak + indentation + "}", inner.length())
                : inserted(inner);
    }

    /** A closing brace that begins a line stands one step further left. */
    public static @Nullable Typed closingBrace(CharSequence text, int caret) {
        var before = line(text, caret).before();
        return before.isBlank() && before.endsWith(INDENTATION)
                ? new Typed(INDENTATION.length(), 0, "}", 1)
                : null;
    }

    /** Quotes come in pairs, and the second one may be typed over. */
    public static @Nullable Typed quote(CharSequence text, int caret) {
        var line = line(text, caret);
        var state = CodeScan.of(line.before());
        if (state.isText() && line.after().startsWith("\"") && !line.before().endsWith("\\")) {
            return new Typed(0, 1, "\"", 1);
        }
        var free = line.after().isEmpty() || " \t,:{}".indexOf(line.after().charAt(0)) >= 0;
        return state.isCode() && free ? new Typed(0, 0, "\"\"", 1) : null;
    }

    /** A quote that is taken back takes the other one with it as long as nothing stands between them. */
    public static @Nullable Typed backspace(CharSequence text, int caret) {
        var line = line(text, caret);
        var before = line.before();
        return before.endsWith("\"") && line.after().startsWith("\"")
                && CodeScan.of(before.substring(0, before.length() - 1)).isCode() ? new Typed(1, 1, "", 0) : null;
    }

    private static Typed inserted(String text) {
        return new Typed(0, 0, text, text.length());
    }

    /** The line of the caret, cut there. */
    private record Line(String before, String after) {}

    private static Line line(CharSequence text, int caret) {
        int start = caret;
        while (start > 0 && !isLineBreak(text.charAt(start - 1))) {
            start--;
        }
        int end = caret;
        while (end < text.length() && !isLineBreak(text.charAt(end))) {
            end++;
        }
        return new Line(text.subSequence(start, caret).toString(), text.subSequence(caret, end).toString());
    }

    private static boolean isLineBreak(char character) {
        return character == '\n' || character == '\r';
    }

    private static String indentation(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
