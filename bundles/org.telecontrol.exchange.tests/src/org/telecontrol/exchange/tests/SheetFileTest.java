/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CsvOptions;
import org.telecontrol.exchange.sheet.DecimalSign;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetRow;

class SheetFileTest {

    private static final List<List<String>> TWO_ROWS = List.of(List.of("Größe", "Text"), List.of("1,5", "a \"b\"\nc"));

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void namesCellsAsSpreadsheetsDo() {
        assertEquals("A1", CellName.of(0, 1));
        assertEquals("Z9", CellName.of(25, 9));
        assertEquals("AA10", CellName.of(26, 10));
        assertEquals("XFD1048576", CellName.of(16383, 1048576));
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t", "|"})
    void findsTheDelimiter(String delimiter) throws IOException {
        assertEquals(TWO_ROWS, Lists.texts(separated(delimiter, StandardCharsets.UTF_8, "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void findsTheEncodingWithoutMark(String encoding) throws IOException {
        assertEquals(TWO_ROWS, Lists.texts(separated(";", Charset.forName(encoding), "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void findsTheEncodingByItsMark(String encoding) throws IOException {
        assertEquals(TWO_ROWS, Lists.texts(separated(";", Charset.forName(encoding), "\ufeff")));
    }

    @Test
    void findsABadCharacterFarBehindTheStart() throws IOException {
        var text = "a;b\n" + "x;y\n".repeat(100_000) + "é;z\n";
        var file = Files.write(folder.resolve("late.csv"), text.getBytes(Charset.forName("windows-1252")));

        assertEquals(List.of("é", "z"), Lists.texts(file).getLast());
    }

    @Test
    void skipsExcelsSeparatorLineButCountsIt() throws IOException {
        var file = Lists.csv(folder, "sep=;", "a;b", "1;2");
        try (var sheets = SheetFile.open(file); var cursor = sheets.sheets().getFirst().open()) {
            var first = cursor.next();

            assertEquals(2, first == null ? 0 : first.number());
        }
    }

    /** Texts that repeat are looked for only in columns where they do. */
    @Test
    void columnsMayBeginToRepeatTheirTextsAndEndIt() throws IOException {
        var rows = IntStream.range(0, 30_000).mapToObj(row -> List.of(Integer.toString(row), "same",
                row % 14_000 < 3_000 ? "some " + row % 7 : "one " + row)).toList();
        var file = folder.resolve("long.csv");
        Files.write(file, rows.stream().map(row -> String.join(",", row)).toList());
        assertEquals(rows, Lists.texts(file));
    }

    @Test
    void keepsTheKindsOfCells() throws IOException {
        var rows = Lists.cells(Lists.sample(folder, "help-page.xlsx"));

        assertEquals(new Cell("1001", Cell.Kind.NUMBER), rows.get(2).get(0));
        assertEquals(new Cell("1002", Cell.Kind.TEXT), rows.get(3).get(0));
        assertEquals(new Cell("0.1", Cell.Kind.NUMBER), rows.get(4).get(14));
        assertEquals(new Cell("010", Cell.Kind.TEXT), rows.get(4).get(18));
        assertEquals(new Cell("Breaker „Q0“ < position", Cell.Kind.TEXT), rows.get(3).get(13));
    }

    @Test
    void readsTheCachedResultsOfFormulas() throws IOException {
        var last = Lists.cells(Lists.sample(folder, "help-page.xlsx")).getLast();

        assertEquals(new Cell("1300", Cell.Kind.NUMBER), last.get(0));
        assertEquals(new Cell("Hall temperature", Cell.Kind.TEXT), last.get(13));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertRefused(Files.createFile(folder.resolve("empty.csv")), "The file is empty");
    }

    @Test
    void refusesAFolder() {
        assertRefused(folder, "folder");
    }

    @Test
    void refusesBinaryFiles() throws IOException {
        assertRefused(Files.write(folder.resolve("x.csv"), new byte[]{0x7f, 'E', 'L', 'F', 0, 0, 1, 2}),
                "neither text nor a workbook");
    }

    @Test
    void refusesABrokenOldWorkbook() throws IOException {
        var ole2 = new byte[]{(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0};
        assertRefused(Files.write(folder.resolve("x.xlsx"), ole2), "damaged or was cut off");
    }

    @Test
    void refusesATruncatedWorkbook() throws IOException {
        var whole = Files.readAllBytes(Lists.sample(folder, "help-page.xlsx"));
        assertRefused(Files.write(folder.resolve("cut.xlsx"), Arrays.copyOf(whole, whole.length / 2)),
                "damaged or was cut off");
    }

    @Test
    void refusesAWorkbookWithABrokenSheet() throws IOException {
        var whole = Lists.sample(folder, "help-page.xlsx");
        var broken = copyOf(whole, "xl/worksheets/sheet2.xml", "<worksheet><sheetData><row r=\"1\"><c></row>");
        var failure = assertThrows(SheetException.class, () -> Lists.texts(broken));

        assertTrue(String.valueOf(failure.getMessage()).contains("damaged"), failure.getMessage());
    }

    @Test
    void doesNotFollowEntities() throws IOException {
        var sheet = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"http://schemas.open"
                + "xmlformats.org/spreadsheetml/2006/main\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c>"
                + "</row></sheetData></worksheet>";
        var hostile = copyOf(Lists.sample(folder, "help-page.xlsx"), "xl/worksheets/sheet2.xml", sheet);
        var failure = assertThrows(SheetException.class, () -> Lists.texts(hostile));

        assertTrue(String.valueOf(failure.getMessage()).contains("damaged"), failure.getMessage());
    }

    @Test
    void refusesOtherPackages() throws IOException {
        assertRefused(zip("x.xlsx", "word/document.xml", 10), "ZIP file but no workbook");
        assertRefused(zip("x.ods", "mimetype", 10), "OpenDocument file but no spreadsheet");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        assertRefused(zip("bomb.xlsx", "xl/workbook.xml", 100 << 20), "would unpack to 100 MB");
    }

    @Test
    void whatIsKnownOfSeparatedValuesIsNotFoundOut() throws IOException {
        var text = "a;b,c;'d;e'\r\n1;2,5;é\r\n";
        var file = Files.write(folder.resolve("known.csv"), text.getBytes(Charset.forName("ISO-8859-15")));
        var known = new CsvOptions(';', '\'', Charset.forName("ISO-8859-15"), DecimalSign.COMMA);
        try (var sheets = SheetFile.open(file, known); var cursor = sheets.sheets().getFirst().open()) {
            assertEquals(DecimalSign.COMMA, sheets.sheets().getFirst().decimalSign());
            assertEquals(List.of("a", "b,c", "d;e"), texts(cursor.next()));
            assertEquals(List.of("1", "2,5", "é"), texts(cursor.next()));
        }
    }

    @ParameterizedTest
    @CsvSource({"'1,5;2,25', COMMA", "'1.5;2.25', POINT", "'1;2', EITHER", "'1.234;5', EITHER", "'1.234;0,5', COMMA"})
    void findsTheDecimalSign(String row, DecimalSign sign) throws IOException {
        try (var sheets = SheetFile.open(Lists.csv(folder, "a;b", row))) {
            assertEquals(sign, sheets.sheets().getFirst().decimalSign());
        }
    }

    private static List<String> texts(@Nullable SheetRow row) {
        return row == null ? List.of() : row.cells().stream().map(Cell::text).toList();
    }

    @Test
    void refusesAQuoteThatNeverEnds() throws IOException {
        var failure = assertThrows(SheetException.class, () -> Lists.texts(Lists.csv(folder, "a,b", "1,\"2", "3,4")));

        assertTrue(String.valueOf(failure.getMessage()).startsWith("Row 2 "), failure.getMessage());
    }

    private static void assertRefused(Path file, String sentence) {
        var failure = assertThrows(SheetException.class, () -> Lists.texts(file));
        assertTrue(String.valueOf(failure.getMessage()).contains(sentence), failure.getMessage());
    }

    private Path separated(String delimiter, Charset encoding, String mark) throws IOException {
        var text = mark + "Größe" + delimiter + "Text\r\n\"1,5\"" + delimiter + "\"a \"\"b\"\"\nc\"\r\n";
        return Files.write(Files.createTempFile(folder, "list", ".csv"), text.getBytes(encoding));
    }

    private Path zip(String name, String entry, int size) throws IOException {
        var file = folder.resolve(name);
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(new byte[size]);
        }
        return file;
    }

    private Path copyOf(Path workbook, String part, String content) throws IOException {
        var copy = folder.resolve("copy.xlsx");
        try (var in = new java.util.zip.ZipFile(workbook.toFile());
                var out = new ZipOutputStream(Files.newOutputStream(copy))) {
            in.stream().forEach(entry -> {
                try {
                    out.putNextEntry(new ZipEntry(entry.getName()));
                    out.write(entry.getName().equals(part)
                            ? content.getBytes(StandardCharsets.UTF_8)
                            : in.getInputStream(entry).readAllBytes());
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
        return copy;
    }
}
