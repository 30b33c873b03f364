/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/** Where the cells of a line stand, as the lines beside it have them: so far from its first word. */
final class ColumnStops {

    private static final int CELLS = 6;

    private final int[] stops;

    private ColumnStops(int[] stops) {
        this.stops = stops;
    }

    /** As the line above or, where that does not tell, the one below has them. */
    static ColumnStops beside(PointTable table, int row) {
        var stops = new int[CELLS];
        read(table, row - 1, table.shape(row).block(), stops);
        read(table, row + 1, table.shape(row).block(), stops);
        return new ColumnStops(stops);
    }

    /** As a line itself and the one above have them. */
    static ColumnStops of(PointTable table, int row) {
        var stops = new int[CELLS];
        read(table, row, table.shape(row).block(), stops);
        read(table, row - 1, table.shape(row).block(), stops);
        return new ColumnStops(stops);
    }

    private static void read(PointTable table, int row, int block, int[] stops) {
        if (row < 0 || row >= table.size() || table.shape(row).block() != block || table.shape(row).isBroken()) {
            return;
        }
        var shape = table.shape(row);
        var lineBreak = table.source().indexOf('\n', table.offset(row));
        var lineEnd = lineBreak < 0 ? Integer.MAX_VALUE : lineBreak - table.offset(row);
        var cells = shape.first(StandardColumn.DESCRIPTION) == null ? CELLS - 1 : CELLS;
        for (var cell = 1; cell < Math.min(cells, shape.size()); cell++) {
            var start = shape.part(cell).start();
            if (stops[cell] == 0 && start < lineEnd) {
                stops[cell] = start;
            }
        }
    }

    boolean has(int cell) {
        return cell < stops.length && stops[cell] > 0;
    }

    /**
     * The space before a cell.
     *
     * @param cell 1 is the name; the cell after the last one is what follows it
     * @param width of the line before it
     */
    String gap(int cell, int width) {
        return " ".repeat(has(cell) ? Math.max(1, stops[cell] - width) : 1);
    }
}
