/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;

/** The way from a finding to the rule that it comes from. */
@UiTest
class ExplainRuleTest {

    private static final String TITLE = "w above two thirds of k";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("explained");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void theRuleOfTheFindingInTheLineIsExplained() throws CoreException {
        var edited = EditedFile.open(bot, project, "l.station", "link L {|\n    w 9\n}\n");
        edited.editor.pressShortcut(explain());
        edited.await(() -> edited.statusLine().contains("no finding"), edited::statusLine);

        edited.goTo("w ");
        edited.editor.pressShortcut(explain());
        var dialog = bot.shell(TITLE);
        var text = dialog.bot().styledText().getText();
        assertTrue(text.startsWith("window-ratio - warning"), text);
        assertTrue(text.contains("This breaks the rule:") && text.contains("This keeps it"), text);
        close(dialog);
        edited.await(() -> !edited.statusLine().contains("no finding"), edited::statusLine);
    }

    @Test
    void theRuleOfASavedProblemIsExplained() throws CoreException {
        var edited = EditedFile.open(bot, project, "l.station", "link L {\n    w 9\n}\n");
        edited.editor.close();
        var problems = Views.show(bot, "org.eclipse.ui.views.ProblemView").bot().tree();
        edited.await(() -> problems.getTreeItem("Warnings (1 item)").expand().getItems()[0].select().isSelected(),
                "The problem is not selected."); // the view makes its items anew when it learns more
        problems.contextMenu("Explain Rule").click();
        close(bot.shell(TITLE));
        assertEquals(1, Dialogs.open(bot).count());
    }

    private void close(SWTBotShell dialog) {
        dialog.bot().button("Close").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
    }

    private static KeyStroke[] explain() {
        return Shortcut.of("SHIFT+F1");
    }
}
