/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.util.ArrayList;
import java.util.List;
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

    private final List<Region> regions = new ArrayList<>();
    private final List<Cell> anchors = new ArrayList<>();

    /** Takes note of a range in A1 notation. */
    void add(String range) {
        Matcher matcher = RANGE.matcher(range);
        if (matcher.matches()) {
            add(CellName.position(matcher.group(1)).orElse(0), Integer.parseInt(matcher.group(2)),
                    Integer.parseInt(matcher.group(4)));
        }
    }

    void add(int column, int firstRow, int lastRow) {
        if (lastRow > firstRow && regions.size() < MOST) {
            regions.add(new Region(column, firstRow, lastRow));
            anchors.add(Cell.BLANK);
        }
    }

    /** The row with the cells that it shares with rows above it; rows come in order. */
    SheetRow filled(SheetRow row) {
        if (regions.isEmpty()) {
            return row;
        }
        List<Cell> cells = row.cells();
        for (int i = 0; i < regions.size(); i++) {
            var region = regions.get(i);
            if (region.first() == row.number()) {
                anchors.set(i, row.cell(region.column()));
            } else if (region.first() < row.number() && row.number() <= region.last()
                    && row.cell(region.column()).isBlank() && !anchors.get(i).isBlank()) {
                cells = cells == row.cells() ? new ArrayList<>(cells) : cells;
                while (cells.size() <= region.column()) {
                    cells.add(Cell.BLANK);
                }
                cells.set(region.column(), anchors.get(i));
            }
        }
        return cells == row.cells() ? row : new SheetRow(row.number(), cells);
    }
}
