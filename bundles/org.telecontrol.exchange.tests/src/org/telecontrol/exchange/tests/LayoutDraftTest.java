/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LayoutDraft;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetExcerpt;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.SheetFormat;

/** What a list is taken for is corrected by pointing at columns and rows, and comes out as a layout of its own. */
class LayoutDraftTest {

    private static final String KNOWN = "IOA;Type;Name;Description\n1;30;Door;Door open\n2;30;Fire;Fire alarm\n";
    private static final String FOREIGN = "Kode;Sjekk;Tekst;Nota\n1;30;Dor;a\n2;30;Brann;b\n";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void whatIsNotCorrectedStaysTheLayoutThatWasRecognised() throws IOException {
        var draft = draft(KNOWN);
        assertFalse(draft.isChanged());
        assertEquals("", draft.refusal());
        assertSame(draft.recognised().profile(), draft.profile());
        assertEquals(List.of("address", "type", "name", "description"), meanings(draft));
    }

    @Test
    void aColumnGetsAnotherMeaningAndTheOneThatHadItLosesIt() throws IOException {
        var draft = draft(KNOWN).with(3, meaning(ColumnRole.NAME));
        assertEquals(List.of("address", "type", "metadata", "name"), meanings(draft));
        assertEquals(List.of("Door_open", "Fire_alarm"), read(draft).stream().map(ListedPoint::name).toList());
    }

    @Test
    void aListWithUnknownHeadersIsReadOnceItsColumnsArePointedAt() throws IOException {
        var draft = draft(FOREIGN);
        assertTrue(draft.refusal().startsWith("This is not a point list"), draft.refusal());
        assertThrows(SheetException.class, () -> draft.read(Progress.NONE));
        var pointed = draft.with(0, meaning(ColumnRole.ADDRESS)).with(1, meaning(ColumnRole.TYPE)).with(2,
                meaning(ColumnRole.NAME));
        assertEquals(List.of("1 M_SP_TB_1 Dor", "2 M_SP_TB_1 Brann"), texts(read(pointed)));
        assertFalse(pointed.isWithoutAddress());
    }

    @Test
    void withoutAnAddressNothingCanBeRead() throws IOException {
        assertTrue(draft(KNOWN).with(0, meaning(ColumnRole.IGNORED)).isWithoutAddress());
    }

    @Test
    void theHeaderIsWhereItIsPointedAt() throws IOException {
        var list = "Adresse;Typ;Name\nIOA;TI;Signal\n7;30;Door\n8;30;Fire\n";
        var draft = draft(list).withHeader(0, 2);
        assertEquals(2, draft.headerRows());
        assertEquals(List.of("Adresse / IOA", "Typ / TI", "Name / Signal"), headers(draft));
        assertEquals(List.of("7 M_SP_TB_1 Door", "8 M_SP_TB_1 Fire"), texts(read(draft)));
    }

    @Test
    void aTableWithoutHeaderIsToldByPosition() throws IOException {
        var draft = draft("30;1;Door\n30;2;Fire\n").withHeader(0, 0).with(1, meaning(ColumnRole.ADDRESS)).with(2,
                meaning(ColumnRole.NAME)).with(0, meaning(ColumnRole.TYPE));
        assertTrue(draft.profile().header().isHeaderless());
        assertEquals(List.of("1 Door", "2 Fire"),
                read(draft).stream().map(point -> point.ioa() + " " + point.name()).toList());
    }

    @Test
    void aColumnWithoutTextAboveItIsToldByPosition() throws IOException {
        var draft = draft("#;Tekst;Sjekk\n1;Dor;30\n2;Brann;30\n").with(0, meaning(ColumnRole.ADDRESS)).with(1,
                meaning(ColumnRole.NAME)).with(2, meaning(ColumnRole.TYPE));
        assertEquals(List.of("1 M_SP_TB_1 Dor", "2 M_SP_TB_1 Brann"), texts(read(draft)));
    }

    @Test
    void theOctetsOfAnAddressAreSeveralColumns() throws IOException {
        var draft = draft("a;b;c;Sjekk;Tekst\n0;1;2;30;Dor\n0;1;3;30;Brann\n").with(0, octet(65536))
                .with(1, octet(256)).with(2, octet(1)).with(3, meaning(ColumnRole.TYPE))
                .with(4, meaning(ColumnRole.NAME));
        assertEquals(List.of(258, 259), read(draft).stream().map(ListedPoint::ioa).toList());
    }

    @Test
    void anAddressIsSpelledAsTheEngineerSays() throws IOException {
        var list = "IOA;Type;Name\n1.2.3;30;Door\n1.2.4;30;Fire\n";
        var form = AddressForm.of("dotted low first").orElseThrow();
        assertEquals(List.of(66051, 66052), read(draft(list)).stream().map(ListedPoint::ioa).toList());
        var draft = draft(list).with(0, meaning(ColumnRole.ADDRESS).spelled(form));
        assertEquals(List.of(3 * 65536 + 2 * 256 + 1, 4 * 65536 + 2 * 256 + 1),
                read(draft).stream().map(ListedPoint::ioa).toList());
    }

    @Test
    void ofTwoColumnsWithTheSameHeaderTheSecondCanBeMeant() throws IOException {
        var draft = draft("Kode;Kode;Sjekk\nx;5;30\ny;6;30\n").with(1, meaning(ColumnRole.ADDRESS)).with(0,
                meaning(ColumnRole.NAME)).with(2, meaning(ColumnRole.TYPE));
        assertEquals(List.of("5 M_SP_TB_1 x", "6 M_SP_TB_1 y"), texts(read(draft)));
    }

    @Test
    void ofTablesSideBySideAColumnOfAnyIsCorrectedInAll() throws IOException {
        var draft = draft(
                "IOA;Type;Name;Text;;IOA;Type;Name;Text\n1;30;a;Door;;3;30;c;Gate\n2;30;b;Fire;;4;30;d;Wall\n");
        assertEquals(List.of("a", "c", "b", "d"), read(draft).stream().map(ListedPoint::name).toList());
        assertEquals(List.of("Door", "Gate", "Fire", "Wall"),
                read(draft.with(8, meaning(ColumnRole.NAME))).stream().map(ListedPoint::name).toList());
    }

    @Test
    void aKnownLayoutKeepsItsOtherColumns() throws IOException {
        var list = "IOA,TYPE,SIGNAL,CUSTOM_LABEL,UNITS,REMARK\n1,AI,U1,Voltage,kV,V\n";
        var draft = draft(list).with(5, meaning(ColumnRole.UNIT));
        assertEquals("V", read(draft).getFirst().unit());
        assertEquals(LayoutProfiles.DATAMINER_HELP.columns().size() + 1, draft.profile().columns().size());
        assertTrue(draft.profile().headers().contains("IOA_WRITE"));
    }

    @Test
    void aHeaderThatNobodyHasMovedIsSearchedForInOtherLists() throws IOException {
        assertEquals(0, draft(KNOWN).with(3, meaning(ColumnRole.NAME)).profile().header().first());
        assertEquals(1, draft(KNOWN).withHeader(0, 1).profile().header().first());
    }

    @Test
    void theFileOfTheLayoutReadsTheSame() throws IOException {
        var pointed = draft(FOREIGN).with(0, meaning(ColumnRole.ADDRESS)).with(1, meaning(ColumnRole.TYPE))
                .with(2, meaning(ColumnRole.NAME)).with(3, meaning(ColumnRole.IGNORED));
        var corrected = pointed.profile();
        var saved = new LayoutProfile("own", "Own", corrected.description(), corrected.header(), corrected.columns(),
                corrected.values(), corrected.fixed(), corrected.sheets(), corrected.rows());
        Files.writeString(folder.resolve("own.layout.yaml"), LayoutFile.text(saved));
        var list = Files.writeString(folder.resolve("again.csv"), FOREIGN);
        var again = PointListImport.read(list, ImportOptions.DEFAULT.withLayouts(LayoutProfiles.beside(list)),
                Progress.NONE);
        assertEquals("own", again.profile().id());
        assertEquals(texts(read(pointed)), texts(again.points()));
    }

    @Test
    void ofASheetThatIsPickedTheWholeListIsRead() throws IOException {
        var file = folder.resolve("list.xlsx");
        SheetFormat.XLSX.write(file, "Points", List.of("IOA", "Type", "Name"),
                List.of(List.of(Cell.text("1"), Cell.text("30"), Cell.text("Door"))));
        var draft = LayoutDraft.of(excerpt(file), ImportOptions.DEFAULT.withSheet("Points"));
        assertEquals("Points", draft.sheet());
        assertTrue(draft.isWhole());
        assertEquals(List.of("1 M_SP_TB_1 Door"), texts(read(draft)));
    }

    @Test
    void ofSeveralSheetsTheOneThatIsPickedIsNamedOnlyIfItMustBe() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            for (var name : List.of("North", "South")) {
                var sheet = workbook.createSheet(name);
                row(sheet, 0, "Kode", "Sjekk", "Tekst");
                row(sheet, 1, "1", "30", "Dor_" + name);
            }
            workbook.write(out);
        }
        var first = foreign(LayoutDraft.of(excerpt(file), ImportOptions.DEFAULT));
        assertEquals(null, first.options().sheet());
        assertEquals(List.of("1 M_SP_TB_1 Dor_North"), texts(read(first)));
        var second = foreign(LayoutDraft.of(excerpt(file), ImportOptions.DEFAULT.withSheet("South")));
        assertEquals("South", second.options().sheet());
        assertEquals(List.of("1 M_SP_TB_1 Dor_South"), texts(read(second)));
    }

    private static LayoutDraft foreign(LayoutDraft draft) {
        return draft.with(0, meaning(ColumnRole.ADDRESS)).with(1, meaning(ColumnRole.TYPE)).with(2,
                meaning(ColumnRole.NAME));
    }

    private static void row(Sheet sheet, int number, String... texts) {
        var row = sheet.createRow(number);
        for (int i = 0; i < texts.length; i++) {
            row.createCell(i).setCellValue(texts[i]);
        }
    }

    @Test
    void veryManyColumnsAreBearable() throws IOException {
        var draft = draft("IOA;Type;Name" + ";".repeat(10_000) + "x\n1;30;Door\n");
        assertEquals(LayoutDraft.MOST_COLUMNS, draft.columns().size());
        assertEquals(List.of("1 M_SP_TB_1 Door"), texts(read(draft)));
    }

    @Test
    void onlyTheFirstRowsAreLookedAt() throws IOException {
        var list = new StringBuilder("IOA;Type;Name\n");
        for (int ioa = 1; ioa <= 1000; ioa++) {
            list.append(ioa).append(";30;P").append(ioa).append('\n');
        }
        var draft = draft(list.toString());
        assertEquals(SheetExcerpt.ROWS, draft.rows().size());
        assertFalse(draft.isWhole());
        assertEquals(SheetExcerpt.ROWS - 1, read(draft).size());
    }

    @Test
    void whatIsFoundOfTheFormIsTold() throws IOException {
        var form = excerpt(Files.writeString(folder.resolve("a.csv"), KNOWN)).form().orElseThrow();
        assertEquals(';', form.delimiter());
        assertEquals("UTF-8", String.valueOf(form.encoding()));
    }

    private static ColumnMeaning meaning(ColumnRole role) {
        return new ColumnMeaning(role, 1, 0, null);
    }

    private static ColumnMeaning octet(int times) {
        return new ColumnMeaning(ColumnRole.ADDRESS_PART, times, 0, null);
    }

    private LayoutDraft draft(String list) throws IOException {
        return LayoutDraft.of(excerpt(Files.writeString(folder.resolve("list.csv"), list)), ImportOptions.DEFAULT);
    }

    private static SheetExcerpt excerpt(Path file) throws IOException {
        try (var open = SheetFile.open(file)) {
            return SheetExcerpt.of(open);
        }
    }

    private static List<ListedPoint> read(LayoutDraft draft) throws IOException {
        return draft.read(Progress.NONE).points();
    }

    private static List<String> texts(List<ListedPoint> points) {
        return points.stream().map(point -> point.ioa() + " " + point.type() + " " + point.name()).toList();
    }

    private static List<String> meanings(LayoutDraft draft) {
        return draft.columns().stream().map(column -> column.meaning().role().word()).toList();
    }

    private static List<String> headers(LayoutDraft draft) {
        return draft.columns().stream().map(LayoutDraft.Column::header).toList();
    }
}
