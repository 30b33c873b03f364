/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.live.image.ImagePoint;

/** Rows as text for the clipboard: a line of headers, then a line for each row, cells separated by tabs. */
public final class RowText {

    private static final String TAB = "\t";

    private RowText() {}

    public static String of(List<ImagePoint> rows, List<LiveColumn> columns, CellFormat format) {
        var text = new StringBuilder();
        line(text, columns.stream().map(LiveColumn::header).collect(Collectors.joining(TAB)));
        for (var row : rows) {
            line(text,
                    columns.stream().map(column -> clean(column.text(row, format))).collect(Collectors.joining(TAB)));
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String line) {
        text.append(line).append(System.lineSeparator());
    }

    /** A description may hold what would begin another cell. */
    private static String clean(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ");
    }
}
