/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The text of a declaration while its cells are changed: its clauses and what stands between them. Only the clause
 * concerned is written anew; comments stay, and so do the columns of the line where there is room.
 */
final class RowText {

    private static final String INDENT = "    ";

    private final List<Clause> clauses = new ArrayList<>();
    private final String below;
    private final ColumnStops stops;
    private final boolean endsLine;
    private String tail;

    /**
     * @param tail the rest of its line as far as that is comment
     * @param endsLine whether nothing else follows in its line
     * @param below what begins a line that belongs to it
     * @param stops where its columns are
     */
    private RowText(String tail, boolean endsLine, String below, ColumnStops stops) {
        this.tail = tail;
        this.endsLine = endsLine;
        this.below = below;
        this.stops = stops;
    }

    /** A declaration as it stands in the text. */
    static RowText of(PointTable table, int row) {
        var source = table.source();
        var offset = table.offset(row);
        var shape = table.shape(row);
        var end = offset + shape.length();
        var lineEnd = Gaps.lineBreak(source, end);
        var text = new RowText(lineEnd < 0 ? "" : source.substring(end, lineEnd), lineEnd >= 0,
                LineBreaks.of(source) + below(source, offset, end), ColumnStops.beside(table, row));
        var last = 0;
        for (var part : shape.parts()) {
            if (part.isEntry()) {
                continue;
            }
            var gap = table.piece(row, last, part.start());
            text.clauses.add(part.kind() == Part.STATEMENT
                    ? MetadataClause.of(gap, table, row, part)
                    : new Clause(part.kind(), gap, table.piece(row, part.start(), part.end()),
                            part.value() - part.start()));
            last = part.end();
        }
        return text;
    }

    /** A declaration that is written anew. */
    static RowText of(List<String> words, String indentation, String lineBreak, ColumnStops stops) {
        var text = new RowText("", true, lineBreak + indentation + INDENT, stops);
        var at = 0;
        for (var word : words) {
            var cell = text.clauses.size();
            var gap = cell == 0 ? "" : stops.gap(cell, at);
            text.clauses.add(new Clause(StandardColumn.KIND.ordinal() + cell, gap, word, 0));
            at += gap.length() + word.length();
        }
        return text;
    }

    /** The indentation that its lines below the first one have already, or one step. */
    private static String below(String source, int offset, int end) {
        var lineBreak = source.lastIndexOf('\n', end - 1);
        return lineBreak > offset
                ? Gaps.indentation(source, firstWord(source, lineBreak + 1))
                : Gaps.indentation(source, offset) + INDENT;
    }

    private static int firstWord(String source, int from) {
        var at = from;
        while (at < source.length() && (source.charAt(at) == ' ' || source.charAt(at) == '\t')) {
            at++;
        }
        return at;
    }

    /** @param words null takes the clause out */
    void set(StandardColumn column, @Nullable String words) {
        var index = indexOf(column.ordinal());
        if (words == null) {
            if (index >= 0) {
                remove(index);
            }
        } else if (index < 0) {
            insert(column, words);
        } else {
            replace(index, words);
        }
    }

    /**
     * @param key the number of the key, as parts have it; -1 for a new one
     * @param title the key as it is written
     * @param value null takes the entry out
     */
    void setMetadata(int key, String title, @Nullable String value) {
        var index = statementWith(key);
        if (index >= 0 && clauses.get(index) instanceof MetadataClause statement) {
            if (value != null) {
                statement.set(key, value);
            } else if (statement.size() > 1) {
                statement.remove(key, below);
            } else {
                remove(index);
            }
        } else if (value != null) {
            addMetadata(title, value);
        }
    }

    private int statementWith(int key) {
        for (var index = 0; index < clauses.size(); index++) {
            if (key >= 0 && clauses.get(index) instanceof MetadataClause statement && statement.has(key)) {
                return index;
            }
        }
        return -1;
    }

    private void addMetadata(String title, String value) {
        for (var index = clauses.size() - 1; index >= 0; index--) {
            if (clauses.get(index) instanceof MetadataClause statement) {
                statement.add(title, value, below);
                return;
            }
        }
        insertBelow(MetadataClause.of(title, value));
    }

    private int indexOf(int kind) {
        for (var index = 0; index < clauses.size(); index++) {
            if (clauses.get(index).kind() == kind) {
                return index;
            }
        }
        return -1;
    }

    private void replace(int index, String words) {
        var clause = clauses.get(index);
        var before = clause.value();
        clause.setValue(words + kept(Gaps.comments(before), index + 1));
        if (isCell(clause) && index + 1 < clauses.size()) {
            var next = clauses.get(index + 1);
            if (Gaps.isPlain(next.gap) && next.gap.indexOf('\t') < 0) {
                next.gap = moved(next.gap, before.length() - words.length(), index + 1);
            }
        }
    }

    /**
     * The gap before a cell when the word before that has become shorter or longer. Where there was no room, the cell may
     * have been pushed aside: then it goes back to its column.
     */
    private String moved(String gap, int shorter, int cell) {
        var stay = " ".repeat(Math.max(1, gap.length() + shorter));
        return gap.length() == 1 && shorter > 0 && stops.has(cell) ? stops.gap(cell, width(cell)) : stay;
    }

    /** Comments that go behind a word; the line goes on below one that ends it. */
    private String kept(List<String> comments, int next) {
        var kept = new StringBuilder();
        for (var comment : comments) {
            kept.append(Gaps.endsInLineComment(kept.toString()) ? below : " ").append(comment);
        }
        var following = next < clauses.size() ? clauses.get(next).gap : tail;
        var goesOn = next < clauses.size() || !endsLine || !tail.isBlank();
        if (Gaps.endsInLineComment(kept.toString()) && goesOn && Gaps.lineBreak(following + "x", 0) < 0) {
            kept.append(below);
        }
        return kept.toString();
    }

    private static boolean isCell(Clause clause) {
        return clause.kind() <= StandardColumn.DESCRIPTION.ordinal();
    }

    private void remove(int index) {
        var clause = clauses.remove(index);
        var gap = clause.gap;
        for (var comment : Gaps.comments(clause.text())) {
            gap = gap.stripTrailing() + (Gaps.endsInLineComment(gap) ? below : " ") + comment;
        }
        if (index == clauses.size()) {
            var rest = gap.stripTrailing();
            tail = rest + (Gaps.endsInLineComment(rest) && !endsLine ? below : "") + tail;
        } else {
            var next = clauses.get(index);
            next.gap = closed(gap, next.gap, isCell(clauses.get(index - 1)));
        }
    }

    /** What stands between two clauses when the one between them is gone. */
    private String closed(String gap, String nextGap, boolean inColumns) {
        if (Gaps.isPlain(gap)) {
            return inColumns && Gaps.isPlain(nextGap) ? gap : nextGap;
        }
        if (gap.isBlank()) {
            return Gaps.isPlain(nextGap) ? gap : nextGap;
        }
        var stripped = gap.stripTrailing();
        if (Gaps.endsInLineComment(stripped)) {
            return nextGap.stripLeading().isEmpty() && nextGap.indexOf('\n') >= 0
                    ? stripped + nextGap
                    : stripped + below + nextGap.stripLeading();
        }
        return stripped + nextGap;
    }

    private void insert(StandardColumn column, String words) {
        var written = column == StandardColumn.DESCRIPTION || column == StandardColumn.SCALING
                || column == StandardColumn.MODE
                        ? words
                        : words.isEmpty() ? column.id() : column.id() + " " + words;
        var clause = new Clause(column.ordinal(), " ", written, written.length() - words.length());
        var index = placeOf(clause);
        var next = index < clauses.size() ? clauses.get(index) : null;
        if (isCell(clauses.get(index - 1)) && (next == null || Gaps.isPlain(next.gap))) {
            clause.gap = next == null ? stops.gap(index, width(index)) : next.gap;
            if (next != null) {
                next.gap = column == StandardColumn.DESCRIPTION
                        ? stops.gap(index + 1, width(index) + clause.gap.length() + written.length())
                        : " ";
            }
        }
        clauses.add(index, clause);
    }

    /** How wide the line is up to a clause. */
    private int width(int index) {
        var width = 0;
        for (var clause : clauses.subList(0, index)) {
            width += clause.gap.length() + clause.text().length();
        }
        return width;
    }

    /** Metadata has a line of its own, where the line of the clause before it ends. */
    private void insertBelow(MetadataClause statement) {
        var index = placeOf(statement);
        if (index == clauses.size()) {
            if (endsLine) {
                statement.gap = tail.stripTrailing() + below;
                tail = "";
            }
        } else {
            var next = clauses.get(index);
            var lineBreak = Gaps.isPlain(next.gap) ? -1 : Gaps.lineBreak(next.gap, 0);
            if (lineBreak >= 0 && lineBreak < next.gap.length()) {
                statement.gap = next.gap.substring(0, lineBreak).stripTrailing() + below;
                next.gap = next.gap.substring(lineBreak);
            }
        }
        clauses.add(index, statement);
    }

    /** Behind the last clause that comes before it in the notation. */
    private int placeOf(Clause clause) {
        var place = 0;
        var latest = -1;
        for (var index = 0; index < clauses.size(); index++) {
            var order = clauses.get(index).order();
            if (order <= clause.order() && order >= latest) {
                latest = order;
                place = index + 1;
            }
        }
        return place;
    }

    /** The declaration alone. */
    String text() {
        var text = new StringBuilder();
        clauses.forEach(clause -> text.append(clause.gap).append(clause.text()));
        return text.toString();
    }

    /** The declaration with the rest of its line. */
    String line() {
        return text() + tail;
    }
}
