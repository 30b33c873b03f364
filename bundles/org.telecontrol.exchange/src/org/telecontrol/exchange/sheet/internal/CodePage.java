/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.nio.charset.Charset;
import java.util.List;

/** Tells code pages apart by how much like words the text looks in each. */
final class CodePage {

    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final Charset CYRILLIC = Charset.forName("windows-1251");
    private static final Charset CHINESE = Charset.forName("GB18030");

    private CodePage() {}

    static Charset of(byte[] sample) {
        var best = WESTERN;
        int most = score(new String(sample, WESTERN));
        for (var candidate : List.of(CYRILLIC, CHINESE)) {
            int score = score(new String(sample, candidate));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /**
     * Good are letters beyond ASCII beside letters of their own script; bad are letters of two scripts in one word,
     * capitals behind small letters, signs that no list has, and what cannot be decoded.
     */
    private static int score(String text) {
        int score = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 0x80) {
                continue;
            }
            char before = i == 0 ? ' ' : text.charAt(i - 1);
            if (c == '\ufffd' || Character.isISOControl(c)) {
                score -= 20;
            } else if (!Character.isLetter(c)) {
                score -= "°²³µ·«»–—“”„№Ω±§".indexOf(c) < 0 ? 2 : 0;
            } else if (isHan(c)) {
                score += isHan(before) ? 3 : isCommonHan(c) ? 2 : -2;
            } else if (Character.isLetter(before)) {
                boolean sameScript = Character.UnicodeScript.of(before) == Character.UnicodeScript.of(c);
                boolean capitalInWord = Character.isUpperCase(c) && Character.isLowerCase(before);
                score += sameScript && !capitalInWord ? isRare(c) ? -2 : 2 : -3;
            }
        }
        return score;
    }

    /** Letters that hardly any language writes in the middle of its words. */
    private static boolean isRare(char c) {
        return "ÐÞðþ×ÝýÿЂЃЉЊЋЏђѓљњћџЎў".indexOf(c) >= 0;
    }

    private static boolean isHan(char c) {
        return c >= 0x3400 && c <= 0x9fff;
    }

    private static boolean isCommonHan(char c) {
        return c >= 0x4e00 && c <= 0x9fa5;
    }
}
