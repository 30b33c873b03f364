/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetWriter;
import org.telecontrol.exchange.sheet.TableNotes;

/** Writes a table as a workbook, row by row, with a few rows in memory. */
public final class XlsxTable implements SheetWriter {

    private static final int ROWS_IN_MEMORY = 100;
    private static final int WIDTH_OF_A_CHARACTER = 256;
    private static final int MIN_WIDTH = 10;
    private static final int MAX_WIDTH = 60;
    private static final int MAX_LENGTH = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    static {
        QuietLog.install();
    }

    private final OutputStream out;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY);
    private final SXSSFSheet sheet;
    private final CellStyle textStyle;
    private int rows;

    public XlsxTable(OutputStream out, String name, List<String> header, TableNotes notes) throws SheetException {
        this.out = out;
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(name));
        textStyle = workbook.createCellStyle();
        textStyle.setDataFormat(workbook.createDataFormat().getFormat("@"));
        writeHeader(header);
        new XlsxNotes(workbook, sheet).write(header, notes);
    }

    private void writeHeader(List<String> header) throws SheetException {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setBold(true);
        style.setFont(font);
        style.setFillForegroundColor(IndexedColors.GREY_25_PERCENT.getIndex());
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        var row = sheet.createRow(rows++);
        for (int column = 0; column < header.size(); column++) {
            text(row, column, header.get(column), style);
            sheet.setColumnWidth(column,
                    Math.clamp(header.get(column).length() + 3, MIN_WIDTH, MAX_WIDTH) * WIDTH_OF_A_CHARACTER);
        }
        sheet.createFreezePane(0, 1);
    }

    @Override
    public void write(List<Cell> cells) throws IOException {
        if (rows > SpreadsheetVersion.EXCEL2007.getLastRowIndex()) {
            throw new SheetException("A sheet of a workbook has at most 1048576 rows; write CSV instead");
        }
        var row = sheet.createRow(rows++);
        for (int column = 0; column < cells.size(); column++) {
            if (!cells.get(column).text().isEmpty()) {
                write(cells.get(column), row, column);
            }
        }
    }

    private void write(Cell cell, Row row, int column) throws SheetException {
        switch (cell.kind()) {
            case NUMBER -> row.createCell(column).setCellValue(Double.parseDouble(cell.text()));
            case BOOLEAN -> row.createCell(column).setCellValue(Boolean.parseBoolean(cell.text()));
            default -> text(row, column, cell.text(), textStyle);
        }
    }

    private static void text(Row row, int column, String text, CellStyle style) throws SheetException {
        var written = RichText.escaped(text);
        if (written.length() > MAX_LENGTH) {
            throw new SheetException("Cell " + CellName.of(column, row.getRowNum() + 1) + " would have "
                    + written.length() + " characters; a cell of a workbook has at most " + MAX_LENGTH
                    + "; write CSV instead");
        }
        var target = row.createCell(column);
        target.setCellValue(written);
        target.setCellStyle(style);
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        }
    }
}
