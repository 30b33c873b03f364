/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.tokens.TokenKind;
import org.telecontrol.dsl.host.tokens.Tokens;

class TokensTest {

    private static final String TEXT = """
            // A bay
            typical Bay {
              point Q0 M_DP_TB_1 +0 "Breaker \\" position" states "a", "b"
              command Ctl C_DC_NA_1 0x10 within 10s /* two
              lines */ meta "a" "b"
            }
            rtu NORTH at "192.0.2.1":2404 { station 1.2 { use Bay F01 from 1000 } } ? ! %
            """;
    private static final List<String> SNIPPETS = List.of("\"", "/*", "*/", "//", "\n", " ", "x", "0x", "M_SP_NA_1",
            "1.",
            "e", "{", "}", "point", "\\", "%", "10", "ms");

    @Test
    void haveTheKindOfTheirLetters() {
        var tokens = new Tokens();
        tokens.reset(TEXT);
        assertEquals(TokenKind.COMMENT, kindOf(tokens, "A bay"));
        assertEquals(TokenKind.KEYWORD, kindOf(tokens, "typical"));
        assertEquals(TokenKind.NAME, kindOf(tokens, "Bay {"));
        assertEquals(TokenKind.TYPE, kindOf(tokens, "M_DP_TB_1"));
        assertEquals(TokenKind.TEXT, kindOf(tokens, "Breaker"));
        assertEquals(TokenKind.TEXT, kindOf(tokens, "position"));
        assertEquals(TokenKind.NUMBER, kindOf(tokens, "0x10"));
        assertEquals(TokenKind.NUMBER, kindOf(tokens, "10s"));
        assertEquals(TokenKind.COMMENT, kindOf(tokens, "lines"));
        assertEquals(TokenKind.PUNCTUATION, kindOf(tokens, "{ station"));
        assertEquals(TokenKind.INVALID, kindOf(tokens, "%"));
    }

    @Test
    void afterAChangeAreThoseOfTheChangedText() {
        var random = new Random(104);
        var text = new StringBuilder(TEXT.repeat(60));
        var tokens = new Tokens();
        tokens.reset(text.toString());
        for (var round = 0; round < 1500; round++) {
            var offset = random.nextInt(text.length() + 1);
            var removed = Math.min(text.length() - offset, random.nextInt(3) * random.nextInt(30));
            var inserted = random.nextInt(4) == 0 ? "" : SNIPPETS.get(random.nextInt(SNIPPETS.size()));
            text.replace(offset, offset + removed, inserted);
            var changed = tokens.change(offset, removed, inserted.length(),
                    (from, length) -> text.substring(from, from + length));
            assertTrue(changed.offset() <= offset, "The change itself is new.");
            var fresh = new Tokens();
            fresh.reset(text.toString());
            assertEquals(all(fresh), all(tokens), "after round " + round);
        }
    }

    @Test
    void aCommentThatIsNotClosedGoesOnToTheEnd() {
        var tokens = new Tokens();
        var text = new StringBuilder("a /* b\n");
        tokens.reset(text.toString());
        assertEquals(List.of("NAME 0 1", "SPACE 1 1", "COMMENT 2 5"), all(tokens));
        change(tokens, text, 7, "point c\n");
        assertEquals(List.of("NAME 0 1", "SPACE 1 1", "COMMENT 2 13"), all(tokens));
        change(tokens, text, 7, "*/");
        assertEquals(List.of("NAME 0 1", "SPACE 1 1", "COMMENT 2 7", "KEYWORD 9 5", "SPACE 14 1", "NAME 15 1",
                "SPACE 16 1"), all(tokens));
    }

    private static void change(Tokens tokens, StringBuilder text, int offset, String inserted) {
        text.insert(offset, inserted);
        tokens.change(offset, 0, inserted.length(), (from, length) -> text.substring(from, from + length));
    }

    private static TokenKind kindOf(Tokens tokens, String words) {
        List<TokenKind> found = new ArrayList<>();
        tokens.visit(TEXT.indexOf(words), 1, (kind, offset, length) -> found.add(kind));
        assertEquals(1, found.size(), words);
        return found.get(0);
    }

    private static List<String> all(Tokens tokens) {
        List<String> all = new ArrayList<>();
        tokens.visit(0, tokens.length(), (kind, offset, length) -> all.add(kind + " " + offset + " " + length));
        return all;
    }
}
