/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

import org.telecontrol.dsl.layout.EntryWrap;

/** The keyword {@code meta} and its entries while they are changed. */
final class MetadataClause extends Clause {

    private static final String KEYWORD = "meta";

    private final List<Entry> entries = new ArrayList<>();

    private MetadataClause(String gap) {
        super(Part.STATEMENT, gap, KEYWORD, 0);
    }

    /** One entry, and what stands before it: from the second one on that has a comma. */
    private static final class Entry {

        private final int key;
        private final String title;
        private String gap;
        private String value;

        Entry(int key, String gap, String title, String value) {
            this.key = key;
            this.gap = gap;
            this.title = title;
            this.value = value;
        }
    }

    static MetadataClause of(String gap, PointTable table, int row, Part statement) {
        var clause = new MetadataClause(gap);
        var last = statement.start() + KEYWORD.length();
        for (var part : table.shape(row).parts()) {
            if (part.isEntry() && part.start() >= statement.start() && part.end() <= statement.end()) {
                clause.entries.add(new Entry(part.kind(), table.piece(row, last, part.start()),
                        table.piece(row, part.start(), part.value()), table.piece(row, part.value(), part.end())));
                last = part.end();
            }
        }
        return clause;
    }

    static MetadataClause of(String title, String value) {
        var clause = new MetadataClause(" ");
        clause.entries.add(new Entry(-1, " ", title + " ", value));
        return clause;
    }

    int size() {
        return entries.size();
    }

    boolean has(int key) {
        return indexOf(key) >= 0;
    }

    private int indexOf(int key) {
        for (var index = 0; index < entries.size(); index++) {
            if (entries.get(index).key == key) {
                return index;
            }
        }
        return -1;
    }

    void set(int key, String value) {
        entries.get(indexOf(key)).value = value;
    }

    void remove(int key, String below) {
        var index = indexOf(key);
        var removed = entries.remove(index);
        var comments = new StringBuilder();
        var lost = index == 0 ? entries.get(0).gap + removed.title : removed.gap + removed.title;
        for (var comment : Gaps.comments(lost)) {
            comments.append(' ').append(comment).append(comment.startsWith("//") ? below : "");
        }
        if (index == 0) {
            entries.get(0).gap = comments.isEmpty() ? removed.gap : removed.gap.stripTrailing() + comments + " ";
        } else {
            entries.get(index - 1).value += comments;
        }
    }

    /** Goes on in the next line where this one would become too long. */
    void add(String title, String value, String below) {
        var written = title + " " + value;
        var line = gap + text();
        var width = line.length() - line.lastIndexOf('\n') - 1 + ", ".length() + written.length();
        var goesOn = line.lastIndexOf('\n') >= 0 && width > EntryWrap.MARGIN;
        entries.add(new Entry(-1, goesOn ? "," + below + EntryWrap.HANGING : ", ", title + " ", value));
    }

    @Override
    String text() {
        var text = new StringBuilder(KEYWORD);
        entries.forEach(entry -> text.append(entry.gap).append(entry.title).append(entry.value));
        return text.toString();
    }
}
