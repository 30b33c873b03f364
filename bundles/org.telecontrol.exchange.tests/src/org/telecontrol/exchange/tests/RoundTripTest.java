/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FileInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFormat;

/** What comes in goes out the same, value for value, and what ours writes other readers read. */
class RoundTripTest {

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @ParameterizedTest
    @CsvSource({"help-page.xlsx,xlsx", "help-page.xlsx,csv", "windows-1252.csv,csv", "windows-1252.csv,xlsx",
            "metadata-row.csv,csv", "metadata-row.csv,xlsx", "metadata-row.xlsx,xlsx", "metadata-row.xlsx,csv"})
    void samplesComeBack(String name, String extension) throws IOException {
        var source = Lists.sample(folder, name);
        var configuration = Lists.empty();
        var plan = Lists.merge(source, ImportOptions.DEFAULT, configuration);
        var profile = plan.list().profile();
        var target = folder.resolve("back." + extension);
        Lists.export(configuration, profile, plan.lastImport()).write(target, Progress.NONE);

        var rows = Lists.texts(source);
        int header = rows.indexOf(profile.headers());
        assertEquals(padded(rows.subList(header, rows.size())), padded(Lists.texts(target)));
    }

    @Test
    void textNumbersStayText() throws IOException {
        var source = Lists.sample(folder, "help-page.xlsx");
        var configuration = Lists.empty();
        var last = Lists.merge(source, ImportOptions.DEFAULT, configuration).lastImport();
        var target = folder.resolve("back.xlsx");
        Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, last).write(target, Progress.NONE);

        var rows = Lists.cells(source);
        var before = kinds(rows.subList(2, rows.size()));
        var written = Lists.cells(target);
        assertEquals(before, kinds(written.subList(1, written.size())));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void generatedRowsComeBack(long seed) throws IOException {
        for (var profile : LayoutProfiles.shipped().all()) {
            var random = new Random(seed);
            var rows = new ArrayList<Map<String, String>>();
            for (int i = 0; i < 50; i++) {
                rows.add(RandomRow.of(profile, random, i));
            }
            var source = Lists.list(folder, profile, rows);
            var configuration = Lists.empty();
            var options = ImportOptions.DEFAULT.withProfile(profile);
            var plan = Lists.merge(source, options, configuration);

            assertEquals(List.of(), plan.problems().stream().filter(one -> one.isError()).toList());
            assertSameRows(Lists.texts(source), export(configuration, profile, plan, "csv"));
            assertSameRows(Lists.texts(source), export(configuration, profile, plan, "xlsx"));
            assertEquals(List.of(), Lists.plan(source, options, configuration).changes());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void generatedWorkbooksComeBackNumbersAsNumbersAndTextsAsTexts(long seed) throws IOException {
        for (var profile : LayoutProfiles.shipped().all()) {
            var random = new Random(seed);
            var rows = new ArrayList<List<Cell>>();
            for (int i = 0; i < 50; i++) {
                var row = RandomRow.of(profile, random, i);
                rows.add(profile.headers().stream().map(header -> kind(row.getOrDefault(header, ""), random)).toList());
            }
            var source = folder.resolve("source.xlsx");
            SheetFormat.XLSX.write(source, "Points", profile.headers(), rows);
            var configuration = Lists.empty();
            var plan = Lists.merge(source, ImportOptions.DEFAULT.withProfile(profile), configuration);
            var target = folder.resolve("back.xlsx");
            Lists.export(configuration, profile, plan.lastImport()).write(target, Progress.NONE);

            assertSame(described(source), described(target));
        }
    }

    /** Tells only the rows that differ. */
    private static void assertSame(List<String> before, List<String> after) {
        var lost = new ArrayList<>(before);
        after.forEach(lost::remove);
        var gained = new ArrayList<>(after);
        before.forEach(gained::remove);
        assertEquals(String.join("\n", lost), String.join("\n", gained));
    }

    private static Cell kind(String text, Random random) {
        return text.matches("-?[1-9][0-9]{0,8}|0") && random.nextBoolean()
                ? Cell.number(new BigDecimal(text))
                : Cell.text(text);
    }

    private static List<String> described(Path workbook) throws IOException {
        return Lists.cells(workbook).stream().map(row -> row.stream()
                .map(cell -> cell.text().isEmpty() ? "" : cell.kind() + ":" + cell.text())
                .collect(Collectors.joining("|")).replaceFirst("[|]+$", "")).sorted().toList();
    }

    private List<List<String>> export(org.telecontrol.model.station.Configuration configuration, LayoutProfile profile,
            ImportPlan plan, String extension) throws IOException {
        var target = folder.resolve("back." + extension);
        Lists.export(configuration, profile, plan.lastImport()).write(target, Progress.NONE);
        return Lists.texts(target);
    }

    /** Rows of one station may come before those of another that stood between them. */
    private static void assertSameRows(List<List<String>> before, List<List<String>> after) {
        assertEquals(String.join("\n", sorted(padded(before))), String.join("\n", sorted(padded(after))));
    }

    @Test
    void whatTheEngineerChangesReachesTheList() throws IOException {
        var configuration = Lists.empty();
        var last = Lists.merge(Lists.sample(folder, "help-page.xlsx"), ImportOptions.DEFAULT, configuration)
                .lastImport();
        var point = Lists.points(configuration).named("M_SP_NA_1001").orElseThrow().declaration();
        point.getStates().set(1, "Closed");
        point.setAddress(2001);
        var row = Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, last).rows().getFirst();

        assertEquals("Off;Closed", row.get(15).text());
        assertEquals("2001", row.get(0).text());
    }

    @Test
    void aListGoesFromOneLayoutToTheOther() throws IOException {
        var configuration = Lists.empty();
        var last = Lists.merge(Lists.sample(folder, "help-page.xlsx"),
                ImportOptions.DEFAULT.withRtu("R1").withHost("192.0.2.1"), configuration).lastImport();
        var row = Lists.export(configuration, LayoutProfiles.DATAMINER_METADATA, last).rows().getFirst();

        assertEquals(List.of("R1.M_SP_NA_1001", "Single Point", "Subfamily", "Object", "", "ACME", "", "", "Enable",
                "192.0.2.1", "DigitalInput", "", "", "1", "R1", "M_SP_NA_1001", "Off  ;On", "", "1", "1001", "",
                "1101", ""), row.stream().map(Cell::text).toList());
    }

    @Test
    void extraColumnsComeBackWhenAskedFor() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.csv(folder, "IOA,TYPE,SIGNAL,UNITS,Remark", "1,AI,S,kV,check this"), ImportOptions.DEFAULT,
                configuration);
        var options = ExportOptions.of(LayoutProfiles.DATAMINER_HELP).withExtraColumns();
        var export = PointListExport.ofRtus(Lists.rtus(configuration), options);

        assertEquals("Remark", export.header().getLast());
        assertEquals("check this", export.rows().getFirst().getLast().text());
    }

    @Test
    void otherReadersReadOurWorkbooks() throws IOException {
        var target = exportOfSample("back.xlsx");
        try (var workbook = new ReadableWorkbook(target.toFile()); var rows = workbook.getFirstSheet().openStream()) {
            var second = rows.skip(1).findFirst().orElseThrow();
            assertEquals(1001, second.getCellAsNumber(0).orElseThrow().intValueExact());
            assertEquals("Off  ;On", second.getCellText(15));
        }
        try (var in = new FileInputStream(target.toFile()); var workbook = new XSSFWorkbook(in)) {
            var sheet = workbook.getSheetAt(0);
            assertTrue(sheet.getPaneInformation().isFreezePane());
            assertEquals(CellType.STRING, sheet.getRow(1).getCell(18).getCellType());
            assertEquals(CellType.NUMERIC, sheet.getRow(1).getCell(0).getCellType());
        }
    }

    @Test
    void workbooksExplainTheirColumnsAndOfferValues() throws IOException {
        var target = folder.resolve("template.xlsx");
        Lists.export(sample(), LayoutProfiles.TEMPLATE, LastImport.NONE).write(target, Progress.NONE);
        try (var in = new FileInputStream(target.toFile()); var workbook = new XSSFWorkbook(in)) {
            var notes = workbook.getSheet("Columns");
            assertEquals("IOA", notes.getRow(5).getCell(0).getStringCellValue());
            assertEquals("Information object address, 1 to 16777215, decimal",
                    notes.getRow(5).getCell(1).getStringCellValue());
            assertEquals(3, workbook.getSheetAt(0).getDataValidations().size());
            assertTrue(workbook.isSheetHidden(2));
        }
        var options = ImportOptions.DEFAULT.withProfile(LayoutProfiles.TEMPLATE);
        assertEquals(List.of(), PointListImport.read(target, options, Progress.NONE).problems());
    }

    @Test
    void anExportTellsWhatItsLayoutCannotSay() throws IOException {
        var rows = List.of("IOA,Type,Name,Factor,Offset,Select,States", "1,13,Level,2,5,,", "2,45,Pump,,,yes,",
                "3,30,Door,,,,a;b");
        var configuration = Lists.empty();
        Lists.merge(Lists.csv(folder, rows.toArray(String[]::new)), ImportOptions.DEFAULT.withHost("h"), configuration);
        assertEquals(List.of("lost-type", "lost-scaling", "lost-select"),
                Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, LastImport.NONE).problems().stream()
                        .map(one -> one.code())
                        .toList());
        assertEquals(List.of(), Lists.export(configuration, LayoutProfiles.TEMPLATE, LastImport.NONE).problems());
    }

    @Test
    void anExportTellsWhichPointsItsLayoutCannotTellApart() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.csv(folder, "Host,CA,IOA,Type,Name,High alarm", "192.0.2.1,1,5,30,A,", "192.0.2.1,2,5,30,B,",
                "192.0.2.2,1,5,36,C,7"), ImportOptions.DEFAULT, configuration);
        assertEquals(
                List.of("lost-common-address", "duplicate-address", "lost-detail", "lost-rtu", "duplicate-address"),
                Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, LastImport.NONE).problems().stream()
                        .map(one -> one.code()).toList());
        assertEquals(List.of("lost-detail"),
                Lists.export(configuration, LayoutProfiles.DATAMINER_METADATA, LastImport.NONE).problems().stream()
                        .map(one -> one.code()).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "N/A", "n/a"})
    void whatStandsForNoAddressComesBack(String none) throws IOException {
        var configuration = Lists.empty();
        var plan = Lists.merge(Lists.csv(folder, "IOA,IOA_WRITE,TYPE,SIGNAL", "1," + none + ",DI,Door"),
                ImportOptions.DEFAULT.withHost("h"), configuration);
        assertEquals(List.of(), plan.problems());
        assertEquals(1, plan.points());
        var back = folder.resolve("back.csv");
        Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, plan.lastImport()).write(back, Progress.NONE);
        assertEquals(List.of("1", none), Lists.texts(back).get(1).subList(0, 2));
    }

    @Test
    void anExportTellsWhichTextsDataMinerWouldMisread() throws IOException {
        var configuration = Lists.empty();
        var last = Lists
                .merge(Lists.csv(folder, "IOA,IOA_WRITE,TYPE,SIGNAL,FACTOR", "1,101,DI,Door,", "2,,AI,U,\"0,5\""),
                        ImportOptions.DEFAULT.withHost("h"), configuration)
                .lastImport();
        Lists.rtus(configuration).getFirst().getStations().getFirst().getElements()
                .removeIf(one -> one.getName().equals("Door_Cmd"));
        Lists.points(configuration).named("Door").orElseThrow().declaration().getStates().addAll(List.of("", "a;b"));
        assertEquals(List.of("misread-states", "misread-states", "misread-factor"),
                Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, last).problems().stream()
                        .map(one -> one.code()).toList());
    }

    @Test
    void csvIsWhatRfc4180Says() throws IOException {
        var text = Files.readString(exportOfSample("back.csv"));

        assertTrue(text.startsWith("IOA,IOA_WRITE,FAMILY,"), text);
        assertEquals(8, text.split("\r\n", -1).length - 1);
        assertFalse(text.replace("\r\n", "").contains("\n"));
        assertEquals(Lists.texts(folder.resolve("back.csv")), Rfc4180.parse(text));
    }

    /** What XML cannot hold, and what would be read as a sign for it. */
    @ParameterizedTest
    @ValueSource(strings = {"a\r\nb", "a\u0001\u001f", "_x0041_", "_x005F_x0041_", "x_x00e9_", "\uffff", "😀", "\ttab ",
            "_x004", "é\u0085"})
    void aWorkbookKeepsEveryCharacter(String text) throws IOException {
        var file = folder.resolve("characters.xlsx");
        SheetFormat.XLSX.write(file, "Points", List.of(text), List.of(List.of(Cell.text(text))));

        assertEquals(List.of(List.of(text), List.of(text)), Lists.texts(file));
    }

    @Test
    void aTextThatIsTooLongForAWorkbookIsRefusedWithItsCell() throws IOException {
        var file = folder.resolve("long.xlsx");
        var longest = "x".repeat(32_767);
        var header = List.of("A", "B".repeat(300));
        SheetFormat.XLSX.write(file, "Points", header, List.of(List.of(Cell.text(""), Cell.text(longest))));
        assertEquals(List.of(header, List.of("", longest)), Lists.texts(file));

        var refused = assertThrows(SheetException.class, () -> SheetFormat.XLSX.write(file, "Points", header,
                List.of(List.of(Cell.text(""), Cell.text(longest + "x")))));
        assertEquals("Cell B2 would have 32768 characters; a cell of a workbook has at most 32767; write CSV instead",
                refused.getMessage());
        assertEquals(List.of(), leftovers());
    }

    @Test
    void aFailedExportLeavesTheOldFile() throws IOException {
        var target = Files.writeString(folder.resolve("old.csv"), "old");
        var export = Lists.export(sample(), LayoutProfiles.DATAMINER_HELP, LastImport.NONE);

        assertThrows(java.util.concurrent.CancellationException.class,
                () -> export.write(target, (done, rows) -> false));
        assertEquals("old", Files.readString(target));
        assertEquals(List.of(), leftovers());
        assertThrows(SheetException.class, () -> export.write(folder.resolve("x.pdf"), Progress.NONE));
    }

    private List<String> leftovers() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".part")).toList();
        }
    }

    private Path exportOfSample(String name) throws IOException {
        var target = folder.resolve(name);
        var configuration = Lists.empty();
        var last = Lists.merge(Lists.sample(folder, "help-page.xlsx"), ImportOptions.DEFAULT, configuration)
                .lastImport();
        Lists.export(configuration, LayoutProfiles.DATAMINER_HELP, last).write(target, Progress.NONE);
        return target;
    }

    private org.telecontrol.model.station.Configuration sample() throws IOException {
        var configuration = Lists.empty();
        Lists.merge(Lists.sample(folder, "help-page.xlsx"), ImportOptions.DEFAULT, configuration);
        return configuration;
    }

    private static List<List<Cell.Kind>> kinds(List<List<Cell>> rows) {
        return rows.stream().map(row -> row.stream().filter(cell -> !cell.isBlank()).map(Cell::kind).toList()).toList();
    }

    private static List<List<String>> padded(List<List<String>> rows) {
        int width = rows.stream().mapToInt(List::size).max().orElse(0);
        return rows.stream().map(row -> {
            var wide = new ArrayList<>(row);
            while (wide.size() < width) {
                wide.add("");
            }
            return List.copyOf(wide);
        }).toList();
    }

    private static List<String> sorted(List<List<String>> rows) {
        return rows.stream().map(Object::toString).sorted().toList();
    }
}
