/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.Themes;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.waits.Until;
import org.telecontrol.ui.common.table.TablePalette;

/** The table follows the platform's theme; the pictures are for people to look at. */
@UiTest
class PointTableThemeTest {

    private static final String PICTURES = "target/pictures/";
    private static final String TEXT = """
            typical FeederBay "110 kV feeder" {
              point Q0_Pos M_DP_TB_1 +0 "Circuit breaker position" states "intermediate", "open", "closed", "faulty"
              point Q1_Pos M_DP_TB_1 +1 "Disconnector position"
              point U_L1 M_ME_NC_1 +10 "Voltage L1" unit "kV" range 0 to 150 limits low-alarm 95 high-alarm 125 group 1
              point U_L2 M_ME_NC_1 +11 "Voltage L2" unit "kV" range 0 to 150 limits low-alarm 95 high-alarm 125 group 1
              point U_L3 M_ME_NC_1 +12 "Voltage L3" unit "kV" range 0 to 150 limits low-alarm 95 high-alarm 125 group 1
              command Q0_Ctl C_DC_NA_1 +100 "Circuit breaker control" select returns Q0_Pos
            }
            rtu NORTH at "192.0.2.10":2404 {
              station 1 {
                use FeederBay F01 from 1000
                point Battery M_ME_NC_1 200 "Battery voltage" unit "V" factor 0.1
                point Door M_SP_TB_1 201 "Control room door"
                point Fire M_SP_TB_1 201 "Fire alarm" meta VENDOR "Alarmo", CABLE "W12"
                command Reset C_SC_NA_1 300
              }
            }
            """;

    @RegisterExtension
    final TableProject project = new TableProject();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final Themes themes = new Themes(PlatformUI.getWorkbench());
    private final String before = themes.active();

    @AfterEach
    void tidyUp() throws CoreException {
        themes.activate(before);
    }

    @Test
    void lightTheme() throws CoreException {
        themes.activate(Themes.LIGHT);
        var table = open();
        awaitDark(table, false);
        table.select(10, "IOA");
        assertTrue(bot.captureScreenshot(PICTURES + "points-light.png"));
        var cell = table.write(8, "IOA");
        cell.setText("16777216");
        cell.pressShortcut(Keystrokes.CR);
        assertTrue(bot.captureScreenshot(PICTURES + "points-refusal.png"));
        cell.pressShortcut(Keystrokes.ESC);
        table.press(SWT.CTRL, 'F');
        table.resize(900, 620);
        assertTrue(bot.captureScreenshot(PICTURES + "points-narrow.png"));
    }

    @Test
    void darkTheme() throws CoreException {
        themes.activate(Themes.DARK);
        var table = open();
        awaitDark(table, true);
        table.select(3, 5, "Unit");
        assertTrue(bot.captureScreenshot(PICTURES + "points-dark.png"));
        table.select(7, "Type");
        table.press(Keystrokes.F2);
        assertTrue(bot.captureScreenshot(PICTURES + "points-choice.png"));
        table.press(Keystrokes.ESC);
        adviceIsRead(table);
        table.filter().setText("nothing like that");
        bot.label("No point matches");
        assertTrue(bot.captureScreenshot(PICTURES + "points-empty.png"));
    }

    /** In the colours of the table, which the theme would take from it once it is shown. */
    private void adviceIsRead(EditedTable table) {
        var cell = table.write(8, "Groups");
        cell.setText("17");
        cell.pressShortcut(Keystrokes.END);
        table.file.await(() -> !table.mistake().isEmpty(), "Nothing is said about the group.");
        assertTrue(bot.captureScreenshot(PICTURES + "points-advice.png"));
        var grid = table.grid().widget;
        var palette = UIThreadRunnable.syncExec(() -> TablePalette.around(grid.getParent().getBackground()));
        assertEquals(List.of(palette.alert().getRGB(), palette.headerBackground().getRGB()), table.mistakeColours());
        cell.pressShortcut(Keystrokes.ESC);
    }

    @Test
    void questions() throws CoreException {
        themes.activate(Themes.LIGHT);
        var table = open();
        table.select(3, 5, "IOA");
        picture(table, "Address Series", "Address Series...");
        picture(table, "Bulk Change", "Bulk Change...");
        picture(table, "Choose Columns", "Choose Columns...");
        picture(table, "Sort by Several Columns", "Sort by Several Columns...");
    }

    private void picture(EditedTable table, String title, String command) {
        table.grid().contextMenu(4, table.column("IOA")).menu(command).click();
        var dialog = bot.shell(title);
        assertTrue(bot.captureScreenshot(PICTURES + "points-" + title.toLowerCase().replace(' ', '-') + ".png"));
        dialog.bot().button("Cancel").click();
    }

    private EditedTable open() throws CoreException {
        var table = project.open(TEXT, 10);
        table.file.await(() -> table.hasLabel(9, "Line", "org.telecontrol.finding.ERROR")
                || table.hasLabel(9, "IOA", "org.telecontrol.finding.ERROR"), "The problem is not shown.");
        return table;
    }

    private void awaitDark(EditedTable table, boolean dark) {
        var grid = table.grid().widget;
        bot.waitUntil(Until.holds(() -> UIThreadRunnable.syncExec(
                () -> TablePalette.isDark(grid.getBackground().getRGB())) == dark,
                () -> "The table has the other theme."));
    }
}
