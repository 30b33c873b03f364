/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.List;

/** Cells as Excel and LibreOffice put them onto the clipboard: tabs, line breaks, quotes where a cell has one of these. */
public final class TabSeparated {

    private TabSeparated() {}

    /** The cells of rows and columns. */
    public static String of(PointTable table, List<Integer> rows, List<? extends Column> columns) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (var column = 0; column < columns.size(); column++) {
                text.append(column == 0 ? "" : "\t").append(quoted(table.text(row, columns.get(column))));
            }
            text.append('\n');
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        var needed = cell.startsWith("\"")
                || cell.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        return needed ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** The rows of cells; a line break at the end begins no row. */
    public static List<List<String>> parse(String text) {
        List<List<String>> grid = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var at = 0;
        while (at < text.length() || !row.isEmpty()) {
            var cell = new StringBuilder();
            at = readCell(text, at, cell);
            row.add(cell.toString());
            if (at < text.length() && text.charAt(at) == '\t') {
                at++;
                if (at == text.length()) {
                    row.add("");
                    grid.add(List.copyOf(row));
                    return grid;
                }
            } else {
                grid.add(List.copyOf(row));
                row.clear();
                at = afterLineBreak(text, at);
            }
        }
        return grid;
    }

    private static int readCell(String text, int from, StringBuilder cell) {
        if (from < text.length() && text.charAt(from) == '"') {
            var end = readQuoted(text, from + 1, cell);
            if (end >= 0) {
                return end;
            }
            cell.setLength(0);
        }
        var at = from;
        while (at < text.length() && "\t\r\n".indexOf(text.charAt(at)) < 0) {
            cell.append(text.charAt(at++));
        }
        return at;
    }

    /** @return the end of the cell; -1 where the quote is no quote, but a character of the cell */
    private static int readQuoted(String text, int from, StringBuilder cell) {
        var at = from;
        while (at < text.length()) {
            var c = text.charAt(at);
            if (c != '"') {
                cell.append(c);
                at++;
            } else if (text.startsWith("\"\"", at)) {
                cell.append('"');
                at += 2;
            } else {
                var end = at + 1;
                return end == text.length() || "\t\r\n".indexOf(text.charAt(end)) >= 0 ? end : -1;
            }
        }
        return -1;
    }

    private static int afterLineBreak(String text, int at) {
        return text.startsWith("\r\n", at) ? at + 2 : at + 1;
    }
}
