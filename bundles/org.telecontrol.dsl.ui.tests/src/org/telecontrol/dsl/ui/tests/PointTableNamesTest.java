/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;

/** Points that get another name in the table while other files mention them. */
@UiTest
class PointTableNamesTest {

    private static final String BAY = """
            typical Bay {
              point Pos M_DP_TB_1 +0
              command Ctl C_DC_NA_1 +9 returns Pos
            }
            """;
    private static final String NORTH = """
            rtu NORTH {
              station 1 {
                use Bay F01 from 10 { override Pos at 12 }
              }
            }
            dve Switches { include NORTH.F01.Pos }
            """;
    private static final String BAY_AFTER = BAY.replace("Pos", "Position");
    private static final String NORTH_AFTER = NORTH.replace("Pos", "Position");

    @RegisterExtension
    final TableProject project = new TableProject();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void writeTheOtherFile() throws CoreException {
        project.files.write("north.station", NORTH);
    }

    @Test
    void isAskedOnceAndTheNameFollowsInAllFiles() throws CoreException {
        var table = project.open(BAY, 2);
        var question = rename(table);
        assertTrue(question.bot().table().containsItem("north.station: Pos becomes Position (2 times)"));
        assertTrue(bot.captureScreenshot("target/pictures/points-rename.png"));
        assertEquals("Rename There Too", UIThreadRunnable.syncExec(
                () -> question.widget.getDefaultButton().getText().replace("&", "")));
        question.bot().button("Rename There Too").click();

        table.awaitText(BAY_AFTER);
        awaitSaved(table, NORTH_AFTER);
        assertEquals("Position", table.cell(2, "Returns"));
        undo(table);
        table.awaitText(BAY);
        awaitSaved(table, NORTH);
    }

    @Test
    void theNameFollowsHereOnlyWhenThatIsWanted() throws CoreException {
        var table = project.open(BAY, 2);
        rename(table).bot().button("Only Here").click();

        table.awaitText(BAY_AFTER);
        assertEquals(NORTH, project.files.read("north.station"));
        table.press(SWT.CTRL, 'Z');
        table.awaitText(BAY);
    }

    @Test
    void theNameStaysWhenTheQuestionIsNotAnswered() throws CoreException {
        var table = project.open(BAY, 2);
        var question = rename(table);
        question.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(question));

        assertEquals(BAY, table.text());
        assertEquals("Pos", table.cell(1, "Name"));
        assertFalse(table.file.editor.isDirty());
    }

    @Test
    void anEditorWithUnsavedChangesFollowsAndStaysUnsaved() throws CoreException {
        var north = EditedFile.open(bot, project.files, "north.station", NORTH);
        north.goTo(0);
        north.editor.insertText("// not saved\n");
        north.goTo(("// not saved\n" + NORTH).length());
        north.editor.insertText("dve More { include NORTH.F01.Pos }");
        var typed = north.editor.getText();
        var table = project.open(BAY, 2);
        table.write(2, "Description", "Close");
        var question = rename(table);
        assertTrue(question.bot().table().containsItem("north.station: Pos becomes Position (3 times)"));
        question.bot().button("Rename There Too").click();

        table.awaitText("point Position");
        north.awaitEquals(typed.replace("Pos", "Position"), north.editor::getText);
        assertTrue(north.editor.isDirty());
        assertTrue(table.file.editor.isDirty());
        assertEquals(NORTH, project.files.read("north.station"));
        undo(table);
        table.awaitText("point Pos ");
        north.awaitEquals(typed, north.editor::getText);
        assertTrue(north.editor.isDirty());
    }

    @Test
    void nothingIsAskedWhereNobodyMentionsIt() throws CoreException {
        var table = project.open(BAY, 2);
        table.write(2, "Name", "Close");

        table.awaitText("command Close");
        table.awaitCell(2, "Name", "Close");
    }

    private SWTBotShell rename(EditedTable table) {
        return Dialogs.openedBy(bot, () -> table.write(1, "Name", "Position"));
    }

    /** In one step, which concerns other editors and so is asked about. */
    private void undo(EditedTable table) {
        Dialogs.openedBy(bot, () -> table.press(SWT.CTRL, 'Z')).bot().button("OK").click();
    }

    private void awaitSaved(EditedTable table, String text) {
        table.file.awaitEquals(text, () -> {
            try {
                return project.files.read("north.station");
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
