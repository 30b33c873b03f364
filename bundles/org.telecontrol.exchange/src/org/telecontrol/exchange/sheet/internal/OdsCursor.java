/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetRow;

/** Rows of a sheet of an OpenDocument spreadsheet; a row that is there several times comes several times. */
final class OdsCursor implements RowCursor {

    private static final int MAX_ROW = 1_048_576;
    private static final int MAX_COLUMNS = XlsxCursor.MAX_COLUMNS;

    private final CountingStream in;
    private final XMLStreamReader xml;
    private final long size;
    private final int index;
    private final MergedCells merged = new MergedCells();
    private boolean inTable;
    private int row;
    private int repetitions;
    private List<Cell> repeated = List.of();

    /** @param index of the sheet among all of the file */
    OdsCursor(InputStream content, long size, int index) throws SheetException {
        this.in = new CountingStream(content);
        this.xml = WorkbookXml.reader(in);
        this.size = Math.max(1, size);
        this.index = index;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        if (repetitions > 0) {
            repetitions--;
            return row(repeated);
        }
        if (!inTable && !findTable()) {
            return null;
        }
        while (true) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && "table-row".equals(xml.getLocalName())) {
                int times = WorkbookXml.number(WorkbookXml.attribute(xml, "number-rows-repeated"), 1);
                repeated = cells();
                if (repeated.isEmpty()) {
                    row = (int) Math.min(MAX_ROW, (long) row + times);
                } else {
                    repetitions = times - 1;
                    return row(repeated);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "table".equals(xml.getLocalName())) {
                return null;
            }
        }
    }

    private SheetRow row(List<Cell> cells) throws SheetException {
        if (++row > MAX_ROW) {
            throw new SheetException("The spreadsheet repeats rows beyond row " + MAX_ROW
                    + "; this is no honest point list");
        }
        return merged.filled(new SheetRow(row, cells));
    }

    private boolean findTable() throws SheetException {
        int tables = -1;
        while (WorkbookXml.hasNext(xml)) {
            if (WorkbookXml.next(xml) == XMLStreamConstants.START_ELEMENT && "table".equals(xml.getLocalName())
                    && ++tables == index) {
                inTable = true;
                return true;
            }
        }
        return false;
    }

    /** Blank cells at the end are left out: a row without any other is empty. */
    private List<Cell> cells() throws SheetException {
        var cells = new ArrayList<Cell>();
        int blanks = 0;
        while (true) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.END_ELEMENT && "table-row".equals(xml.getLocalName())) {
                return cells;
            }
            boolean cellHere = event == XMLStreamConstants.START_ELEMENT
                    && ("table-cell".equals(xml.getLocalName()) || "covered-table-cell".equals(xml.getLocalName()));
            if (!cellHere) {
                continue;
            }
            int times = WorkbookXml.number(WorkbookXml.attribute(xml, "number-columns-repeated"), 1);
            int rows = WorkbookXml.number(WorkbookXml.attribute(xml, "number-rows-spanned"), 1);
            int column = cells.size() + blanks;
            var cell = cell(xml.getLocalName());
            if (cell == Cell.BLANK) {
                blanks = Math.min(MAX_COLUMNS, blanks + Math.max(1, times));
                continue;
            }
            if (rows > 1) {
                merged.add(column, row + 1, row + rows);
            }
            for (; blanks > 0 && cells.size() < MAX_COLUMNS; blanks--) {
                cells.add(Cell.BLANK);
            }
            for (int i = 0; i < times && cells.size() < MAX_COLUMNS; i++) {
                cells.add(cell);
            }
        }
    }

    private Cell cell(String element) throws SheetException {
        var type = WorkbookXml.attribute(xml, "value-type");
        var value = WorkbookXml.attribute(xml, "value");
        var date = WorkbookXml.attribute(xml, "date-value");
        var truth = WorkbookXml.attribute(xml, "boolean-value");
        var string = WorkbookXml.attribute(xml, "string-value");
        boolean formula = !WorkbookXml.attribute(xml, "formula").isEmpty();
        var text = OdsText.read(xml, element);
        return switch (type) {
            case "float", "percentage", "currency" -> number(value);
            case "date" -> new Cell(date, Cell.Kind.DATE);
            case "boolean" -> new Cell("true".equals(truth) ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            default -> formula && (text.startsWith("#") || text.startsWith("Err:"))
                    ? new Cell(text, Cell.Kind.ERROR)
                    : Cell.text(string.isEmpty() ? text : string);
        };
    }

    private static Cell number(String value) throws SheetException {
        try {
            return Cell.number(new java.math.BigDecimal(value));
        } catch (NumberFormatException e) {
            throw new SheetException("The spreadsheet is damaged: \"" + value + "\" is no number", e);
        }
    }

    @Override
    public double progress() {
        return Math.min(1, (double) in.count() / size);
    }

    @Override
    public void close() throws IOException {
        WorkbookXml.close(xml, in);
    }
}
