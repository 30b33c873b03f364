/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;

/**
 * What is between two words and how it should be.
 *
 * @param previous none at the beginning of the text
 * @param next none at its end
 * @param commentDepth how many blocks a comment in the gap is in
 * @param depth how far the line of the next word is indented
 * @param spaces before the next word, where it is on the line of the previous one
 * @param wraps whether the next word goes on in a line below, with the first of its list
 */
record Gap(@Nullable ISemanticRegion previous, @Nullable ISemanticRegion next, int commentDepth, int depth, int spaces,
        boolean wraps) {

    /** What is after the last word, or before the end of a text without any. */
    static Gap atEnd(@Nullable ISemanticRegion previous) {
        return new Gap(previous, null, 0, 0, 0, false);
    }

    /** Whether the next word, or the end of the text, is on a line of its own. */
    boolean breaksLine() {
        var word = next;
        return word == null
                ? previous != null
                : previous != null && (Layout.isKeyword(word, "}") || Layout.startsLine(word));
    }

    int leastLineBreaks() {
        return isBetweenElements() ? 2 : breaksLine() && !mayShareLine() || wraps ? 1 : 0;
    }

    /** One empty line may stay, but not after an opening or before a closing brace, nor within a point or at the end. */
    int mostLineBreaks() {
        var word = next;
        boolean closes = word == null || Layout.isKeyword(word, "}") || Layout.isContinuation(word);
        return !breaksLine() ? leastLineBreaks() : closes || isAfterBrace() ? 1 : 2;
    }

    boolean isAfterBrace() {
        var word = previous;
        return word != null && Layout.isKeyword(word, "{");
    }

    /** Whether this is between two elements of the top level. */
    boolean isBetweenElements() {
        var word = next;
        return depth == 0 && previous != null && word != null && Layout.startsLine(word);
    }

    /** What stands between two words of one line. */
    String space() {
        var before = previous;
        var after = next;
        if (before == null || after == null || Layout.isGlued(before, after)) {
            return "";
        }
        return " ".repeat(mayShareLine() ? 2 : spaces);
    }

    private boolean mayShareLine() {
        var word = next;
        return word != null && Layout.mayShareLine(word);
    }
}
