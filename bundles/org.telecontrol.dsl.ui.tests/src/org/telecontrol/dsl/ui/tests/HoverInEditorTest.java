/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Hovers;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;

@UiTest
class HoverInEditorTest {

    private static final String GRID = """
            rtu NORTH {
                station 1 {
                    point Q0_Pos M_DP_TB_1 1000 "Breaker"
                    command Q0 C_DC_NA_1 100 returns Q0_Pos
                }
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("hover");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void f2TellsOfAPointAtItsReference() throws CoreException {
        var edited = EditedFile.open(bot, project, "grid.station", GRID.replace("returns Q0", "returns Q|0"));
        Hovers.awaitTold(edited.editor, Keystrokes.F2, "Q0_Pos", "0.3.232", "Double-point");
    }

    @Test
    void f2TellsOfAWordOfTheLanguage() throws CoreException {
        var edited = EditedFile.open(bot, project, "grid.station", GRID.replace("station 1", "sta|tion 1"));

        var told = Hovers.awaitTold(edited.editor, Keystrokes.F2, "common address");
        assertTrue(told.startsWith("station\n"), "A heading and lines, no markup: " + told);
    }
}
