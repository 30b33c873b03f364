/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetFormat;

/** The forms of workbooks that engineers have; each writes a point list, all cells text. */
enum Workbook {

    XLSX {
        @Override
        void write(Path file, List<List<String>> rows) throws IOException {
            SheetFormat.XLSX.write(file, SHEET, rows.getFirst(),
                    rows.stream().skip(1).map(row -> row.stream().map(Cell::text).toList()).toList());
        }
    },

    XLS {
        @Override
        void write(Path file, List<List<String>> rows) throws IOException {
            try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
                var sheet = workbook.createSheet(SHEET);
                for (int row = 0; row < rows.size(); row++) {
                    var cells = sheet.createRow(row);
                    for (int column = 0; column < rows.get(row).size(); column++) {
                        cells.createCell(column).setCellValue(rows.get(row).get(column));
                    }
                }
                workbook.write(out);
            }
        }
    },

    ODS {
        @Override
        void write(Path file, List<List<String>> rows) throws IOException {
            var content = rows.stream().map(Workbook::odsRow).collect(Collectors.joining("", """
                    <?xml version="1.0" encoding="UTF-8"?>
                    <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
                    xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
                    xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
                    <office:body><office:spreadsheet><table:table table:name="%s">""".formatted(SHEET),
                    "</table:table></office:spreadsheet></office:body></office:document-content>"));
            try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
                part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
                part(zip, "content.xml", content);
            }
        }
    };

    private static final String SHEET = "Points";

    abstract void write(Path file, List<List<String>> rows) throws IOException;

    /** A name with the extension of the form. */
    String file(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }

    private static String odsRow(List<String> row) {
        return row.stream()
                .map("<table:table-cell office:value-type=\"string\"><text:p>%s</text:p></table:table-cell>"::formatted)
                .collect(Collectors.joining("", "<table:table-row>", "</table:table-row>"));
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
