/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;

/** The points of a text, written into as a table. */
@UiTest
class PointTableTest {

    private static final String TEXT = """
            typical Bay {
              point Pos M_DP_TB_1 +0 "Position" // the breaker
            }
            rtu NORTH {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage L1" unit "kV"
                point U_L2 M_ME_NC_1 1011 "Voltage L2" unit "kV"
                point U_L3 M_ME_NC_1 1012
                command Ctl C_SC_NA_1 100 select
              }
            }
            """;

    @RegisterExtension
    final TableProject project = new TableProject();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void everyPointIsARow() throws CoreException {
        var table = open();

        assertEquals(List.of("Pos", "U_L1", "U_L2", "U_L3", "Ctl"), table.column("Name", 5));
        assertEquals(List.of("+0", "1010", "1011", "1012", "100"), table.column("IOA", 5));
        assertEquals("typical Bay", table.cell(1, "Where"));
        assertEquals("NORTH / station 1", table.cell(2, "Where"));
        assertEquals("kV", table.cell(2, "Unit"));
        assertEquals("select", table.cell(5, "Mode"));
        assertEquals("2", table.cell(1, "Line"));
    }

    @Test
    void whatIsTypedIntoACellChangesTheTextAndUndoBringsItBack() throws CoreException {
        var table = open();
        table.write(4, "Description", "Voltage L3");

        assertEquals("Voltage L3", table.cell(4, "Description"));
        assertEquals(TEXT.replace("1012\n", "1012 \"Voltage L3\"\n"), table.text());
        assertTrue(table.file.editor.isDirty());
        assertTrue(table.isSelected(5, "Description"), "Enter goes on to the row below");
        table.press(SWT.CTRL, 'Z');
        table.awaitCell(4, "Description", "");
        assertEquals(TEXT, table.text());
        table.press(SWT.CTRL, 'Y');
        table.awaitCell(4, "Description", "Voltage L3");
    }

    @Test
    void aCharacterBeginsToWrite() throws CoreException {
        var table = open();
        table.select(2, "Unit");
        table.grid().pressShortcut(0, 'm', 'm');
        var cell = table.cellEditor();
        assertEquals("m", cell.getText());
        cell.setText("mV");
        cell.pressShortcut(Keystrokes.CR);

        assertEquals("mV", table.cell(2, "Unit"));
    }

    @Test
    void escapeLeavesTheCellAsItWas() throws CoreException {
        var table = open();
        var cell = table.write(2, "Unit");
        cell.setText("A");
        cell.pressShortcut(Keystrokes.ESC);

        assertFalse(table.isWritten());
        assertEquals(TEXT, table.text());
    }

    @Test
    void whatCannotStandIsRefusedWithASentence() throws CoreException {
        var table = open();
        var cell = table.write(2, "IOA");
        cell.setText("16777216");
        cell.pressShortcut(Keystrokes.CR);

        assertTrue(table.isWritten(), "it can be corrected");
        table.file.await(() -> !table.mistake().isEmpty(), "Nothing is said about the address.");
        assertTrue(table.mistake().contains("16777215"), table::mistake);
        assertTrue(table.file.statusLine().contains("16777215"), table.file::statusLine);
        cell.pressShortcut(Keystrokes.ESC);
        assertEquals("", table.mistake());
        assertEquals(TEXT, table.text());
    }

    @Test
    void aTypeIsChosenAmongThoseOfPoints() throws CoreException {
        var table = open();
        table.select(2, "Type");
        table.press(Keystrokes.F2);
        var choice = table.choice();
        assertTrue(choice.items().contains("M_ME_NC_1  13  Measured value, short floating point number"),
                () -> choice.items().toString());
        assertTrue(choice.items().stream().noneMatch(item -> item.startsWith("C_")), () -> choice.items().toString());
        choice.text().setText("M_ME_NB_1");
        choice.text().pressShortcut(Keystrokes.CR);

        table.awaitCell(2, "Type", "M_ME_NB_1");
        assertTrue(table.text().contains("point U_L1 M_ME_NB_1 1010"), table::text);
    }

    @Test
    void theFilterKeepsItsOwnKeys() throws CoreException {
        var table = open();
        table.select(2, "Description");
        table.filter().setText("U_L1");
        table.awaitRows(1);
        table.filter().pressShortcut(Keystrokes.DELETE);
        table.filter().pressShortcut(Shortcut.of(SWT.CTRL, 'D'));

        assertEquals(TEXT, table.text());
    }

    @Test
    void aCellThatHoldsNothingSaysWhy() throws CoreException {
        var table = open();
        table.select(2, "Mode");
        table.press(Keystrokes.F2);

        assertFalse(table.isWritten());
        assertEquals("Only commands have Mode", table.file.statusLine());
    }

    @Test
    void fillDownRepeatsTheFirstCell() throws CoreException {
        var table = open();
        table.select(3, 4, "Description");
        table.press(SWT.CTRL, 'D');

        table.awaitCell(4, "Description", "Voltage L2");
        table.press(SWT.CTRL, 'Z');
        table.awaitCell(4, "Description", "");
        assertEquals(TEXT, table.text());
    }

    @Test
    void fillDownGoesOnWithAddresses() throws CoreException {
        var table = open();
        table.write(3, "IOA", "1020");
        table.select(2, 4, "IOA");
        table.press(SWT.CTRL, 'D');

        table.awaitCell(4, "IOA", "1030");
        assertEquals(List.of("1010", "1020", "1030"), table.column("IOA", 4).subList(1, 4));
    }

    @Test
    void columnsThatTheTableDoesNotHaveAreLeftOutAndThatIsSaid() throws CoreException {
        var table = open();
        var last = table.columns().getLast();
        put("Ctl\ty\tz\n");
        table.select(5, last);
        table.press(SWT.CTRL, 'V');
        assertEquals("Returns", last);
        table.awaitCell(5, last, "Ctl");

        table.file.awaitEquals("2 columns were left out: the table has none at that place", table.file::statusLine);
    }

    @Test
    void whatOtherCellsHaveIsOffered() throws CoreException {
        var table = open();
        var cell = table.write(4, "Unit");
        var offered = Dialogs.openedBy(bot, () -> cell.pressShortcut(Shortcut.of(SWT.CTRL, ' ')));
        var list = offered.bot().table();
        assertEquals(1, list.rowCount());
        list.select(0);
        UIThreadRunnable.asyncExec(() -> list.widget.notifyListeners(SWT.DefaultSelection, new Event()));

        table.awaitCell(4, "Unit", "kV");
        assertFalse(table.isWritten());
    }

    @Test
    void whatTheLanguageWillFindIsSaidWhileItIsTyped() throws CoreException {
        var table = open();
        var cell = table.write(2, "Groups");
        cell.setText("17");
        cell.pressShortcut(Keystrokes.END);
        table.file.await(() -> table.mistake().contains("1 to 16"), table::mistake);
        assertEquals("", table.file.statusLine());
        cell.pressShortcut(Keystrokes.CR);

        table.awaitCell(2, "Groups", "17");
        assertEquals("", table.mistake());
        table.file.await(() -> table.hasLabel(2, "Groups", "org.telecontrol.finding.ERROR")
                || table.hasLabel(2, "Groups", "org.telecontrol.finding.WARNING"), "The cell has no problem.");
    }

    @Test
    void cellsAreCopiedAndPastedAsSpreadsheetsDo() throws CoreException {
        var table = open();
        table.select(2, 3, "Description");
        table.press(SWT.CTRL, 'C');
        table.file.await(() -> clipboard().equals("Voltage L1\nVoltage L2\n"), PointTableTest::clipboard);
        put("A \"quoted\" one\tmV\r\n\"two\"\" words\"\tA\r\n");
        table.select(3, "Description");
        table.press(SWT.CTRL, 'V');

        table.awaitCell(3, "Description", "A \"quoted\" one");
        assertEquals("mV", table.cell(3, "Unit"));
        assertEquals("two\" words", table.cell(4, "Description"));
        assertEquals("A", table.cell(4, "Unit"));
        table.press(SWT.CTRL, 'Z');
        table.awaitCell(3, "Description", "Voltage L2");
        assertEquals(TEXT, table.text());
    }

    @Test
    void rowsAreAddedAndDeleted() throws CoreException {
        var table = open();
        table.select(4, "Name");
        table.press(Shortcut.of(SWT.CTRL, SWT.CR));
        table.awaitRows(6);

        assertEquals("1013", table.cell(5, "IOA"));
        table.file.await(() -> table.isSelected(5, "Name"), "The new row is not selected.");
        table.select(2, 3, "Name");
        table.press(Shortcut.of(SWT.CTRL, SWT.DEL));
        table.awaitRows(4);
        assertFalse(table.text().contains("U_L1"));
        table.press(SWT.CTRL, 'Z');
        table.press(SWT.CTRL, 'Z');
        table.awaitRows(5);
        assertEquals(TEXT, table.text());
    }

    @Test
    void theFilterLeavesWhatFits() throws CoreException {
        var table = open();
        table.filter().setText("voltage unit:kv");
        table.awaitRows(2);

        assertEquals(List.of("U_L1", "U_L2"), table.column("Name", 2));
        assertEquals("6", table.cell(1, "Line"));
        table.write(1, "Unit", "V");
        assertEquals(List.of("U_L1", "U_L2"), table.column("Name", 2), "a row stays while it is written into");
        table.filter().setText("nothing");
        bot.label("No point matches");
        table.filter().setText("");
        table.awaitRows(5);
    }

    @Test
    void theHeaderOrdersByOneColumnAndByMore() throws CoreException {
        var table = open();
        table.clickHeader("Type", SWT.NONE);
        table.awaitCell(1, "Name", "Ctl");
        assertEquals(List.of("Ctl", "Pos", "U_L1", "U_L2", "U_L3"), table.column("Name", 5));
        table.clickHeader("IOA", SWT.CTRL);
        table.clickHeader("IOA", SWT.CTRL);
        table.awaitCell(3, "Name", "U_L3");

        assertEquals(List.of("Ctl", "Pos", "U_L3", "U_L2", "U_L1"), table.column("Name", 5));
        table.select(3, "Name");
        table.clickHeader("Name", SWT.NONE);
        table.awaitCell(5, "Name", "U_L3");
        assertTrue(table.isSelected(5, "Name"), "what is selected stays so");
    }

    @Test
    void aProblemIsShownInItsCell() throws CoreException {
        var table = open();
        assertFalse(table.hasLabel(3, "IOA", "org.telecontrol.finding.ERROR"));
        table.write(3, "IOA", "1010");
        table.file.await(() -> table.hasLabel(3, "IOA", "org.telecontrol.finding.ERROR"), "The cell has no problem.");
        assertTrue(table.hasLabel(2, "IOA", "org.telecontrol.finding.ERROR"), "the other row has the address as well");

        table.select(3, "IOA");
        assertTrue(table.file.statusLine().contains("1010"), table.file::statusLine);
        assertTrue(table.hasLabel(3, "Line", "org.telecontrol.finding.ERROR"));
        table.select(3, "Name");
        assertEquals("", table.file.statusLine());
    }

    @Test
    void problemsAreGoneThroughRoundTheEnd() throws CoreException {
        var table = open();
        table.write(4, "IOA", "1010");
        table.file.await(() -> table.hasLabel(4, "IOA", "org.telecontrol.finding.ERROR"), "The cell has no problem.");
        var next = Shortcut.of(SWT.CTRL, '.');
        table.select(1, "Name");
        table.press(next);
        table.file.await(() -> table.isSelected(2, "IOA"), "The first problem is not selected.");
        table.press(next);
        table.file.await(() -> table.isSelected(4, "IOA"), "The second problem is not selected.");
        table.press(Shortcut.of(SWT.CTRL, ','));
        table.file.await(() -> table.isSelected(2, "IOA"), "The first problem is not selected again.");
    }

    @Test
    void tabsStayAtTheSamePoint() throws CoreException {
        var table = open();
        table.showText();
        table.file.goTo("point U_L2 M_ME");
        table.show();
        table.file.await(() -> table.isSelected(3, "Type"), "The cell of the caret is not selected.");
        table.select(5, "Mode");
        table.press(Keystrokes.F3);

        table.file.await(() -> table.shownTab().equals("Text"), "The table stays in front.");
        assertEquals("select", table.file.editor.getSelection());
        table.show();
        table.showText();
        assertEquals("select", table.file.editor.getSelection());
    }

    @Test
    void whatIsChosenInTheOutlineIsSelectedInTheTable() throws CoreException {
        var table = open();
        var tree = Views.show(bot, "org.eclipse.ui.views.ContentOutline").bot().tree();
        table.file.await(tree::hasItems, "The outline is empty.");
        tree.expandNode("NORTH", "Station 1").getNode("U_L2  M_ME_NC_1 1011").select();
        table.file.await(() -> table.isSelected(3, "Name"), "The row is not selected.");
        assertEquals("Points", table.shownTab());
        tree.getTreeItem("NORTH").select();
        table.file.await(() -> table.shownTab().equals("Text"), "An RTU has no row, and the text stays behind.");
    }

    @Test
    void theTableFollowsTheText() throws CoreException {
        var table = open();
        table.showText();
        table.file.goTo("point U_L3 M_ME_NC_1 1012");
        table.file.editor.typeText("\npoint U_L4 M_ME_NC_1 1014");
        table.show();

        table.awaitRows(6);
        assertEquals("U_L4", table.cell(5, "Name"));
    }

    @Test
    void aTextWithoutPointsSaysWhatToDo() throws CoreException {
        var file = EditedFile.open(bot, project.files, "grid.station", "rtu NORTH { }\n");
        bot.cTabItem("Points").activate();
        bot.label("No points yet");
        bot.cTabItem("Text").activate();
        file.goTo("rtu NORTH { }\n");
        file.editor.typeText("nonsense");
        bot.cTabItem("Points").activate();
        bot.clabel("The text has errors from line 2 on; rows from there on may be missing.");
    }

    private static String clipboard() {
        return UIThreadRunnable.syncExec(() -> {
            var clipboard = new Clipboard(Display.getCurrent());
            var contents = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return contents instanceof String text ? text : "";
        });
    }

    private static void put(String text) {
        UIThreadRunnable.syncExec(() -> {
            var clipboard = new Clipboard(Display.getCurrent());
            clipboard.setContents(new Object[]{text}, new Transfer[]{TextTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    private EditedTable open() throws CoreException {
        return project.open(TEXT, 5);
    }
}
