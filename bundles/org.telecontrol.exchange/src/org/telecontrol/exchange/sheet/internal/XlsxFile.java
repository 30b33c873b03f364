/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.sheet.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/** An XLSX workbook, read as a stream. Hidden sheets hold lists for validation and the like and are not offered. */
public final class XlsxFile implements SheetFile {

    private final Path path;
    private final ReadableWorkbook workbook;
    private final List<Sheet> sheets;

    private XlsxFile(Path path, ReadableWorkbook workbook) {
        this.path = path;
        this.workbook = workbook;
        this.sheets = visible(workbook).<Sheet>map(XlsxSheet::new).toList();
    }

    public static XlsxFile open(Path path) throws IOException {
        WorkbookPackage.check(path);
        try {
            var workbook = new ReadableWorkbook(path.toFile());
            var file = new XlsxFile(path, workbook);
            if (file.sheets.isEmpty()) {
                file.close();
                throw new SheetException("The workbook has no visible sheet");
            }
            return file;
        } catch (SheetException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw broken(e);
        }
    }

    @Override
    public Path path() {
        return path;
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void close() throws IOException {
        workbook.close();
    }

    static SheetException broken(Exception cause) {
        return new SheetException("The workbook is damaged and cannot be read", cause);
    }

    private static java.util.stream.Stream<org.dhatim.fastexcel.reader.Sheet> visible(ReadableWorkbook workbook) {
        return workbook.getSheets().filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE);
    }

    private record XlsxSheet(org.dhatim.fastexcel.reader.Sheet sheet) implements Sheet {

        @Override
        public String name() {
            return String.valueOf(sheet.getName());
        }

        @Override
        public RowCursor open() throws IOException {
            try {
                return new XlsxCursor(sheet.openStream());
            } catch (ExcelReaderException e) {
                throw broken(e);
            }
        }
    }
}
