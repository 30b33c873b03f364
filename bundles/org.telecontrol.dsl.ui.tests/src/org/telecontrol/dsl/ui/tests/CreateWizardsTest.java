/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Until;

/** New station files and RTUs by wizards. */
@UiTest
class CreateWizardsTest {

    private static final String LIBRARY = """
            link slow { t1 30s  t2 20s  t3 60s }

            typical Bay {
                point Q0_Pos M_DP_TB_1 +0
                point U_L1   M_ME_TF_1 +14
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("grid");

    @AfterEach
    void close() throws CoreException {
        bot.closeAllShells();
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void aNewFileIsOpened() throws CoreException {
        var wizard = wizard("Station File", "New Station File");
        wizard.bot().textWithLabel("Enter or select the parent folder:").setText("grid");
        wizard.bot().textWithLabel("File name:").setText("south");
        finish(wizard);
        assertEquals("// What this file describes.\n", bot.editorByTitle("south.station").toTextEditor().getText());
        assertTrue(project.file("south.station").exists());
    }

    @Test
    void anRtuComesFromTypicalsAndUndoTakesItOutAgain() throws CoreException {
        project.write("library.station", LIBRARY);
        var file = project.write("north.station", "// North\n");
        var editor = project.open("north.station", bot);
        var wizard = wizard("RTU from Typicals", "New RTU from Typicals");
        assertEquals(file.getFullPath().makeRelative().toString(), wizard.bot().comboBoxWithLabel("File:").getText());
        assertFalse(wizard.bot().button("Finish").isEnabled(), "nothing was entered yet");
        var bays = wizard.bot().table();
        bot.waitUntil(Until.holds(() -> bays.rowCount() == 1, () -> "The typical of the other file is missing."));

        wizard.bot().textWithLabel("Name:").setText("NORTH");
        wizard.bot().textWithLabel("Host:").setText("192.0.2.10");
        finish(wizard);

        var expected = """
                // North

                rtu NORTH at "192.0.2.10":2404 link slow {
                    station 1 {
                        use Bay B from 1000
                    }
                }
                """;
        assertEquals(expected, editor.getText());
        assertEquals(expected, project.read("north.station"));
        bot.menu("Edit").menu("Undo Typing").click();
        assertEquals("// North\n", editor.getText());
    }

    @Test
    void whatStandsInItsWayIsSaid() throws CoreException {
        project.write("north.station", "rtu NORTH at \"192.0.2.10\" {\n}\n");
        project.open("north.station", bot);
        var wizard = wizard("RTU from Typicals", "New RTU from Typicals");
        wizard.bot().textWithLabel("Name:").setText("North");
        wizard.bot().textWithLabel("Host:").setText("192.0.2.11");
        bot.waitUntil(Until.holds(() -> !wizard.bot().button("Finish").isEnabled(),
                () -> "A second RTU of that name would be made."));
        wizard.bot().textWithLabel("Name:").setText("SOUTH");
        bot.waitUntil(Until.holds(() -> wizard.bot().button("Finish").isEnabled(), () -> "SOUTH is refused."));
    }

    private SWTBotShell wizard(String name, String title) {
        bot.menu("File").menu("New").menu("Other...").click();
        var selection = bot.shell("New");
        selection.bot().tree().expandNode("Telecontrol").getNode(name).select();
        selection.bot().button("Next >").click();
        return bot.shell(title);
    }

    private void finish(SWTBotShell wizard) {
        wizard.bot().button("Finish").click();
        bot.waitUntil(Conditions.shellCloses(wizard));
    }
}
