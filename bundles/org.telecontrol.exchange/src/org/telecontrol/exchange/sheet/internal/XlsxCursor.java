/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetRow;

/** Rows of a sheet of a workbook; empty rows are left out as they are in the file. */
final class XlsxCursor implements RowCursor {

    /** More columns than any list has, fewer than would hurt. */
    private static final int MAX_COLUMNS = 1024;

    private final Stream<Row> stream;
    private final Iterator<Row> rows;
    private int read;

    XlsxCursor(Stream<Row> stream) {
        this.stream = stream;
        this.rows = stream.iterator();
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        try {
            if (!rows.hasNext()) {
                return null;
            }
            var row = rows.next();
            read++;
            return new SheetRow(row.getRowNum(), cells(row));
        } catch (RuntimeException e) {
            throw XlsxFile.broken(e);
        }
    }

    /** A workbook does not say how many rows are to come: approaches 1 without reaching it. */
    @Override
    public double progress() {
        return 1 - 1 / (1 + read / 20_000.0);
    }

    @Override
    public void close() {
        stream.close();
    }

    private static ArrayList<Cell> cells(Row row) {
        int count = Math.min(row.getCellCount(), MAX_COLUMNS);
        var cells = new ArrayList<Cell>(count);
        for (int column = 0; column < count; column++) {
            cells.add(row.hasCell(column) ? cell(row.getCell(column)) : Cell.BLANK);
        }
        return cells;
    }

    private static Cell cell(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return Cell.BLANK;
        }
        var raw = cell.getRawValue();
        return switch (cell.getType()) {
            case NUMBER -> number(raw);
            case BOOLEAN -> new Cell("1".equals(raw) ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case ERROR -> new Cell(text(raw), Cell.Kind.ERROR);
            case FORMULA -> formulaResult(cell, text(raw));
            default -> Cell.text(text(cell.getValue()));
        };
    }

    private static Cell formulaResult(org.dhatim.fastexcel.reader.Cell cell, String raw) {
        return switch (cell.getValue()) {
            case BigDecimal number -> Cell.number(number);
            case Boolean truth -> new Cell(truth ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case null, default -> raw.startsWith("#") ? new Cell(raw, Cell.Kind.ERROR) : Cell.text(raw);
        };
    }

    /** The file holds the nearest binary number with 17 digits: the shortest text that means the same is what was typed. */
    private static Cell number(@Nullable String raw) {
        if (raw == null || raw.isEmpty()) {
            return Cell.BLANK;
        }
        var exact = new BigDecimal(raw);
        return Cell.number(exact.precision() > 15 ? BigDecimal.valueOf(exact.doubleValue()) : exact);
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
