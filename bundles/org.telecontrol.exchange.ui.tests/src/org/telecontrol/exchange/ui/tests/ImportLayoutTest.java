/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;
import org.telecontrol.ui.common.address.AddressPreference;

/** On the page of the columns a user sees what a list is taken for, corrects it by pointing, and saves it. */
@UiTest
class ImportLayoutTest {

    private static final String RECOGNISED = "IOA;Typ;Bezeichner;Beschreibung\n1;30;Tür;Tür auf\n2;30;Feuer;Feuer\n";
    private static final String FOREIGN = "Kode;Sjekk;Tekst;Nota\n1;30;Dor;a\n2;30;Brann;b\n";

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject workspace = new TestProject("grid");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllShells();
        bot.closeAllEditors();
        workspace.close();
    }

    @Test
    void aRecognisedLayoutIsShownWithItsConfidenceAndItsColumns() throws IOException {
        var wizard = columns(list(RECOGNISED));
        wizard.awaitText(
                "Recognised by its columns, almost certain (100 %): “IOA” is taken for Address (IOA), “Typ” for Type");
        assertEquals(List.of("Row", "A: Address (IOA)", "B: Type", "C: Name", "D: Description"),
                wizard.sheet().columns());
        assertEquals("Feuer", wizard.sheet().cell(2, 3));
        wizard.awaitText("Points and commands: 2 from 2 rows");
        assertEquals("M_SP_TB_1", wizard.points().cell(0, "Type"));
        wizard.cancel();
    }

    @Test
    void aColumnIsGivenAnotherMeaning() throws IOException, CoreException {
        var wizard = columns(list(RECOGNISED));
        wizard.sheet().click(1, 4);
        assertEquals("D: Beschreibung", wizard.widgets().comboBoxWithLabel("Column:").selection());
        assertEquals("Description", wizard.widgets().comboBoxWithLabel("means:").selection());
        wizard.means("Name");
        wizard.awaitText("Layout as you have corrected it.");
        assertEquals(List.of("Row", "A: Address (IOA)", "B: Type", "C", "D: Name"), wizard.sheet().columns());
        bot.waitUntil(Until.holds(() -> wizard.points().cell(0, "Name").equals("Tur_auf")
                || wizard.points().cell(0, "Name").equals("Tür_auf"), () -> wizard.points().cell(0, "Name")));
        wizard.preview();
        wizard.finish();
        assertTrue(workspace.read("a.station").contains("r_auf M_SP_TB_1 1"), workspace.read("a.station"));
    }

    @Test
    void theKeyboardPicksColumns() throws IOException {
        var wizard = columns(list(RECOGNISED));
        wizard.sheet().setFocus();
        wizard.sheet().pressShortcut(0, SWT.ARROW_RIGHT, (char) 0);
        wizard.sheet().pressShortcut(0, SWT.ARROW_RIGHT, (char) 0);
        assertEquals("C: Bezeichner", wizard.widgets().comboBoxWithLabel("Column:").selection());
        wizard.sheet().select(0);
        wizard.sheet().pressShortcut(Keystrokes.F2);
        var meanings = wizard.widgets().comboBoxWithLabel("means:").widget;
        bot.waitUntil(Until.holds(() -> UIThreadRunnable.syncExec(() -> Boolean.valueOf(meanings.getListVisible())),
                () -> "The list of meanings is not open."));
        UIThreadRunnable.syncExec(() -> meanings.setListVisible(false));
        wizard.cancel();
    }

    @Test
    void aListThatIsNotRecognisedIsReadOnceItsColumnsArePointedAt() throws IOException, CoreException {
        var wizard = columns(list(FOREIGN));
        wizard.awaitText("This is not a point list");
        wizard.awaitText("If it is one all the same, point at its columns.");
        assertFalse(wizard.widgets().button("Next >").isEnabled());
        assertFalse(wizard.widgets().button("Save Layout...").isEnabled());
        wizard.pick("A: Kode").means("Address (IOA)");
        wizard.pick("B: Sjekk").means("Type");
        wizard.pick("C: Tekst").means("Name");
        wizard.awaitText("Points and commands: 2 from 2 rows");
        wizard.preview();
        wizard.finish();
        assertTrue(workspace.read("a.station").contains("Brann M_SP_TB_1 2"), workspace.read("a.station"));
    }

    @Test
    void withoutAddressTheListCannotBeRead() throws IOException {
        var wizard = columns(list(RECOGNISED)).pick("A: IOA").means("Ignored");
        wizard.awaitText("No column is the address (IOA) yet");
        assertFalse(wizard.widgets().button("Next >").isEnabled());
        wizard.means("Address (IOA)");
        wizard.awaitEnabled("Next >");
        wizard.cancel();
    }

    @Test
    void anAddressIsSpelledAsTheEngineerSays() throws IOException {
        var wizard = columns(list("IOA;Typ;Bezeichner\n1.2.3;30;Dor\n1.2.4;30;Brann\n")).pick("A: IOA");
        var spelled = wizard.widgets().comboBoxWithLabel("spelled:");
        assertEquals("dotted high first", spelled.getText());
        spelled.setSelection("dotted low first");
        wizard.awaitLook();
        bot.waitUntil(Until.holds(() -> wizard.points().cell(0, "Address").equals("197121"),
                () -> wizard.points().cell(0, "Address")));
        spelled.setFocus();
        spelled.setText("sideways");
        wizard.sheet().setFocus();
        wizard.awaitText("“sideways” is no spelling of addresses");
        assertEquals("dotted low first", spelled.getText());
        wizard.cancel();
    }

    @Test
    void addressesThatCanBeReadInTwoWaysAreReadAsTheUserPrefersThem() throws IOException {
        var before = AddressPreference.notation();
        AddressPreference.set(AddressNotation.DOTTED_LOW_FIRST);
        try {
            var wizard = columns(list("IOA;Typ;Bezeichner\n1.2.3;30;Dor\n")).pick("A: IOA");
            assertEquals("dotted low first", wizard.widgets().comboBoxWithLabel("spelled:").getText());
            assertEquals("197121", wizard.points().cell(0, "Address"));
            assertTrue(wizard.problems().cell(0, "Problem").contains("the low one first, as preferred"));
            wizard.cancel();
        } finally {
            AddressPreference.set(before);
        }
    }

    @Test
    void theHeaderIsWhereTheEngineerPoints() throws IOException {
        var wizard = columns(list("Adresse;Typ;Name\nIOA;TI;Signal\n7;30;Dor\n8;30;Brann\n"));
        wizard.sheet().select(0);
        wizard.widgets().button("Header Begins Here").click();
        wizard.awaitLook().awaitText("The header is row 1.");
        wizard.sheet().select(2);
        wizard.widgets().button("Data Begin Here").click();
        wizard.awaitLook().awaitText("The header is rows 1 to 2.");
        wizard.awaitText("Points and commands: 2 from 2 rows — refused: 0");
        wizard.sheet().select(2);
        wizard.widgets().button("No Header").click();
        wizard.awaitLook().awaitText("No header; the data begin in row 3.");
        wizard.cancel();
    }

    @Test
    void problemsOfTheFirstRowsAreShownAtOnce() throws IOException {
        var wizard = columns(list(RECOGNISED.replace("2;30", "two;30")));
        wizard.awaitText("Points and commands: 1 from 2 rows — refused: 1");
        var problems = wizard.widgets().table(2);
        assertEquals("A3", problems.cell(0, "Cell"));
        problems.select(0);
        bot.waitUntil(Until.holds(() -> wizard.sheet().selectionCount() == 1, () -> "The row is not shown."));
        wizard.cancel();
    }

    @Test
    void aCorrectedLayoutIsSavedAndReadsTheNextListByItself() throws IOException, CoreException {
        var wizard = columns(list(FOREIGN));
        wizard.pick("A: Kode").means("Address (IOA)");
        wizard.pick("B: Sjekk").means("Type");
        wizard.pick("C: Tekst").means("Name");
        wizard.pick("D: Nota").means("Ignored");
        wizard.widgets().button("Save Layout...").click();
        var dialog = bot.shell("Save Layout");
        dialog.bot().textWithLabel("Name:").setText("Norsk liste");
        assertEquals("norsk-liste.layout.yaml", dialog.bot().textWithLabel("File:").getText());
        dialog.bot().button("OK").click();
        wizard.awaitText("This is a list of the layout “Norsk liste”.");
        wizard.awaitLook();
        assertEquals("Norsk liste", wizard.widgets().comboBoxWithLabel("Layout:").selection());
        wizard.cancel();

        var layout = LayoutFile.read(workspace.read("norsk-liste.layout.yaml"), "norsk-liste.layout.yaml");
        assertEquals("norsk-liste", layout.id());
        var other = columns(list(FOREIGN.replace("Brann", "Vann")));
        other.awaitText("This is a list of the layout “Norsk liste”.");
        other.cancel();
    }

    @Test
    void layoutsOfTheProjectCanBeChosen() throws IOException, CoreException {
        workspace.write("own.layout.yaml", """
                id: own
                name: Our own
                columns:
                  - { header: Kode, means: address }
                  - { header: Sjekk, means: type }
                  - { header: Nota, means: name }
                """);
        var wizard = columns(list(FOREIGN));
        var layouts = wizard.widgets().comboBoxWithLabel("Layout:");
        assertTrue(List.of(layouts.items()).contains("Our own"));
        layouts.setSelection("DataMiner help page");
        wizard.awaitLook().awaitText("This is not a point list of the layout DataMiner help page");
        layouts.setSelection("Our own");
        wizard.awaitLook().awaitText("This is a list of the layout “Our own”.");
        assertEquals("b", wizard.points().cell(1, "Name"));
        wizard.cancel();
    }

    @Test
    void aWrongLayoutOfTheProjectIsNamedAndNotUsed() throws IOException, CoreException {
        workspace.write("own.layout.yaml", "id: own\nname: Own\ncolums:\n  - { header: A, means: address }\n");
        var wizard = columns(list(RECOGNISED));
        wizard.awaitText("The layout own.layout.yaml:3:1 is wrong, and layouts of the project are not used");
        wizard.preview();
        wizard.cancel();
    }

    @Test
    void theFormOfTheFileIsShownAndCanBeChanged() throws IOException {
        var file = folder.resolve("list.csv");
        Files.write(file, "IOA;Typ;Bezeichner;Faktor\n1;36;T\u00fcr;0,5\n2;36;Feuer;1.234\n"
                .getBytes(Charset.forName("windows-1252")));
        var wizard = columns(file);
        assertEquals("semicolon (found)", wizard.widgets().comboBoxWithLabel("Delimiter:").selection());
        assertEquals("comma (found)", wizard.widgets().comboBoxWithLabel("Decimal sign:").selection());
        assertEquals("double (found)", wizard.widgets().comboBoxWithLabel("Quote:").selection());
        assertEquals("Tür", wizard.sheet().cell(1, 3));
        wizard.widgets().comboBoxWithLabel("Encoding:").setSelection("windows-1251");
        wizard.awaitLook();
        bot.waitUntil(Until.holds(() -> wizard.sheet().cell(1, 3).equals("Tьr"), () -> wizard.sheet().cell(1, 3)));
        wizard.widgets().comboBoxWithLabel("Delimiter:").setSelection("comma");
        wizard.awaitLook().awaitText("This is not a point list");
        assertEquals(3, wizard.sheet().columnCount());
        wizard.cancel();
    }

    @Test
    void aWorkbookHasSheetsToPick() throws IOException {
        var file = folder.resolve("list.xlsx");
        try (var workbook = new XSSFWorkbook(); var out = Files.newOutputStream(file)) {
            for (var name : List.of("North", "South")) {
                var sheet = workbook.createSheet(name);
                var rows = List.of(List.of("Kode", "Nota"), List.of("1", name));
                for (int row = 0; row < 2; row++) {
                    var cells = sheet.createRow(row);
                    cells.createCell(0).setCellValue(rows.get(row).get(0));
                    cells.createCell(1).setCellValue(rows.get(row).get(1));
                }
            }
            workbook.write(out);
        }
        var wizard = columns(file);
        assertEquals(List.of("First sheet that is a point list", "North", "South"),
                List.of(wizard.widgets().comboBoxWithLabel("Sheet:").items()));
        wizard.widgets().comboBoxWithLabel("Sheet:").setSelection("South");
        wizard.awaitLook();
        bot.waitUntil(Until.holds(() -> wizard.sheet().cell(1, 2).equals("South"), () -> "It is not South."));
        wizard.cancel();
    }

    @Test
    void aListThatOnlyLooksLikeAnotherCanBeReadAllTheSame() throws IOException {
        var wizard = columns(list("Address;Name;Type;Variation;Object group\n1;Door;30;a;b\n2;Fire;30;a;b\n"));
        wizard.awaitText("This is not a point list of IEC 60870-5-104: by its columns it is one of DNP3");
        wizard.widgets().button("Read It Like This").click();
        wizard.awaitLook().awaitText("Points and commands: 2 from 2 rows");
        wizard.awaitEnabled("Next >");
        wizard.cancel();
    }

    @Test
    void ofABigListOnlyTheFirstRowsAreShown() throws IOException {
        var text = new StringBuilder("IOA;Typ;Bezeichner\n");
        for (int ioa = 1; ioa <= 100_000; ioa++) {
            text.append(ioa).append(";30;P").append(ioa).append('\n');
        }
        var wizard = columns(list(text.toString()));
        wizard.awaitText("Points and commands: 299 from the first 299 rows");
        assertEquals(300, wizard.sheet().rowCount());
        var shown = wizard.sheet().widget;
        assertTrue(UIThreadRunnable.syncExec(() -> shown.getStyle() & SWT.VIRTUAL) != 0);
        wizard.cancel();
    }

    @Test
    void shippedLayoutsStayAsTheyAreWhenNothingIsCorrected() throws IOException {
        var wizard = columns(list("IOA,TYPE,SIGNAL,CUSTOM_LABEL\n1,AI,U1,Voltage\n"));
        wizard.awaitText("This is a list of the layout “" + LayoutProfiles.DATAMINER_HELP.name() + "”.");
        wizard.preview();
        wizard.awaitText("Read as “" + LayoutProfiles.DATAMINER_HELP.name() + "”");
        wizard.cancel();
    }

    private ImportPage columns(Path list) {
        return ImportPage.open(bot).fill(list, "/grid/a.station").columns();
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text, StandardCharsets.UTF_8);
    }
}
