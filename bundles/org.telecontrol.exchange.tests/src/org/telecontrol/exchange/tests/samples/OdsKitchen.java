/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.telecontrol.exchange.tests.samples.Recipe.SheetRecipe;

/** Writes OpenDocument spreadsheets as LibreOffice lays them out. */
final class OdsKitchen {

    private static final String START = """
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
            xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"
            xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
            xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:version="1.3">
            <office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties
            table:display="false"/></style:style></office:automatic-styles>
            <office:body><office:spreadsheet>""";

    private final Path file;

    OdsKitchen(Path file) {
        this.file = file;
    }

    Path make(List<SheetRecipe> sheets) throws IOException {
        var xml = new StringBuilder(START);
        sheets.forEach(sheet -> sheet(sheet, xml));
        xml.append("</office:spreadsheet></office:body></office:document-content>");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(zip, "content.xml", xml.toString());
        }
        return file;
    }

    static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static void sheet(SheetRecipe sheet, StringBuilder xml) {
        xml.append("<table:table table:name=\"").append(escaped(sheet.name())).append('"')
                .append(sheet.hidden() ? " table:style-name=\"ta1\"" : "").append('>');
        for (var row : sheet.rows()) {
            xml.append("<table:table-row>");
            row.forEach(cell -> cell(cell, xml));
            xml.append("<table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>");
        }
        xml.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell"
                + " table:number-columns-repeated=\"16384\"/></table:table-row></table:table>");
    }

    private static void cell(String text, StringBuilder xml) {
        if (text.isEmpty()) {
            xml.append("<table:table-cell/>");
        } else if (text.matches("-?[0-9]+(\\.[0-9]+)?")) {
            xml.append("<table:table-cell office:value-type=\"float\" office:value=\"").append(text)
                    .append("\"><text:p>").append(text).append("</text:p></table:table-cell>");
        } else if (text.startsWith("@")) {
            xml.append("<table:table-cell office:value-type=\"date\" office:date-value=\"").append(text.substring(1))
                    .append("\"><text:p>shown</text:p></table:table-cell>");
        } else {
            var plain = escaped(Kitchen.spaces(text.startsWith("'") ? text.substring(1) : text));
            xml.append("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a comment</text:p>"
                    + "</office:annotation><text:p>").append(plain.replace("  ", " <text:s/>"))
                    .append("</text:p></table:table-cell>");
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
