/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.Arrays;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Between offsets in a text and the protocol's lines and characters, both from 0. */
final class Lines {

    private final String text;
    private final int[] starts;

    private Lines(String text, int[] starts) {
        this.text = text;
        this.starts = starts;
    }

    static Lines of(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = at + 1;
        }
        return new Lines(text, Arrays.copyOf(starts, count));
    }

    /** A position behind the end of its line or of the text means that end. */
    int offset(Position position) {
        int line = position.getLine();
        if (line >= starts.length) {
            return text.length();
        }
        int end = line + 1 < starts.length ? starts[line + 1] - 1 : text.length();
        return Math.clamp((long) starts[line] + position.getCharacter(), starts[line], end);
    }

    Position position(int offset) {
        int inText = Math.clamp(offset, 0, text.length());
        int found = Arrays.binarySearch(starts, inText);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inText - starts[line]);
    }

    Range range(int offset, int length) {
        return new Range(position(offset), position(offset + length));
    }
}
