/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetRow;

/** Rows of a sheet of an XLSX workbook; empty rows are left out as they are in the file. */
final class XlsxCursor implements RowCursor {

    /** More columns than any list has, fewer than would hurt. */
    static final int MAX_COLUMNS = 1024;
    private static final int MAX_ROW = 1_048_576;

    private final CountingStream in;
    private final XMLStreamReader xml;
    private final long size;
    private final SharedTexts shared;
    private final DateStyles styles;
    private final MergedCells merged;
    private int row;

    /** @param size of the part in octets, unpacked */
    XlsxCursor(InputStream part, long size, SharedTexts shared, DateStyles styles, MergedCells merged)
            throws SheetException {
        this.in = new CountingStream(part);
        this.xml = WorkbookXml.reader(in);
        this.size = Math.max(1, size);
        this.shared = shared;
        this.styles = styles;
        this.merged = merged;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        while (WorkbookXml.hasNext(xml)) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && "row".equals(xml.getLocalName())) {
                return merged.filled(row());
            }
            if (event == XMLStreamConstants.END_ELEMENT && "sheetData".equals(xml.getLocalName())) {
                return null;
            }
        }
        return null;
    }

    private SheetRow row() throws SheetException {
        row = WorkbookXml.number(WorkbookXml.attribute(xml, "r"), row + 1);
        if (row < 1 || row > MAX_ROW) {
            throw new SheetException("The workbook is damaged: a sheet has no row " + row);
        }
        var cells = new ArrayList<Cell>(24);
        int column = 0;
        while (true) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && "c".equals(xml.getLocalName())) {
                column = column(column);
                var cell = cell();
                if (cell != Cell.BLANK && column < MAX_COLUMNS) {
                    put(cells, column, cell);
                }
                column++;
            } else if (event == XMLStreamConstants.END_ELEMENT && "row".equals(xml.getLocalName())) {
                return new SheetRow(row, cells);
            } else if (event == XMLStreamConstants.END_DOCUMENT) {
                throw new SheetException("The workbook is damaged or was cut off");
            }
        }
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        while (cells.size() < column) {
            cells.add(Cell.BLANK);
        }
        if (cells.size() == column) {
            cells.add(cell);
        } else {
            cells.set(column, cell);
        }
    }

    /** The column that the cell names, else the next one. */
    private int column(int next) {
        var reference = WorkbookXml.attribute(xml, "r");
        int column = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char letter = reference.charAt(i);
            if (letter < 'A' || letter > 'Z') {
                break;
            }
            column = column * 26 + letter - 'A' + 1;
        }
        return column == 0 ? next : column - 1;
    }

    private Cell cell() throws SheetException {
        var type = WorkbookXml.attribute(xml, "t");
        var style = WorkbookXml.attribute(xml, "s");
        String value = "";
        boolean formula = false;
        Cell inline = null;
        while (true) {
            int event = WorkbookXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "v" -> value = text();
                    case "is" -> inline = Cell.text(RichText.read(xml));
                    case "f" -> formula = true;
                    default -> {
                        // extensions are of no interest
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT && "c".equals(xml.getLocalName())) {
                return inline != null ? inline : cell(type, style, value, formula);
            }
        }
    }

    private String text() throws SheetException {
        String text = "";
        while (true) {
            int event = WorkbookXml.next(xml);
            if (RichText.isText(event)) {
                text = text.isEmpty() ? xml.getText() : text + xml.getText();
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                return text;
            }
        }
    }

    private Cell cell(String type, String style, String value, boolean formula) throws SheetException {
        if (value.isEmpty()) {
            boolean result = !formula || "str".equals(type);
            return result ? Cell.BLANK : new Cell("no stored result", Cell.Kind.ERROR);
        }
        return switch (type) {
            case "s" -> shared.get(value);
            case "str" -> Cell.text(RichText.unescaped(value));
            case "b" -> new Cell("1".equals(value) ? "TRUE" : "FALSE", Cell.Kind.BOOLEAN);
            case "e" -> new Cell(value, Cell.Kind.ERROR);
            case "d" -> new Cell(value, Cell.Kind.DATE);
            default -> number(value, style);
        };
    }

    private Cell number(String value, String style) throws SheetException {
        var number = isPlain(value) ? new Cell(value, Cell.Kind.NUMBER) : exact(value);
        return style.isEmpty() || !styles.isDate(style) ? number : styles.date(number);
    }

    private static boolean isPlain(String value) {
        if (value.length() > 15 || value.charAt(0) == '0' && value.length() > 1) {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The file holds the nearest binary number with 17 digits: the shortest text that means the same is what was typed. */
    private static Cell exact(String value) throws SheetException {
        try {
            var exact = new BigDecimal(value.strip());
            if (Math.abs((long) exact.scale()) > 400 || exact.precision() > 400) {
                throw new SheetException("The workbook is damaged: \"" + value.substring(0, 20) + "…\" is no number");
            }
            return Cell.number(exact.precision() > 15 ? BigDecimal.valueOf(exact.doubleValue()) : exact);
        } catch (NumberFormatException e) {
            throw new SheetException("The workbook is damaged: \"" + value + "\" is no number", e);
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
