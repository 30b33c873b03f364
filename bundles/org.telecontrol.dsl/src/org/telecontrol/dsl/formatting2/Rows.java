/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.formatting2;

import java.util.ArrayDeque;
import java.util.Deque;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.formatting2.regionaccess.ISemanticRegion;
import org.telecontrol.dsl.layout.Section;

/** Reads the words of a text to find its columns, then tells how many spaces they want before each word. */
final class Rows {

    /** A word that begins a column. */
    private record Place(ISemanticRegion word, Row row, int cell) {}

    private final Deque<Place> places = new ArrayDeque<>();
    private final Deque<Section> blocks = new ArrayDeque<>();
    private @Nullable Row row;

    Rows(Iterable<ISemanticRegion> words) {
        blocks.push(new Section());
        @Nullable
        ISemanticRegion previous = null;
        for (var word : words) {
            read(previous, word);
            previous = word;
        }
        end();
    }

    /** The spaces before a word; to be asked for every word in turn. */
    int spaces(ISemanticRegion word) {
        var place = places.peek();
        if (place == null || place.word() != word) {
            return 1;
        }
        places.remove();
        return place.row().spaces(place.cell());
    }

    private void read(@Nullable ISemanticRegion previous, ISemanticRegion word) {
        var current = row;
        if (Layout.startsLine(word) || Layout.isKeyword(word, "{") || Hidden.hasComment(word)) {
            end();
        } else if (current != null && previous != null) {
            goOn(current, previous, word);
        }
        begin(word);
        if (Layout.isKeyword(word, "{")) {
            blocks.push(new Section());
        } else if (Layout.isKeyword(word, "}")) {
            blocks.pop();
        }
    }

    private void begin(ISemanticRegion word) {
        var kind = Cells.row(word);
        if (kind == null) {
            return;
        }
        if (Hidden.hasEmptyLine(word)) {
            blocks.pop();
            blocks.push(new Section());
        }
        row = new Row(kind, blocks.getFirst().columns(kind));
        row.add(word.getLength());
    }

    private void goOn(Row current, ISemanticRegion previous, ISemanticRegion word) {
        if (!Cells.isCell(current.kind, word)) {
            places.add(new Place(word, current, current.cells()));
            end();
        } else if (Cells.continuesCell(previous, word)) {
            current.lengthenLast((Layout.isGlued(previous, word) ? 0 : 1) + word.getLength());
        } else {
            places.add(new Place(word, current, current.add(word.getLength())));
        }
    }

    private void end() {
        if (row != null) {
            row.end();
            row = null;
        }
    }
}
