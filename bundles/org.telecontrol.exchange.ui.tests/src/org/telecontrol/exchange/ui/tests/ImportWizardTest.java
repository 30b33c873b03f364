/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class ImportWizardTest {

    private static final String LIST = """
            IOA;IOA_WRITE;OBJECT;SIGNAL;CUSTOM_LABEL;FACTOR;DISCREETS;UNITS;TYPE
            1000;1100;F01;Q0_Pos;Breaker Q0;;Moving;;DI
            1010;;F01;U_L1;Voltage L1;0,1;;kV;AI
            """.replace("Moving;;DI", "\"Moving;Open;Closed;Faulty\";;DI");
    private static final String CONFIGURATION = """
            // a comment that stays
            rtu NORTH at "192.0.2.1" {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage" unit "kV"
              }
            }
            """;

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
    void aListBecomesAConfigurationThatIsOpened() throws IOException, CoreException {
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/new.station").rtu("R1", "127.0.0.1", "24040");
        wizard.awaitText("This is a list of the layout “DataMiner help page”.");
        var rows = wizard.preview();
        assertEquals(2, rows.rowCount());
        assertEquals("added", wizard.column(0, "Import"));
        assertEquals("M_DP_TB_1", wizard.column(0, "Type"));
        assertEquals("Moving;Open;Closed;Faulty", wizard.column(0, "DISCREETS"));
        wizard.awaitText("2 rows — points: 3, added: 3, changed: 0, removed: 0");
        assertEquals("Added (points: 3, RTUs: 1)", wizard.changes().getAllItems()[0].getText());
        assertFalse(workspace.file("new.station").exists());
        wizard.finish();

        var editor = bot.editorByTitle("new.station");
        assertFalse(editor.isDirty());
        var text = workspace.read("new.station");
        assertTrue(text.contains("rtu R1 at \"127.0.0.1\":24040"), text);
        assertTrue(text.contains("M_DP_TB_1 1000 \"Breaker Q0\""), text);
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookIsImportedFromTheProject(Workbook form) throws IOException, CoreException {
        var source = workspace.file(form.file("points")).getLocation().toPath();
        form.write(source, List.of(List.of("IOA", "IOA_WRITE", "OBJECT", "SIGNAL", "CUSTOM_LABEL", "DISCREETS", "TYPE"),
                List.of("1000", "1100", "F01", "Q0_Pos", "Breaker Q0", "Moving;Open;Closed;Faulty", "DI"),
                List.of("1010", "", "F01", "U_L1", "Voltage L1", "", "AI")));
        var wizard = ImportPage.open(bot).fill(source, "/grid/a.station");
        assertEquals(2, wizard.preview().rowCount());
        assertEquals("Moving;Open;Closed;Faulty", wizard.column(0, "DISCREETS"));
        wizard.finish();

        var text = workspace.read("a.station");
        assertTrue(text.contains("rtu points"), text);
        assertTrue(text.contains("M_DP_TB_1 1000 \"Breaker Q0\""), text);
        assertTrue(text.contains("1010 \"Voltage L1\""), text);
    }

    @ParameterizedTest
    @EnumSource
    void aWorkbookThatIsOpenedIsImported(Workbook form) throws IOException, CoreException {
        var workbook = workspace.file(form.file("points"));
        form.write(workbook.getLocation().toPath(), List.of(List.of("IOA", "TYPE"), List.of("1000", "DI")));
        workbook.refreshLocal(IResource.DEPTH_ZERO, null);
        var wizard = ImportPage.open(bot, workbook);
        assertEquals(workbook.getLocation().toOSString(), wizard.widgets().textWithLabel("Point list:").getText());
        assertEquals(List.of(), bot.editors(), "it is no text");
        wizard.cancel();
    }

    @Test
    void wordsOfTheNotationAreNamesToo() throws IOException, CoreException {
        var list = list("IOA,TYPE,SIGNAL,CUSTOM_LABEL\n1,DI,point,\n2,DI,station,a \"b\" \\c\n3,DI,from,\n4,DI,k,\n");
        var wizard = ImportPage.open(bot).fill(list, "/grid/a.station").rtu("rtu", "h", "1");
        wizard.preview();
        wizard.finish();

        var again = ImportPage.open(bot).fill(list, "/grid/a.station");
        again.preview();
        again.awaitText("added: 0, changed: 0, removed: 0");
        again.cancel();
    }

    @Test
    void whatAListSaysIsRememberedThoughNothingChanges() throws IOException, CoreException {
        var list = list(LIST);
        var wizard = ImportPage.open(bot).fill(list, "/grid/a.station").rtu("R1", "127.0.0.1", "24040");
        wizard.preview();
        wizard.finish();
        var remembered = workspace.file("a.station.imports/list.csv.csv");
        assertTrue(remembered.exists());
        var text = workspace.read("a.station");

        remembered.delete(true, null);
        var again = ImportPage.open(bot).fill(list, "/grid/a.station").rtu("R1", "127.0.0.1", "24040");
        again.preview();
        again.awaitText("added: 0, changed: 0, removed: 0");
        again.finish();
        assertTrue(remembered.exists());
        assertEquals(text, workspace.read("a.station"));
    }

    @Test
    void problemsAreShownAtTheirCellsAndTheRestIsImported() throws IOException, CoreException {
        var bad = LIST.replace("1000;", "abc;").replace("0,1", "much");
        var wizard = ImportPage.open(bot).fill(list(bad), "/grid/a.station");
        wizard.preview();
        assertEquals("refused", wizard.column(0, "Import"));
        assertEquals("abc", wizard.column(0, "IOA"));
        assertEquals("added", wizard.column(1, "Import"));
        wizard.awaitText("Rows that cannot be imported and are left out: 1; warnings: 2.");
        var problems = wizard.widgets().table(1);
        assertTrue(problems.containsItem("list.csv!list!A2: IOA: \"abc\" is not an address: write a number (66051),"
                + " dotted octets (1.2.3) or hexadecimal (0x010203)"), () -> problems.getTableItem(0).getText(0));
        wizard.finish();

        assertFalse(workspace.read("a.station").contains("Q0_Pos"));
        assertTrue(workspace.read("a.station").contains("U_L1"));
    }

    @Test
    void aFileThatIsNoPointListIsRefusedOnTheFirstPage() throws IOException {
        var wizard = ImportPage.open(bot).fill(list("Date,Author\n2026,me\n"), "/grid/a.station");
        wizard.awaitText("This does not look like a point list of a known layout.");
        wizard.columns();
        wizard.awaitText("This is not a point list");
        assertFalse(wizard.widgets().button("Next >").isEnabled());
        assertFalse(wizard.widgets().button("Finish").isEnabled());
        wizard.cancel();
        assertFalse(workspace.file("a.station").exists());
    }

    @Test
    void wrongEntriesAreNamed() throws IOException {
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.txt");
        wizard.awaitText("The configuration is a file with the extension .station in an open project.");
        wizard.fill(folder.resolve("nowhere.csv"), "/grid/a.station");
        wizard.awaitText("There is no file");
        wizard.fill(list(LIST), "/grid/a.station").rtu("", "", "70000");
        wizard.awaitText("A port is 1 to 65535.");
        assertFalse(wizard.widgets().button("Next >").isEnabled());
        wizard.cancel();
    }

    @Test
    void anOpenFileChangesInOneStepThatCanBeUndone() throws IOException, CoreException {
        workspace.write("a.station", CONFIGURATION);
        var editor = workspace.openInGenericEditor("a.station", bot);
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.preview();
        wizard.finish();

        var text = editor.getText();
        assertTrue(text.startsWith("// a comment that stays"), text);
        assertTrue(text.contains("Q0_Pos"), text);
        assertEquals(text, workspace.read("a.station"));
        assertFalse(editor.isDirty());
        editor.pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('Z'));
        bot.waitUntil(Until.holds(editor::isDirty, () -> "Nothing was undone."));
        assertEquals(CONFIGURATION, editor.getText());
    }

    /** Who reads the file meanwhile sees all of what it was: nothing of it is lost on a full disk. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theFileIsReplacedInOneStep(boolean open) throws IOException, CoreException {
        workspace.write("a.station", CONFIGURATION);
        if (open) {
            workspace.openInGenericEditor("a.station", bot);
        }
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.preview();
        try (var reader = Files.newInputStream(workspace.file("a.station").getLocation().toPath())) {
            wizard.finish();
            bot.editorByTitle("a.station");
            assertEquals(CONFIGURATION, new String(reader.readAllBytes(), StandardCharsets.UTF_8));
        }
        assertTrue(workspace.read("a.station").contains("Q0_Pos"));
    }

    @Test
    void nothingIsImportedThatTheNextImportWouldKnowNothingOf() throws IOException, CoreException {
        workspace.write("a.station", CONFIGURATION);
        workspace.write("a.station.imports", "where the folder is to be");
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.preview();
        wizard.finish();

        var dialog = bot.shell("Import list.csv");
        var taken = workspace.file("a.station.imports").getLocation();
        dialog.bot().label("Nothing was imported. What the list says cannot be kept for the next import: " + taken
                + " exists already");
        dialog.bot().button("OK").click();
        assertEquals(CONFIGURATION, workspace.read("a.station"));
    }

    @Test
    void unsavedChangesAreNotOverwritten() throws IOException, CoreException {
        workspace.write("a.station", CONFIGURATION);
        var editor = workspace.openInGenericEditor("a.station", bot);
        editor.typeText(0, 0, "// mine\n");
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.preview();
        wizard.finish();

        var dialog = bot.shell("Import list.csv");
        dialog.bot().label("Nothing was imported. a.station has unsaved changes; save or discard them first.");
        dialog.bot().button("OK").click();
        assertTrue(editor.getText().startsWith("// mine"));
        assertEquals(CONFIGURATION, workspace.read("a.station"));
        editor.save();
    }

    @Test
    void aConfigurationThatIsNotUnderstoodIsNotTouched() throws IOException, CoreException {
        workspace.write("a.station", "rtu {{{");
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.columns().awaitEnabled("Next >");
        wizard.next();
        wizard.awaitText("a.station is not understood; correct it first.");
        wizard.cancel();
        assertEquals("rtu {{{", workspace.read("a.station"));
    }

    @Test
    void whatHasChangedSinceThePreviewIsNotOverwritten() throws IOException, CoreException {
        workspace.write("a.station", CONFIGURATION);
        var wizard = ImportPage.open(bot).fill(list(LIST), "/grid/a.station");
        wizard.preview();
        var changed = CONFIGURATION.replace("kV", "V");
        workspace.file("a.station").setContents(changed.getBytes(StandardCharsets.UTF_8), true, false, null);
        wizard.finish();

        var dialog = bot.shell("Import list.csv");
        dialog.bot().label("Nothing was imported. a.station has changed since the preview; look at the preview again.");
        dialog.bot().button("OK").click();
        assertEquals(changed, workspace.read("a.station"));
    }

    @Test
    void aListIsFetchedFromAProgramOnceAndAsItsUser() throws IOException, CoreException {
        var description = Files.writeString(folder.resolve("east.source.yaml"), """
                source: script
                command: [sh, -c, 'echo run >> runs; test "$TELECONTROL_SECRET" = right && cat list.csv']
                user: reader
                """);
        list(LIST);
        var wizard = ImportPage.open(bot).fill(description, "/grid/a.station");
        wizard.awaitText("The list comes from script sh; it is fetched when you go on.");
        wizard.next();
        answer("wrong");
        wizard.awaitText("east.source.yaml: script sh ended with 1 and said nothing");
        wizard.next();
        answer("right");
        wizard.awaitText("What the columns mean");
        wizard.preview();
        wizard.awaitText("2 rows — points: 3, added: 3, changed: 0, removed: 0");
        wizard.finish();
        assertTrue(workspace.read("a.station").contains("rtu east"));
        assertEquals(List.of("run", "run"), Files.readAllLines(folder.resolve("runs")));
    }

    private void answer(String password) {
        var dialog = bot.shell("Password of a Source");
        dialog.bot().textWithLabel("Password:").setText(password);
        dialog.bot().checkBox("Keep it in the secure storage").deselect();
        dialog.bot().button("OK").click();
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }
}
