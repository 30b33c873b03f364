/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tokens;

import java.util.Arrays;

import org.antlr.runtime.ANTLRStringStream;
import org.antlr.runtime.CommonToken;
import org.antlr.runtime.Token;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.parser.antlr.Lexer;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.parser.antlr.internal.InternalStationLexer;

/**
 * The tokens of a text without gaps, from its start to its end. After a change only the surroundings of the change are
 * cut again: a token depends on nothing but its own letters and the few behind it.
 */
public final class Tokens {

    private static final TokenKind[] KINDS = TokenKind.values();

    /** So many tokens before a change are cut again: a token may have looked at the letters behind its end. */
    private static final int LOOK_BACK = 2;

    private static final int FIRST_WINDOW = 4096;

    private static final String COMMENT_START = "/*";

    private final TokenKinds kinds = new TokenKinds();
    private final Lexer lexer = StationLanguage.get(InternalStationLexer.class);
    private int[] ends = new int[256];
    private byte[] kindOf = new byte[256];
    private int count;

    /** Receives one token. */
    @FunctionalInterface
    public interface Visitor {

        void token(TokenKind kind, int offset, int length);
    }

    /** A part of a text. */
    public record Span(int offset, int length) {}

    /** What the tokens are of. */
    @FunctionalInterface
    public interface Text {

        String get(int offset, int length);
    }

    /** Length of the text. */
    public int length() {
        return count == 0 ? 0 : ends[count - 1];
    }

    public void reset(String text) {
        count = 0;
        var cut = cut(text, 0);
        ends = cut.ends;
        kindOf = cut.kinds;
        count = cut.count;
    }

    /**
     * Follows a change of the text.
     *
     * @param offset of the change
     * @param removed so many characters were there before
     * @param inserted so many are there now
     * @param text the text after the change
     * @return the part of it whose tokens are new
     */
    public Span change(int offset, int removed, int inserted, Text text) {
        var delta = inserted - removed;
        var length = length() + delta;
        var first = Math.max(0, indexAt(offset) - LOOK_BACK);
        var start = start(first);
        for (var window = FIRST_WINDOW + inserted;; window = window > length ? length : window * 8) {
            var available = Math.min(window, length - start);
            var cut = cut(text.get(start, available), start);
            var complete = start + available == length;
            var meeting = complete ? null : meeting(cut, first, offset + inserted, delta);
            if (meeting != null || complete) {
                var newCount = meeting == null ? cut.count : meeting.inCut;
                var oldEnd = meeting == null ? count : meeting.inOld;
                replace(first, oldEnd, cut, newCount, delta);
                var end = newCount == 0 ? start : cut.ends[newCount - 1];
                return new Span(start, end - start);
            }
        }
    }

    /** Visits the tokens that touch that part of the text. */
    public void visit(int offset, int length, Visitor visitor) {
        for (var index = indexAt(offset); index < count && start(index) < offset + length; index++) {
            visitor.token(KINDS[kindOf[index]], start(index), ends[index] - start(index));
        }
    }

    private record Meeting(int inCut, int inOld) {}

    /** Where an old token and a new one end at the same place behind the change; not at the last one, which may go on. */
    private @Nullable Meeting meeting(Cut cut, int first, int changeEnd, int delta) {
        var old = first;
        for (var index = 0; index < cut.count - 1 - LOOK_BACK; index++) {
            var end = cut.ends[index];
            if (end >= changeEnd) {
                while (old < count && ends[old] + delta < end) {
                    old++;
                }
                if (old < count && ends[old] + delta == end && ends[old] >= changeEnd - delta) {
                    return new Meeting(index + 1, old + 1);
                }
            }
        }
        return null;
    }

    private void replace(int first, int oldEnd, Cut cut, int newCount, int delta) {
        var tail = count - oldEnd;
        var size = first + newCount + tail;
        var grown = size > ends.length ? size + size / 2 : ends.length;
        var nextEnds = grown > ends.length ? Arrays.copyOf(ends, grown) : ends;
        var nextKinds = grown > kindOf.length ? Arrays.copyOf(kindOf, grown) : kindOf;
        System.arraycopy(ends, oldEnd, nextEnds, first + newCount, tail);
        System.arraycopy(kindOf, oldEnd, nextKinds, first + newCount, tail);
        System.arraycopy(cut.ends, 0, nextEnds, first, newCount);
        System.arraycopy(cut.kinds, 0, nextKinds, first, newCount);
        for (var index = first + newCount; delta != 0 && index < size; index++) {
            nextEnds[index] += delta;
        }
        ends = nextEnds;
        kindOf = nextKinds;
        count = size;
    }

    private int start(int index) {
        return index == 0 ? 0 : ends[index - 1];
    }

    /** The token that holds the character at that offset. */
    private int indexAt(int offset) {
        var found = Arrays.binarySearch(ends, 0, count, offset);
        return found < 0 ? -found - 1 : found + 1;
    }

    private static final class Cut {
        int[] ends = new int[256];
        byte[] kinds = new byte[256];
        int count;

        void add(TokenKind kind, int end) {
            if (count == ends.length) {
                ends = Arrays.copyOf(ends, count * 2);
                kinds = Arrays.copyOf(kinds, count * 2);
            }
            ends[count] = end;
            kinds[count++] = (byte) kind.ordinal();
        }
    }

    /**
     * Cuts a text that starts at that offset. What the lexer leaves out is invalid, but for a comment that is not closed:
     * it goes on to the end.
     */
    private Cut cut(String text, int base) {
        var cut = new Cut();
        lexer.setCharStream(new ANTLRStringStream(text));
        var end = 0;
        for (var token = lexer.nextToken(); token.getType() != Token.EOF; token = lexer.nextToken()) {
            if (token instanceof CommonToken common) {
                var kind = kinds.of(token);
                if (kind != TokenKind.COMMENT && text.startsWith(COMMENT_START, end)) {
                    break;
                }
                if (common.getStartIndex() > end) {
                    cut.add(TokenKind.INVALID, base + common.getStartIndex());
                }
                end = Math.max(end + 1, common.getStopIndex() + 1);
                cut.add(kind, base + end);
            }
        }
        if (end < text.length()) {
            cut.add(text.startsWith(COMMENT_START, end) ? TokenKind.COMMENT : TokenKind.INVALID, base + text.length());
        }
        return cut;
    }
}
