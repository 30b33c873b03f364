/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.Reader;
import java.util.Iterator;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetRow;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;

/** Rows of a CSV file. Rows are counted as a spreadsheet counts them: a line break inside quotes starts no row. */
final class CsvCursor implements RowCursor {

    private static final String EXCEL_SEPARATOR_LINE = "sep=";

    private final CsvRows made = new CsvRows();
    private final CsvReader<List<Cell>> reader;
    private final Iterator<List<Cell>> records;
    private final long size;
    private int rows;

    CsvCursor(Reader text, char delimiter, char quote, long size) {
        reader = CsvDialect.reader(delimiter, quote).skipEmptyLines(false).allowUnclosedQuote(false).build(made, text);
        records = reader.iterator();
        this.size = Math.max(1, size);
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var cells = records.next();
            rows++;
            return isSeparatorLine(cells) ? next() : new SheetRow(rows, cells);
        } catch (CsvParseException e) {
            throw new SheetException("Row " + (rows + 1) + " cannot be read as separated values: "
                    + reason(e), e);
        }
    }

    private boolean isSeparatorLine(List<Cell> cells) {
        return rows == 1 && cells.getFirst().text().startsWith(EXCEL_SEPARATOR_LINE);
    }

    @Override
    public double progress() {
        return Math.min(1, (double) made.characters() / size);
    }

    @Override
    public void close() throws IOException {
        reader.close();
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
