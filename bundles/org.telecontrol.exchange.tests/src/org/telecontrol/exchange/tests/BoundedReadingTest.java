/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;

/** However a file is made, reading it takes bounded memory and work, and can be stopped. */
class BoundedReadingTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final int LONG = 20_000;
    private static final List<String> HEADERS = List.of("IOA", "Type", "Name", "Description");

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void manyMergedCellsTakeNoLongerThanTheirRows() throws IOException {
        var rows = new StringBuilder();
        for (int row = 1; row <= 60_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c r=\"A").append(row).append("\"><v>").append(row)
                    .append("</v></c></row>");
        }
        var merges = new StringBuilder("<mergeCells>");
        for (int i = 0; i < 20_000; i++) {
            merges.append("<mergeCell ref=\"A").append(3 * i + 1).append(":A").append(3 * i + 3).append("\"/>");
        }
        var file = workbook(rows.toString(), merges.append("</mergeCells>").toString());
        int[] read = {0};
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            try (var sheets = SheetFile.open(file); var cursor = sheets.sheets().getFirst().open()) {
                while (cursor.next() != null) {
                    read[0]++;
                }
            }
        });
        assertEquals(60_000, read[0]);
    }

    @Test
    void whatADirectorySaysOfSizesIsNotBelieved() throws IOException {
        var file = workbook("<row r=\"1\"><c r=\"A1\" t=\"str\"><v>" + " ".repeat(80 << 20) + "</v></c></row>", "");
        var octets = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < octets.limit() - 46; i++) {
            if (octets.getInt(i) == 0x02014b50 && octets.getInt(i + 24) > 1 << 20) {
                octets.putInt(i + 24, 1000);
            }
        }
        Files.write(file, octets.array());
        var refusal = assertThrows(SheetException.class, () -> read(file, Progress.NONE));
        assertEquals("The workbook's part xl/worksheets/sheet1.xml unpacks to more than 64 MB; this is no honest point"
                + " list", refusal.getMessage());
    }

    @Test
    void ofVeryManyProblemsTheFirstAreListedAndAllAreCounted() throws IOException {
        var lines = new StringBuilder("IOA,Type,Name,Description\n");
        for (int i = 0; i < 30_000; i++) {
            lines.append("x,30,N").append(i).append(",d\n");
        }
        var list = read(Files.writeString(folder.resolve("wrong.csv"), lines), Progress.NONE);
        assertTrue(list.problems().size() <= 10_001);
        assertEquals("Only the first 10000 problems are listed; there are 20000 more errors and 0 more warnings",
                list.problems().getFirst().message());
        assertEquals(30_001, list.errors());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
    void readingEndsAtTheFirstRefusal(String kind) throws IOException, InterruptedException {
        var file = longList(kind);
        for (int allowed : new int[]{0, 1, 2, 5}) {
            var asked = new AtomicInteger();
            assertThrows(CancellationException.class,
                    () -> read(file, (done, rows) -> asked.incrementAndGet() <= allowed));
            assertEquals(allowed + 1, asked.get(), "asked again after a refusal");
        }
        for (var thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("Rows of ")) {
                thread.join(Duration.ofSeconds(20));
                assertFalse(thread.isAlive(), "the thread that read ahead ends");
            }
        }
    }

    @Test
    void whatTheReaderAheadMeetsIsToldToWhoReads() throws IOException {
        var lines = new StringBuilder("IOA,Type,Name\n");
        for (int i = 1; i < LONG; i++) {
            lines.append(i).append(",30,N").append(i).append('\n');
        }
        lines.append("1,30,\"never closed\n");
        var file = Files.writeString(folder.resolve("broken.csv"), lines);
        var refusal = assertThrows(SheetException.class, () -> read(file, Progress.NONE));
        assertEquals("Row 20001 cannot be read as separated values: a quote that opens a cell is never closed",
                refusal.getMessage());
    }

    @Test
    void theRtusOfALongListAreMadeInItsOrderAndTheirMakingCanBeStopped() throws IOException {
        var lines = new StringBuilder("Host,CA,IOA,Type,Name\n");
        for (int i = 0; i < 24_000; i++) {
            lines.append("192.0.2.").append(i / 3000 + 1).append(",1,").append(i % 3000 + 1).append(",30,N")
                    .append(i % 3000).append('\n');
        }
        var list = read(Files.writeString(folder.resolve("rtus.csv"), lines), Progress.NONE);
        var configuration = Lists.empty();
        PointListImport.plan(list, configuration, LastImport.NONE).apply();
        assertEquals(IntStream.rangeClosed(1, 8).mapToObj(i -> "192.0.2." + i).toList(), Lists.rtus(configuration)
                .stream().map(rtu -> rtu.getEndpoints().getFirst().getHost()).toList());
        assertEquals(List.of(3000), Lists.rtus(configuration).stream()
                .map(rtu -> rtu.getStations().getFirst().getElements().size()).distinct().toList());
        assertThrows(CancellationException.class,
                () -> PointListImport.plan(list, Lists.empty(), LastImport.NONE, (done, rows) -> false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "xlsx", "xls", "ods"})
    void readingNeverWorksForASecondWithoutAsking(String kind) throws IOException {
        var file = longList(kind);
        var work = ManagementFactory.getThreadMXBean();
        long[] last = {work.getCurrentThreadCpuTime()};
        long[] longest = {0};
        var list = read(file, (done, rows) -> {
            long now = work.getCurrentThreadCpuTime();
            longest[0] = Math.max(longest[0], now - last[0]);
            last[0] = now;
            return true;
        });
        longest[0] = Math.max(longest[0], work.getCurrentThreadCpuTime() - last[0]);
        assertEquals(LONG - 1, list.points().size());
        assertTrue(longest[0] < 1_000_000_000, () -> longest[0] / 1_000_000 + " ms of work without asking");
    }

    @Test
    void anOldWorkbookOfTooManyCellsIsRefused() throws IOException {
        var file = folder.resolve("many.xls");
        try (var storage = new POIFSFileSystem(); var out = Files.newOutputStream(file)) {
            storage.createDocument(new ByteArrayInputStream(manyCells(15_700)), "Workbook");
            storage.writeFilesystem(out);
        }
        var refusal = assertThrows(SheetException.class, () -> read(file, Progress.NONE));
        assertEquals("The sheet has more than 4 million cells, which an old workbook is not read with; save it as XLSX",
                refusal.getMessage());
    }

    /** Records of a workbook whose rows have 256 numbers each. */
    private static byte[] manyCells(int rows) {
        int row = 4 + 2 + 2 + 256 * 6 + 2;
        var octets = ByteBuffer.allocate(200 + rows * row).order(ByteOrder.LITTLE_ENDIAN);
        record(octets, 0x809, 16).putShort((short) 0x600).putShort((short) 5).position(octets.position() + 12);
        record(octets, 0xe0, 20).position(octets.position() + 20);
        record(octets, 0x85, 9).putInt(0).putShort((short) 0).put((byte) 1).put((byte) 0).put((byte) 'S');
        record(octets, 0x0a, 0);
        record(octets, 0x809, 16).putShort((short) 0x600).putShort((short) 16).position(octets.position() + 12);
        for (int i = 0; i < rows; i++) {
            record(octets, 0xbd, row - 4).putShort((short) i).putShort((short) 0);
            for (int column = 0; column < 256; column++) {
                octets.putShort((short) 0).putInt(column + 1 << 2 | 2);
            }
            octets.putShort((short) 255);
        }
        record(octets, 0x0a, 0);
        return Arrays.copyOf(octets.array(), octets.position());
    }

    private static ByteBuffer record(ByteBuffer octets, int id, int length) {
        return octets.putShort((short) id).putShort((short) length);
    }

    @Test
    void longWorkAsksOftenWhetherToGoOn() throws IOException {
        var file = longCsv();
        long[] last = {0};
        long[] widest = {0};
        var list = read(file, (done, rows) -> {
            widest[0] = Math.max(widest[0], rows - last[0]);
            last[0] = rows;
            return true;
        });
        assertTrue(widest[0] <= 1000, () -> "up to " + widest[0] + " rows without asking");
        var asked = new AtomicInteger();
        assertThrows(CancellationException.class, () -> PointListImport.plan(list, Lists.empty(), LastImport.NONE,
                (done, rows) -> asked.incrementAndGet() < 3));
        assertEquals(3, asked.get());
        var plan = PointListImport.plan(list, Lists.empty(), LastImport.NONE);
        plan.apply();
        var kept = folder.resolve("kept.csv");
        assertThrows(CancellationException.class, () -> plan.lastImport().write(kept, (done, rows) -> false));
        try (var files = Files.list(folder)) {
            assertEquals(0, files.filter(one -> String.valueOf(one.getFileName()).contains("kept")).count());
        }
    }

    private Path longList(String kind) throws IOException {
        return switch (kind) {
            case "csv" -> longCsv();
            case "xls" -> longOldWorkbook();
            case "ods" -> longOpenDocument();
            default -> longWorkbook();
        };
    }

    private Path longOldWorkbook() throws IOException {
        var file = folder.resolve("long.xls");
        try (var workbook = new HSSFWorkbook(); var out = Files.newOutputStream(file)) {
            var sheet = workbook.createSheet("Points");
            var header = sheet.createRow(0);
            for (int i = 0; i < HEADERS.size(); i++) {
                header.createCell(i).setCellValue(HEADERS.get(i));
            }
            for (int i = 1; i < LONG; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue(i);
                row.createCell(1).setCellValue("M_SP_NA_1");
                row.createCell(2).setCellValue("N" + i);
                row.createCell(3).setCellValue("Description");
            }
            workbook.write(out);
        }
        return file;
    }

    private Path longOpenDocument() throws IOException {
        var rows = new StringBuilder("<table-row>");
        HEADERS.forEach(header -> rows.append(cell(header)));
        rows.append("</table-row>");
        for (int i = 1; i < LONG; i++) {
            rows.append("<table-row><table-cell value-type=\"float\" value=\"").append(i).append("\"/>")
                    .append(cell("M_SP_NA_1")).append(cell("N" + i)).append(cell("Description")).append("</table-row>");
        }
        var file = folder.resolve("long.ods");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(zip, "content.xml", "<d><table name=\"Points\">" + rows + "</table></d>");
        }
        return file;
    }

    private static String cell(String text) {
        return "<table-cell value-type=\"string\"><p>" + text + "</p></table-cell>";
    }

    private Path longCsv() throws IOException {
        var lines = new StringBuilder("IOA,Type,Name,Description\n");
        for (int i = 1; i < LONG; i++) {
            lines.append(i).append(",30,N").append(i).append(",Description of the point\n");
        }
        return Files.writeString(folder.resolve("long.csv"), lines);
    }

    private Path longWorkbook() throws IOException {
        var rows = new StringBuilder("<row r=\"1\">");
        HEADERS.forEach(header -> rows.append(text(header)));
        rows.append("</row>");
        for (int i = 2; i <= LONG; i++) {
            rows.append("<row r=\"").append(i).append("\"><c><v>").append(i).append("</v></c>")
                    .append(text("M_SP_NA_1")).append(text("N" + i)).append(text("Description")).append("</row>");
        }
        return workbook(rows.toString(), "");
    }

    private static String text(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    private static PointList read(Path file, Progress progress) throws IOException {
        return PointListImport.read(file, ImportOptions.DEFAULT, progress);
    }

    private Path workbook(String rows, String behind) throws IOException {
        var file = folder.resolve("made.xlsx");
        try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + RELATIONS
                    + "\"><sheets><sheet name=\"Points\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/"
                    + "2006/relationships\"><Relationship Id=\"rId1\" Type=\"" + RELATIONS
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", "<worksheet xmlns=\"" + MAIN + "\"><sheetData>" + rows
                    + "</sheetData>" + behind + "</worksheet>");
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
