/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetRow;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;

/** Rows of a CSV file. Rows are counted as a spreadsheet counts them: a line break inside quotes starts no row. */
final class CsvCursor implements RowCursor {

    private static final String EXCEL_SEPARATOR_LINE = "sep=";

    private final CsvReader<CsvRecord> reader;
    private final Iterator<CsvRecord> records;
    private final long size;
    private long read;
    private int rows;

    CsvCursor(Reader text, char delimiter, char quote, long size) {
        reader = CsvDialect.reader(delimiter, quote).skipEmptyLines(false).allowUnclosedQuote(false).ofCsvRecord(text);
        records = reader.iterator();
        this.size = Math.max(1, size);
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var fields = records.next().getFields();
            rows++;
            read = Math.max(read, read + length(fields));
            return isSeparatorLine(fields) ? next() : new SheetRow(rows, cells(fields));
        } catch (CsvParseException e) {
            throw new SheetException("Row " + (rows + 1) + " cannot be read as separated values: "
                    + reason(e), e);
        }
    }

    private static List<Cell> cells(List<String> fields) {
        var cells = new Cell[fields.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = Cell.untyped(fields.get(i));
        }
        return Arrays.asList(cells);
    }

    private boolean isSeparatorLine(List<String> fields) {
        return rows == 1 && fields.getFirst().startsWith(EXCEL_SEPARATOR_LINE);
    }

    @Override
    public double progress() {
        return Math.min(1, (double) read / size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }

    private static long length(List<String> fields) {
        long length = fields.size();
        for (var field : fields) {
            length += field.length();
        }
        return length;
    }

    /** The reader's own texts speak of its settings. */
    private static String reason(CsvParseException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (String.valueOf(cause.getMessage()).contains("Unclosed")) {
                return "a quote that opens a cell is never closed";
            }
        }
        return "a cell is longer than any cell of a list is; perhaps a quote is not closed";
    }
}
