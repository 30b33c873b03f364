/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.dsl.conversion.Texts;

/** Several texts in one cell: with commas between them, in quotes only where somebody could not tell otherwise. */
final class TextList {

    private TextList() {}

    /** Of a list as it is written in the text. */
    static String shown(String piece) {
        List<String> texts = new ArrayList<>();
        for (var word : ClauseWords.of(piece)) {
            if (word.isText()) {
                try {
                    texts.add(Texts.parse(word.text()));
                } catch (IllegalArgumentException e) {
                    return ClauseWords.joined(piece);
                }
            } else if (!word.isComment() && !word.text().equals(",")) {
                return ClauseWords.joined(piece);
            }
        }
        return texts.stream().map(text -> isPlain(text) ? text : Texts.format(text)).collect(Collectors.joining(", "));
    }

    private static boolean isPlain(String text) {
        return !text.isEmpty() && text.equals(text.strip()) && text.indexOf(',') < 0 && text.charAt(0) != '"'
                && text.chars().noneMatch(Character::isISOControl);
    }

    /**
     * The texts that were typed.
     *
     * @throws IllegalArgumentException with a sentence for people
     */
    static List<String> parse(String typed) {
        List<String> texts = new ArrayList<>();
        var at = 0;
        while (at <= typed.length()) {
            at = skipSpaces(typed, at);
            var quoted = at < typed.length() && typed.charAt(at) == '"';
            var end = quoted ? endOfQuoted(typed, at) : endOfPlain(typed, at);
            var word = typed.substring(at, end);
            texts.add(quoted ? Texts.parse(word) : word.strip());
            at = skipSpaces(typed, end);
            if (at < typed.length() && typed.charAt(at) != ',') {
                throw new IllegalArgumentException("A comma is expected between two texts, not " + typed.substring(at));
            }
            at++;
        }
        return texts;
    }

    private static int skipSpaces(String typed, int from) {
        var at = from;
        while (at < typed.length() && Character.isWhitespace(typed.charAt(at))) {
            at++;
        }
        return at;
    }

    private static int endOfPlain(String typed, int from) {
        var comma = typed.indexOf(',', from);
        return comma < 0 ? typed.length() : comma;
    }

    private static int endOfQuoted(String typed, int from) {
        var at = from + 1;
        while (at < typed.length() && typed.charAt(at) != '"') {
            at += typed.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at + 1, typed.length());
    }
}
