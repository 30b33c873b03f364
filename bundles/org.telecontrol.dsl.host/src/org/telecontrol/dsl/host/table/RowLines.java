/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;
import java.util.Optional;

import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.text.TextDifference;

/** Changes of the lines that rows stand in. */
final class RowLines {

    private RowLines() {}

    /**
     * The shortest change from one text of a row to another; nothing where they are the same.
     *
     * @param before     the text of the row
     * @param lineBefore the same with the rest of its line
     */
    static Optional<TextChange> difference(int offset, String before, String lineBefore, RowText after) {
        var next = after.text();
        var line = after.line();
        var sameTail = lineBefore.length() - before.length() == line.length() - next.length()
                && lineBefore.endsWith(line.substring(next.length()));
        return sameTail ? difference(offset, before, next, true) : difference(offset, lineBefore, line, false);
    }

    /** @param upToEnd whether the ends may be the same as well: then the row goes on behind the change */
    private static Optional<TextChange> difference(int offset, String before, String after, boolean upToEnd) {
        var change = TextDifference.between(before, after);
        if (change.isNone()) {
            return Optional.empty();
        }
        var start = change.offset();
        return Optional.of(upToEnd
                ? new TextChange(offset + start, change.removed(), change.inserted())
                : new TextChange(offset + start, before.length() - start, after.substring(start)));
    }

    /** Takes a row out with its lines and the comment at their end, or alone where something else is on them. */
    static TextChange removal(PointTable table, int row) {
        var source = table.source();
        var offset = table.offset(row);
        var end = offset + table.shape(row).length();
        var lineStart = source.lastIndexOf('\n', offset - 1) + 1;
        var lineEnd = Gaps.lineBreak(source, end);
        if (lineEnd >= 0 && source.substring(lineStart, offset).isBlank()) {
            var lineBreak = source.indexOf('\n', lineEnd);
            var next = lineBreak < 0 ? source.length() : lineBreak + 1;
            return new TextChange(lineStart, next - lineStart, "");
        }
        var start = offset;
        while (start > lineStart && Character.isWhitespace(source.charAt(start - 1))) {
            start--;
        }
        return new TextChange(start, end - start, "");
    }

    /** Puts rows below another one, or behind it where its line goes on. */
    static TextChange insertion(PointTable table, int after, List<String> rows) {
        var source = table.source();
        var end = table.offset(after) + table.shape(after).length();
        var lineEnd = Gaps.lineBreak(source, end);
        if (lineEnd < 0) {
            return new TextChange(end, 0, " " + String.join(" ", rows));
        }
        var lineBreak = LineBreaks.of(source);
        var indentation = Gaps.indentation(source, table.offset(after));
        var lines = new StringBuilder();
        rows.forEach(row -> lines.append(lineBreak).append(indentation).append(row));
        return new TextChange(lineEnd, 0, lines.toString());
    }
}
