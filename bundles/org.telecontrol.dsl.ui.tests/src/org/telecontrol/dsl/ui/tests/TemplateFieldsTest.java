/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;

@UiTest
class TemplateFieldsTest {

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("templates");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void tabGoesFromFieldToFieldAndToTheEnd() throws CoreException {
        var edited = open("");
        edited.editor.autoCompleteProposal("link", "link …  new link profile");
        edited.editor.typeText("slow");
        edited.editor.pressShortcut(Keystrokes.TAB);
        edited.editor.typeText("2h");
        edited.editor.pressShortcut(Keystrokes.TAB);
        edited.editor.typeText("30s");
        edited.editor.pressShortcut(Keystrokes.TAB);

        assertEquals("""
                link slow {
                    clock on-connect, every 2h
                    interrogate on-connect, every 30s
                    |
                }""", edited.textWithCaret());
        edited.awaitChecked();
        assertEquals(List.of(), edited.problems());
    }

    @Test
    void equalFieldsChangeTogether() throws CoreException {
        var edited = open("");
        edited.editor.autoCompleteProposal("typical", "typical …  new bay with a breaker");
        edited.editor.typeText("Feeder");
        edited.editor.pressShortcut(Keystrokes.TAB);
        edited.editor.pressShortcut(Keystrokes.TAB);
        edited.editor.typeText("Pos");

        assertEquals("""
                typical Feeder "a bay" {
                    point Pos| M_DP_TB_1 +0 "breaker position" states "moving", "open", "closed", "faulty"
                    command Q0_Ctl C_DC_NA_1 +100 "breaker" select returns Pos
                   \s
                }""", edited.textWithCaret());
    }

    @Test
    void whatIsAskedForIsProposedInAField() throws CoreException {
        var edited = open("rtu A {\n    station 1 {\n        |\n    }\n}\n");
        edited.editor.autoCompleteProposal("point", "point …  new point");
        edited.editor.pressShortcut(Keystrokes.TAB);
        edited.editor.autoCompleteProposal("M_DP_T",
                "M_DP_TB_1  31 Double-point information with time tag CP56Time2a");

        assertEquals("        point Name M_DP_TB_1 1 \"description\"", edited.editor.getTextOnCurrentLine());
    }

    private EditedFile open(String text) throws CoreException {
        return EditedFile.open(bot, project, "templates.station", text);
    }
}
