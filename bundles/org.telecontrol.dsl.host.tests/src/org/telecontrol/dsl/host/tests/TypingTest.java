/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.host.language.TextLimit;
import org.telecontrol.dsl.host.typing.LineComments;
import org.telecontrol.dsl.host.typing.Typing;
import org.telecontrol.dsl.host.typing.Typing.Typed;

/** A bar is the caret. */
class TypingTest {

    @Test
    void aNewLineIsIndentedLikeItsElement() {
        assertEquals("    point A\n    |", newLine("    point A|"));
        assertEquals("station 1 {\n    |\n}", newLine("station 1 {|}"));
        assertEquals("rtu A {\n    station 1 {\n        |\n    }\n}", newLine("rtu A {\n    station 1 {| }\n}"));
    }

    @Test
    void aBraceThatNobodyClosesIsClosed() {
        assertEquals("rtu A {\n    |\n}", newLine("rtu A {|"));
        assertEquals("rtu A {\n    |\n}", newLine("rtu A {|\n}"));
    }

    @Test
    void bracesInTextsAndCommentsAreNone() {
        assertEquals("  // typical {\n  |", newLine("  // typical {|"));
        assertEquals("  rtu A \"{\n  |", newLine("  rtu A \"{|"));
        assertEquals("// }\nrtu A {\n    |\n}", newLine("// }\nrtu A {|"));
        assertEquals("/* } */ rtu A \"}\" {\n    |\n}", newLine("/* } */ rtu A \"}\" {|"));
    }

    @Test
    void aClosingBraceStandsBelowItsElement() {
        assertEquals("rtu A {\n}|", typed("rtu A {\n    |", "}", Typing::closingBrace));
        assertEquals("link a { }|", typed("link a { |", "}", Typing::closingBrace));
    }

    @Test
    void quotesComeInPairs() {
        assertEquals("unit \"|\"", typed("unit |", "\"", Typing::quote));
        assertEquals("unit \"kV\"|", typed("unit \"kV|\"", "\"", Typing::quote));
        assertEquals("unit \"a\\\"|\"", typed("unit \"a\\|\"", "\"", Typing::quote));
        assertEquals("unit \"|kV", typed("unit |kV", "\"", Typing::quote));
        assertEquals("// \"|", typed("// |", "\"", Typing::quote));
        assertEquals("unit |", backspace("unit \"|\""));
        assertEquals("unit \"a|\"", backspace("unit \"a\"|\""));
    }

    @Test
    void linesBecomeCommentsAndBack() {
        var lines = "  point A\n\n    point B\n";
        assertEquals("  // point A\n\n  //   point B\n", toggle(lines));
        assertEquals(lines, toggle(toggle(lines)));
        assertEquals("  // // point A\n  // point B\n", toggle("  // point A\n  point B\n"));
        assertEquals("point A\n", toggle("//point A\n"));
    }

    private interface Keystroke {

        @Nullable
        Typed at(CharSequence text, int caret);
    }

    @Test
    void aTextThatIsTooLongIsNotLookedThrough() {
        var comment = "// " + "x".repeat(TextLimit.CHARACTERS) + "\n";
        assertEquals("rtu A {\n    |\n" + comment, newLine("rtu A {|\n" + comment));
        assertEquals("rtu A {\n    |\n}\n// x\n", newLine("rtu A {|\n// x\n"));
    }

    private static String newLine(String text) {
        return typed(text, "\n", (before, caret) -> Typing.newLine(before, caret, "\n"));
    }

    private static String backspace(String marked) {
        var caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        var typed = Typing.backspace(text, caret);
        return replaced(text, caret, typed == null ? new Typed(1, 0, "", 0) : typed);
    }

    private static String typed(String marked, String character, Keystroke keystroke) {
        var caret = marked.indexOf('|');
        var text = marked.replace("|", "");
        var typed = keystroke.at(text, caret);
        return replaced(text, caret, typed == null ? new Typed(0, 0, character, character.length()) : typed);
    }

    private static String replaced(String text, int caret, Typed typed) {
        return text.substring(0, caret - typed.before()) + typed.text().substring(0, typed.caret()) + '|'
                + typed.text().substring(typed.caret()) + text.substring(caret + typed.after());
    }

    private static String toggle(String text) {
        List<LineComments.Line> lines = new ArrayList<>();
        var offset = 0;
        for (var line : text.split("\n")) {
            lines.add(new LineComments.Line(offset, line));
            offset += line.length() + 1;
        }
        var result = new StringBuilder(text);
        for (TextChange change : LineComments.toggle(lines).reversed()) {
            result.replace(change.offset(), change.end(), change.text());
        }
        return result.toString();
    }
}
