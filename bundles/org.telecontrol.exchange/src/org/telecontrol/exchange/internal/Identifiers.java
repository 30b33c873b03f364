/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Makes names of the notation, {@code [A-Za-z_][A-Za-z0-9_]*}, from what people write. */
public final class Identifiers {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHER = Pattern.compile("[^A-Za-z0-9_]+");
    /** Of what is made of other texts: lines of points stand in columns as wide as the longest name. */
    private static final int LONGEST = 100;
    private static final Pattern EDGES = Pattern.compile("^_+(?=.)|(?<=[^_])_+$");

    private Identifiers() {}

    /**
     * An identifier that looks like the text, or like the beginning of a long one; empty when that has neither a Latin
     * letter nor a digit.
     */
    public static String of(String text) {
        if (isPlain(text)) {
            return text;
        }
        var latin = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("").replace("ß", "ss")
                .replace("ø", "o").replace("Ø", "O").replace("æ", "ae").replace("Æ", "Ae").replace("ł", "l");
        var words = OTHER.matcher(latin).replaceAll("_");
        var name = EDGES.matcher(words.substring(0, Math.min(LONGEST, words.length()))).replaceAll("");
        if (name.chars().noneMatch(Character::isLetterOrDigit)) {
            return "";
        }
        return Character.isDigit(name.charAt(0)) ? "P" + name : name;
    }

    /** Whether a text is one already: a letter first, a letter or a digit last, at most underscores between them. */
    private static boolean isPlain(String text) {
        int last = text.length() - 1;
        if (last < 0 || !isLetter(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i <= last; i++) {
            char c = text.charAt(i);
            if (!isLetter(c) && (c < '0' || c > '9') && (c != '_' || i == last)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** Whether most letters of a text are Latin ones, with or without marks. */
    static boolean isMostlyLatin(String text) {
        int latin = 0;
        int other = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLetter(c) || c >= '\u00c0' && c <= '\u024f') {
                latin++;
            } else if (Character.isLetter(c)) {
                other++;
            }
        }
        return latin > other;
    }
}
