/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Queue;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * Cells merged over several rows: those below the first say what the first one says. Cells merged over columns are left
 * as they are, so that a title over a whole table stays one text.
 */
final class MergedCells {

    private static final Pattern RANGE = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");
    private static final int MOST = 100_000;

    private record Region(int column, int first, int last) {}

    private record Open(Region region, Cell anchor) {}

    private final Queue<Region> ahead = new PriorityQueue<>(Comparator.comparingInt(Region::first));
    private final Map<Integer, Open> openByColumn = new TreeMap<>();
    private int lastOpen;
    private int count;

    /** Takes note of a range in A1 notation. */
    void add(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (matcher.matches()) {
            add(CellName.position(matcher.group(1)).orElse(0), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(4)));
        }
    }

    /** Of rows that are not passed yet. */
    void add(int column, int firstRow, int lastRow) {
        if (lastRow > firstRow && count < MOST) {
            ahead.add(new Region(column, firstRow, lastRow));
            count++;
        }
    }

    /** The row with the cells that it shares with rows above it; rows come in order. */
    SheetRow filled(SheetRow row) {
        int number = row.number();
        if (lastOpen < number && (ahead.isEmpty() || ahead.element().first() > number)) {
            return row;
        }
        var filled = lastOpen < number ? row : filledByOpen(row);
        open(row);
        return filled;
    }

    private void open(SheetRow row) {
        for (var region = ahead.peek(); region != null && region.first() <= row.number(); region = ahead.peek()) {
            ahead.remove();
            var anchor = region.first() == row.number() ? row.cell(region.column()) : Cell.BLANK;
            if (!anchor.isBlank()) {
                openByColumn.put(region.column(), new Open(region, anchor));
                lastOpen = Math.max(lastOpen, region.last());
            }
        }
    }

    private SheetRow filledByOpen(SheetRow row) {
        List<Cell> cells = row.cells();
        for (var each = openByColumn.values().iterator(); each.hasNext();) {
            var open = each.next();
            int column = open.region().column();
            if (open.region().last() < row.number()) {
                each.remove();
            } else if (row.cell(column).isBlank()) {
                cells = cells == row.cells() ? new ArrayList<>(cells) : cells;
                while (cells.size() <= column) {
                    cells.add(Cell.BLANK);
                }
                cells.set(column, open.anchor());
            }
        }
        return cells == row.cells() ? row : new SheetRow(row.number(), cells);
    }
}
