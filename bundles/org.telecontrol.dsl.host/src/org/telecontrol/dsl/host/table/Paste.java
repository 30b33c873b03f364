/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts a grid of texts into a table.
 *
 * @param request cells to be changed, and rows to be added below the last one where the grid has more
 * @param columnsBeyond so many columns of the grid have no column in the table
 */
public record Paste(TableRequest request, int columnsBeyond) {

    /**
     * Puts the grid's first cell at a place and the others beside and below it.
     *
     * @param grid see {@link TabSeparated#parse}
     * @param rows from that place downwards, as they are shown
     * @param columns from that place to the right, as they are shown
     */
    public static Paste at(List<List<String>> grid, List<Integer> rows, List<? extends Column> columns) {
        List<CellEdit> edits = new ArrayList<>();
        List<NewRow> added = new ArrayList<>();
        var widest = 0;
        for (var line = 0; line < grid.size(); line++) {
            var cells = grid.get(line);
            widest = Math.max(widest, cells.size());
            if (line < rows.size()) {
                for (var at = 0; at < Math.min(cells.size(), columns.size()); at++) {
                    edits.add(new CellEdit(rows.get(line), columns.get(at), cells.get(at)));
                }
            } else if (!rows.isEmpty()) {
                added.add(new NewRow(rows.get(rows.size() - 1), newCells(cells, columns)));
            }
        }
        return new Paste(new TableRequest(edits, added, List.of()), Math.max(0, widest - columns.size()));
    }

    private static Map<Column, String> newCells(List<String> cells, List<? extends Column> columns) {
        Map<Column, String> row = new HashMap<>();
        for (var at = 0; at < Math.min(cells.size(), columns.size()); at++) {
            if (!cells.get(at).isEmpty()) {
                row.put(columns.get(at), cells.get(at));
            }
        }
        return row;
    }

    /** Repeats the grid over all chosen cells, so that one copied cell fills them. */
    public static List<CellEdit> over(List<List<String>> grid, List<Integer> rows, List<? extends Column> columns) {
        List<CellEdit> edits = new ArrayList<>();
        for (var line = 0; line < rows.size() && !grid.isEmpty(); line++) {
            var cells = grid.get(line % grid.size());
            for (var at = 0; at < columns.size() && !cells.isEmpty(); at++) {
                edits.add(new CellEdit(rows.get(line), columns.get(at), cells.get(at % cells.size())));
            }
        }
        return edits;
    }
}
