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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTreeItem;
import org.telecontrol.testkit.ui.waits.Until;

/** Of a second import of a list only what is checked in the compare tree is done. */
@UiTest
class ImportChoiceTest {

    private static final String HEADER = "IOA,TYPE,SIGNAL,CUSTOM_LABEL,UNITS\n";
    private static final String FIRST = HEADER + """
            1,AI,U1,Voltage,kV
            2,AI,I1,Current,A
            3,AI,P1,Power,kW
            4,AI,Q1,Reactive,kvar
            """;
    private static final String SECOND = HEADER + """
            1,AI,U1,Voltage L1,V
            2,AI,I1,Amperes,A
            4,AI,Q1,Reactive,kvar
            5,AI,F1,Frequency,Hz
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject workspace = new TestProject("grid");

    /** I1 is changed by the engineer after the first import. */
    @BeforeEach
    void importTheFirstList() throws IOException, CoreException {
        var wizard = ImportPage.open(bot).fill(list(FIRST), "/grid/a.station");
        wizard.preview();
        wizard.finish();
        bot.closeAllEditors();
        workspace.file("a.station").setContents(
                workspace.read("a.station").replace("Current", "Mine").getBytes(StandardCharsets.UTF_8), true, false,
                null);
    }

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllShells();
        bot.closeAllEditors();
        workspace.close();
    }

    @Test
    void theTreeComparesBeforeAndAfter() throws IOException {
        var wizard = preview(SECOND, true);
        assertEquals(List.of("Added (1) true", "Changed (1) true", "Removed (1) true", "Conflicts (1) false"),
                Arrays.stream(wizard.changes().getAllItems()).map(item -> item.getText() + " " + item.isChecked())
                        .toList());
        assertEquals(List.of("F1 5 added"), lines(group(wizard, "Added (1)")));
        assertEquals(List.of("P1 3 configured removed"), lines(group(wizard, "Removed (1)")));
        assertEquals(List.of("description Voltage Voltage L1", "unit kV V"),
                fields(group(wizard, "Changed (1)").getNode("list.U1")));
        var conflicts = group(wizard, "Conflicts (1)");
        assertEquals(List.of("unchecked: this stays", "checked: the list’s value is taken"),
                List.of(conflicts.cell(2), conflicts.cell(3)));
        assertEquals(List.of("description Mine Amperes"), fields(conflicts.getNode("list.I1")));
        wizard.awaitText("added: 1, changed: 1, removed: 1, conflicts decided for the list: 0 of 1");
        wizard.cancel();
    }

    @Test
    void aPropertyThatIsNotCheckedStays() throws IOException, CoreException {
        var wizard = preview(SECOND, false);
        var point = group(wizard, "Changed (1)").getNode("list.U1");
        point.getNode("unit").uncheck();
        assertTrue(isGrayed(point) && isGrayed(group(wizard, "Changed (1)")));
        wizard.finish();

        var text = workspace.read("a.station");
        assertTrue(text.contains("\"Voltage L1\" unit \"kV\""), text);
        assertTrue(text.contains("\"Mine\"") && text.contains("\"Frequency\"") && text.contains("\"Power\""), text);
        var again = ImportPage.open(bot).fill(list(SECOND), "/grid/a.station");
        again.preview();
        again.awaitText("added: 0, changed: 0, removed: 0");
        again.cancel();
    }

    @Test
    void aConflictThatIsCheckedIsDecidedForTheList() throws IOException, CoreException {
        var wizard = preview(SECOND, false);
        wizard.widgets().button("Select None").click();
        wizard.awaitText("added: 0, changed: 0, removed: 0, conflicts decided for the list: 0 of 1");
        group(wizard, "Conflicts (1)").check();
        assertTrue(group(wizard, "Conflicts (1)").getNode("list.I1").getNode("description").isChecked());
        wizard.awaitText("added: 0, changed: 1, removed: 0, conflicts decided for the list: 1 of 1");
        var before = workspace.read("a.station");
        wizard.finish();
        assertEquals(before.replace("Mine", "Amperes"), workspace.read("a.station"));
    }

    @Test
    void aPointThatIsToBeRemovedIsKept() throws IOException, CoreException {
        var wizard = preview(SECOND, true);
        wizard.widgets().button("Select All").click();
        wizard.awaitText("added: 1, changed: 2, removed: 1, conflicts decided for the list: 1 of 1");
        group(wizard, "Removed (1)").getNode("list.P1").uncheck();
        wizard.awaitText("added: 1, changed: 2, removed: 0,");
        assertFalse(group(wizard, "Removed (1)").isChecked());
        wizard.finish();
        var text = workspace.read("a.station");
        assertTrue(text.contains("\"Power\"") && text.contains("\"Amperes\""), text);
    }

    @Test
    void cancelWritesNothing() throws IOException, CoreException {
        var configuration = workspace.read("a.station");
        var remembered = workspace.read("a.station.imports/list.csv.csv");
        var wizard = preview(SECOND, true);
        wizard.widgets().button("Select All").click();
        wizard.cancel();
        assertEquals(configuration, workspace.read("a.station"));
        assertEquals(remembered, workspace.read("a.station.imports/list.csv.csv"));
    }

    @Test
    void whatWasChosenIsOneStepThatCanBeUndone() throws IOException, CoreException {
        var before = workspace.read("a.station");
        var editor = workspace.openInGenericEditor("a.station", bot);
        var wizard = preview(SECOND, true);
        group(wizard, "Conflicts (1)").check();
        group(wizard, "Added (1)").uncheck();
        wizard.finish();
        assertEquals(editor.getText(), workspace.read("a.station"));
        assertFalse(editor.getText().contains("Frequency") || editor.getText().contains("Mine"), editor.getText());
        editor.pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('Z'));
        bot.waitUntil(Until.holds(editor::isDirty, () -> "Nothing was undone."));
        assertEquals(before, editor.getText());
        editor.save();
    }

    @Test
    void theKeyboardChooses() throws IOException {
        var wizard = preview(SECOND, false);
        var added = wizard.changes().getTreeItem("Added (1)");
        wizard.changes().setFocus();
        added.select();
        wizard.changes().pressShortcut(Keystrokes.SPACE);
        wizard.awaitText("added: 0, changed: 1,");
        assertFalse(added.isChecked());
        wizard.changes().pressShortcut(Keystrokes.DOWN);
        wizard.changes().pressShortcut(Keystrokes.SPACE);
        wizard.awaitText("added: 1, changed: 1,");
        wizard.cancel();
    }

    @Test
    void allOrNothingIsNothingWhenARowIsRefused() throws IOException {
        var wizard = ImportPage.open(bot).fill(list(SECOND.replace("5,", "five,")), "/grid/a.station");
        wizard.widgets().checkBox("Import nothing when rows are refused").select();
        wizard.preview();
        wizard.awaitText("Rows are refused: 1. Nothing is imported, since you asked for all or nothing.");
        assertFalse(wizard.widgets().button("Finish").isEnabled());
        wizard.widgets().button("< Back").click();
        wizard.widgets().button("< Back").click();
        wizard.widgets().checkBox("Import nothing when rows are refused").deselect();
        wizard.preview();
        assertTrue(wizard.widgets().button("Finish").isEnabled());
        wizard.cancel();
    }

    @Test
    void ofManyChangesOnlyThoseInSightAreMade() throws IOException {
        int many = 20_000;
        var wizard = preview(HEADER + IntStream.rangeClosed(1, many).mapToObj(ioa -> 10 + ioa + ",AI,N" + ioa + ",,\n")
                .collect(Collectors.joining()), false);
        var added = group(wizard, "Added (20000)");
        assertEquals(many, added.rowCount());
        assertTrue(UIThreadRunnable.syncExec(() -> Arrays.stream(added.widget.getItems())
                .filter(item -> item.getData() != null).count()) < 200);
        added.uncheck();
        wizard.awaitText("added: 0, changed: 0, removed: 0");
        assertFalse(new SWTBotTreeItem(UIThreadRunnable.syncExec(() -> added.widget.getItem(many - 1))).isChecked());
        wizard.cancel();
    }

    private ImportPage preview(String list, boolean removesMissing) throws IOException {
        var wizard = ImportPage.open(bot).fill(list(list), "/grid/a.station");
        if (removesMissing) {
            wizard.widgets().checkBox("Remove points that the list does not have").select();
        }
        wizard.preview();
        bot.waitUntil(Until.holds(() -> wizard.changes().hasItems(), () -> "There are no changes."));
        return wizard;
    }

    private static SWTBotTreeItem group(ImportPage wizard, String title) {
        return wizard.changes().getTreeItem(title).expand();
    }

    private static List<String> lines(SWTBotTreeItem group) {
        return Arrays.stream(group.getItems()).map(item -> texts(item).replace("list.", "").replace("1:", "")).toList();
    }

    private static List<String> fields(SWTBotTreeItem point) {
        return Arrays.stream(point.expand().getItems()).map(ImportChoiceTest::texts).toList();
    }

    private static String texts(SWTBotTreeItem item) {
        return IntStream.range(0, 4).mapToObj(item::cell).filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static boolean isGrayed(SWTBotTreeItem item) {
        return UIThreadRunnable.syncExec(() -> Boolean.valueOf(item.widget.getGrayed()));
    }

    private Path list(String text) throws IOException {
        return Files.writeString(folder.resolve("list.csv"), text);
    }
}
