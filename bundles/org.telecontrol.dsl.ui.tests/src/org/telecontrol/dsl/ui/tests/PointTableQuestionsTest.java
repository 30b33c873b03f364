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
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;

/** What the table asks before it changes something. */
@UiTest
class PointTableQuestionsTest {

    private static final String TEXT = """
            rtu NORTH {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage L1" unit "kV"
                point U_L2 M_ME_NC_1 1011 "Voltage L2" unit "kV"
                point U_L3 M_ME_NC_1 1012
                point Door M_SP_NA_1 1020 meta VENDOR "x"
              }
            }
            """;

    @RegisterExtension
    final TableProject project = new TableProject();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @Test
    void aSeriesGivesAddressesInTheOrderThatIsShown() throws CoreException {
        var table = open();
        table.select(1, 3, "Name");
        table.grid().contextMenu(2, table.column("Name")).menu("Address Series...").click();
        var dialog = bot.shell("Address Series").bot();
        dialog.textWithLabel("First address:").setText("2000");
        dialog.textWithLabel("Step:").setText("x");
        assertFalse(dialog.button("Change").isEnabled());
        dialog.textWithLabel("Step:").setText("10");
        dialog.label("2000, 2010, 2020");
        dialog.button("Change").click();

        table.awaitCell(3, "IOA", "2020");
        assertEquals(List.of("2000", "2010", "2020", "1020"), table.column("IOA", 4));
        table.press(SWT.CTRL, 'Z');
        table.awaitCell(3, "IOA", "1012");
        assertEquals(TEXT, table.text());
    }

    @Test
    void aBulkChangeGivesAllRowsTheSameText() throws CoreException {
        var table = open();
        table.select(1, 3, "Unit");
        table.grid().contextMenu(2, table.column("Unit")).menu("Bulk Change...").click();
        var dialog = bot.shell("Bulk Change").bot();
        assertEquals("Unit", dialog.comboBox(0).getText());
        dialog.comboBox(1).setText("V");
        dialog.button("Change").click();

        table.awaitCell(3, "Unit", "V");
        assertEquals(List.of("V", "V", "V", ""), table.column("Unit", 4));
    }

    @Test
    void aBulkChangeThatCannotStandIsRefusedBefore() throws CoreException {
        var table = open();
        table.select(1, 3, "Type");
        table.grid().contextMenu(2, table.column("Type")).menu("Bulk Change...").click();
        var dialog = bot.shell("Bulk Change").bot();
        dialog.comboBox(1).setText("M_XX_NA_1");

        assertFalse(dialog.button("Change").isEnabled());
        dialog.button("Cancel").click();
        assertEquals(TEXT, table.text());
    }

    @Test
    void textsAreFoundAndReplaced() throws CoreException {
        var table = open();
        table.select(1, "Name");
        table.press(SWT.CTRL, 'F');
        bot.textWithLabel("Find:").setText("voltage");
        bot.button("Next").click();
        table.file.await(() -> table.isSelected(1, "Description"), "The first is not found.");
        bot.button("Next").click();
        table.file.await(() -> table.isSelected(2, "Description"), "The second is not found.");
        bot.button("Previous").click();
        table.file.await(() -> table.isSelected(1, "Description"), "The first is not found again.");
        bot.textWithLabel("Replace with:").setText("Phase");
        bot.button("Replace All").click();

        table.awaitCell(2, "Description", "Phase L2");
        bot.label("2 cells changed");
        bot.button("Next").click();
        bot.label("No cell has this text");
        bot.textWithLabel("Find:").pressShortcut(Keystrokes.ESC);
        table.press(SWT.CTRL, 'Z');
        table.awaitCell(2, "Description", "Voltage L2");
        assertEquals(TEXT, table.text());
    }

    @Test
    void columnsAreChosenAndRemembered() throws CoreException {
        var table = open();
        table.select(1, "Name");
        table.grid().contextMenu(1, table.column("Name")).menu("Choose Columns...").click();
        var dialog = bot.shell("Choose Columns").bot();
        assertTrue(dialog.table().getTableItem("VENDOR").isChecked());
        dialog.table().getTableItem("Kind").uncheck();
        dialog.table().select("Name");
        dialog.button("Up").click();
        dialog.spinner().setSelection(2);
        dialog.button("OK").click();

        table.file.await(() -> !table.columns().contains("Kind"), "The column is still there.");
        assertEquals(List.of("Line", "Where", "Name", "Type"), table.columns().subList(0, 4));
        bot.closeAllEditors();
        var again = project.openAgain(4);
        assertEquals(List.of("Line", "Where", "Name", "Type"), again.columns().subList(0, 4));
    }

    @Test
    void aColumnIsAddedAndWrittenWithItsFirstCell() throws CoreException {
        var table = open();
        table.select(2, "Name");
        table.grid().contextMenu(2, table.column("Name")).menu("Add Column...").click();
        var dialog = bot.shell("Add Column").bot();
        assertFalse(dialog.button("OK").isEnabled());
        dialog.text().setText("\"");
        assertFalse(dialog.button("OK").isEnabled());
        dialog.text().setText("cable no.");
        dialog.button("OK").click();

        table.file.await(() -> table.isSelected(2, "cable no."), "The new column is not selected.");
        assertEquals(TEXT, table.text());
        table.write(2, "cable no.", "W12");
        table.awaitText("meta \"cable no.\" \"W12\"");
        assertEquals("W12", table.cell(2, "cable no."));
    }

    @Test
    void rowsAreOrderedBySeveralColumnsFromTheMenu() throws CoreException {
        var table = open();
        table.select(1, "Name");
        table.grid().contextMenu(1, table.column("Name")).menu("Sort by Several Columns...").click();
        var dialog = bot.shell("Sort by Several Columns").bot();
        dialog.comboBox(0).setSelection("Type");
        dialog.comboBox(1).setSelection("Descending");
        dialog.comboBox(2).setSelection("IOA");
        dialog.comboBox(3).setSelection("Descending");
        dialog.button("OK").click();

        table.awaitCell(1, "Name", "Door");
        assertEquals(List.of("Door", "U_L3", "U_L2", "U_L1"), table.column("Name", 4));
    }

    @Test
    void aFixMendsTheCell() throws CoreException {
        var table = project.open(TEXT.replace("M_SP_NA_1", "M_SP_NX_1"), 4);
        table.file.await(() -> table.hasLabel(4, "Type", "org.telecontrol.finding.ERROR"), "There is no problem.");
        table.select(4, "Type");
        table.press(SWT.CTRL, '1');
        var fixes = bot.activeShell().bot().table();
        fixes.select(0);
        UIThreadRunnable.asyncExec(() -> fixes.widget.notifyListeners(SWT.DefaultSelection, new Event()));

        table.awaitCell(4, "Type", "M_SP_NA_1");
    }

    private EditedTable open() throws CoreException {
        return project.open(TEXT, 4);
    }
}
