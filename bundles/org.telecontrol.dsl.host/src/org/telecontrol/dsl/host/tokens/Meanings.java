/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tokens;

import java.util.Arrays;
import java.util.stream.LongStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.ide.editor.syntaxcoloring.IHighlightedPositionAcceptor;
import org.eclipse.xtext.ide.editor.syntaxcoloring.ISemanticHighlightingCalculator;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.host.tokens.Tokens.Span;
import org.telecontrol.dsl.ide.highlighting.StationStyles;

/** Which words of a text name something and which refer to something. Immutable. */
public final class Meanings {

    public static final Meanings NONE = new Meanings(new long[0]);

    private static final Meaning[] MEANINGS = Meaning.values();

    /** One number a word, sorted: its offset, 24 bits for its length, 8 for its meaning. */
    private final long[] words;

    /** What a name is there for. */
    public enum Meaning {
        DECLARATION, REFERENCE
    }

    private Meanings(long[] words) {
        this.words = words;
    }

    /**
     * Asks the model.
     *
     * @throws org.eclipse.core.runtime.OperationCanceledException when cancelled
     */
    public static Meanings of(XtextResource resource, CancelIndicator cancel) {
        var found = LongStream.builder();
        IHighlightedPositionAcceptor collect = (offset, length, styles) -> {
            var meaning = meaning(styles);
            if (meaning != null) {
                found.add(word(offset, length, meaning.ordinal()));
            }
        };
        StationLanguage.get(ISemanticHighlightingCalculator.class).provideHighlightingFor(resource, collect, cancel);
        return new Meanings(found.build().sorted().distinct().toArray());
    }

    /** The meaning of the word that begins there; null where none is known. */
    public @Nullable Meaning at(int offset) {
        var index = indexAt(offset);
        return index < words.length && offset(words[index]) == offset ? MEANINGS[(int) (words[index] & 0xff)] : null;
    }

    /** What is known of the text after a change: the words around it have moved, those within it are gone. */
    public Meanings after(int offset, int removed, int inserted) {
        var next = new long[words.length];
        var count = 0;
        for (var word : words) {
            var start = offset(word);
            var end = start + length(word);
            if (end < offset) {
                next[count++] = word;
            } else if (start >= offset + removed) {
                next[count++] = word + ((long) (inserted - removed) << 32);
            } else if (start <= offset && end >= offset + removed) {
                next[count++] = word + ((long) (inserted - removed) << 8);
            }
        }
        return count == words.length ? new Meanings(next) : new Meanings(Arrays.copyOf(next, count));
    }

    /** The part of the text in which the two say different things; null when they are equal. */
    public @Nullable Span difference(Meanings other) {
        var first = Arrays.mismatch(words, other.words);
        if (first < 0) {
            return null;
        }
        var least = Math.min(words.length, other.words.length);
        var same = 0;
        while (same < least - first && words[words.length - 1 - same] == other.words[other.words.length - 1 - same]) {
            same++;
        }
        var start = Math.min(startOr(first, Integer.MAX_VALUE), other.startOr(first, Integer.MAX_VALUE));
        return new Span(start, Math.max(endBefore(same), other.endBefore(same)) - start);
    }

    private int startOr(int index, int otherwise) {
        return index < words.length ? offset(words[index]) : otherwise;
    }

    private int endBefore(int fromTheEnd) {
        var last = words.length - 1 - fromTheEnd;
        return last < 0 ? 0 : offset(words[last]) + length(words[last]);
    }

    private int indexAt(int offset) {
        var found = Arrays.binarySearch(words, (long) offset << 32);
        return found < 0 ? -found - 1 : found;
    }

    private static @Nullable Meaning meaning(String... styles) {
        return switch (styles.length == 0 ? "" : styles[0]) {
            case StationStyles.DECLARATION -> Meaning.DECLARATION;
            case StationStyles.REFERENCE -> Meaning.REFERENCE;
            default -> null;
        };
    }

    private static long word(int offset, int length, int meaning) {
        return (long) offset << 32 | (long) Math.min(length, 0xffffff) << 8 | meaning;
    }

    private static int offset(long word) {
        return (int) (word >>> 32);
    }

    private static int length(long word) {
        return (int) (word >>> 8 & 0xffffff);
    }
}
