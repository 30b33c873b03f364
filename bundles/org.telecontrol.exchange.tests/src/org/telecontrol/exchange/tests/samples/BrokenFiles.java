/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Files that are broken, or made to hurt whoever reads them. */
final class BrokenFiles {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Path file;

    BrokenFiles(Path file) {
        this.file = file;
    }

    Path make(String kind) throws IOException {
        switch (kind) {
            case "zip-bomb" -> bomb();
            case "entities" -> sheet("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>", cell("&e;"));
            case "billion-laughs" -> sheet("<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]>", cell("&c;"));
            case "million-columns" -> columns(1_000_000);
            case "many-rows" -> sheet("", "<row r=\"99999999\"><c r=\"A1\"><v>1</v></c></row>");
            case "no-sheet" -> sheet("", null);
            case "truncated-xlsx" -> truncated(false);
            case "truncated-xls" -> truncated(true);
            case "protected" -> protectedWorkbook();
            case "html-as-xls" ->
                Files.writeString(file, "<html><body><table><tr><td>IOA</td></tr></table></body></html>");
            case "pdf-as-csv" -> Files.writeString(file, "%PDF-1.7\nIOA,Type\n1,M_SP_TB_1\n");
            case "binary" -> Files.write(file, new byte[]{0x7f, 'E', 'L', 'F', 0, 0, 1, 2, 0, 0});
            case "empty" -> Files.createFile(file);
            case "endless-quote" ->
                Files.writeString(file, "IOA,Type,Name\n1,M_SP_TB_1,\"never closed\n" + "2,x,y\n".repeat(50));
            case "ods-rows" -> ods();
            case "ods-entities" -> openDocument("<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                    + "<d><table name=\"T\"><table-row><table-cell value-type=\"string\"><p>&e;</p></table-cell>"
                    + "</table-row></table></d>");
            case "truncated-ods" -> {
                openDocument("<d>" + "<table name=\"T\"/>".repeat(1000) + "</d>");
                Files.write(file, Kitchen.half(file));
            }
            case "million-columns-csv" -> Files.writeString(file, "IOA,Type,Name" + ",".repeat(1_000_000)
                    + "\n1,M_SP_TB_1,Door" + ",".repeat(1_000_000) + "\n2,M_SP_TB_1,Fire\n");
            case "document" -> zipped("word/document.xml", "<document/>");
            default -> throw new IOException("No recipe for " + kind);
        }
        return file;
    }

    private static String cell(String text) {
        return "<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + text + "</v></c></row>";
    }

    private void bomb() throws IOException {
        try (var zip = zip()) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            var block = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(block);
            }
        }
    }

    private ZipOutputStream zip() throws IOException {
        return new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)));
    }

    private void zipped(String name, String content) throws IOException {
        try (var zip = zip()) {
            OdsKitchen.part(zip, name, content);
        }
    }

    /** A workbook by hand with one sheet. */
    private void sheet(String prologue, @org.eclipse.jdt.annotation.Nullable String rows) throws IOException {
        try (var zip = zip()) {
            OdsKitchen.part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"Points\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            OdsKitchen.part(zip, "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org"
                            + "/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                            + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            if (rows != null) {
                OdsKitchen.part(zip, "xl/worksheets/sheet1.xml", prologue + "<worksheet xmlns=\"" + MAIN
                        + "\"><sheetData>" + rows + "</sheetData></worksheet>");
            }
        }
    }

    /** Empty cells far beyond the last column that a spreadsheet has, in front of a good row. */
    private void columns(int count) throws IOException {
        var row = new StringBuilder("<row r=\"1\">");
        for (int i = 0; i < count; i++) {
            row.append("<c/>");
        }
        row.append("</row><row r=\"2\">").append(text("A2", "IOA")).append(text("B2", "Type"))
                .append(text("C2", "Name"))
                .append("</row><row r=\"3\"><c r=\"A3\"><v>1</v></c>").append(text("B3", "M_SP_TB_1"))
                .append(text("C3", "Door")).append("</row>");
        sheet("", row.toString());
    }

    private static String text(String place, String text) {
        return "<c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private void truncated(boolean old) throws IOException {
        try (var workbook = old ? new HSSFWorkbook() : new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < 500; i++) {
                sheet.createRow(i).createCell(0).setCellValue("text " + i);
            }
            workbook.write(out);
        }
        Files.write(file, Kitchen.half(file));
    }

    private void protectedWorkbook() throws IOException {
        try (var storage = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            storage.createDocument(new ByteArrayInputStream("secret".getBytes(StandardCharsets.UTF_8)),
                    "EncryptedPackage");
            storage.writeFilesystem(out);
        }
    }

    private void openDocument(String content) throws IOException {
        try (var zip = zip()) {
            OdsKitchen.part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            OdsKitchen.part(zip, "content.xml", content);
        }
    }

    private void ods() throws IOException {
        openDocument("<d><table name=\"T\"><table-row number-rows-repeated=\"2000000000\">"
                + "<table-cell number-columns-repeated=\"2000000000\" value-type=\"string\"><p>x</p></table-cell>"
                + "</table-row></table></d>");
    }
}
