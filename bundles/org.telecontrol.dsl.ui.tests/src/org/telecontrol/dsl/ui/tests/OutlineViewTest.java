/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

@UiTest
class OutlineViewTest {

    private static final String TEXT = """
            typical Bay { point Pos M_DP_TB_1 +0 point Alarm M_SP_NA_1 +1 }
            rtu NORTH { station 1 { point b M_SP_NA_1 1 point A M_DP_NA_1 2 } }
            rtu EAST { }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("outline");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void elementsAreSortedByNameOnDemand() throws CoreException {
        EditedFile.open(bot, project, "a.station", TEXT);
        var outline = outline();
        outline.toolbarToggleButton("Sort by Name").click();

        assertEquals(List.of("Bay", "EAST", "NORTH"), names(outline));
        outline.toolbarToggleButton("Sort by Name").click();
        assertEquals(List.of("Bay", "NORTH", "EAST"), names(outline));
    }

    @Test
    void theFilterShowsWhatFitsAndWhereItIs() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        var outline = outline();
        outline.bot().textWithMessage("Filter").setText("m_dp");

        assertEquals(List.of("Bay", "NORTH"), names(outline));
        var station = outline.bot().tree().getTreeItem("NORTH").getNode("Station 1");
        assertEquals(List.of("A  M_DP_NA_1 2"), station.getNodes());
        station.getNode("A  M_DP_NA_1 2").select();
        assertEquals("A", edited.editor.getSelection());
        outline.bot().textWithMessage("Filter").setText("");
        assertEquals(3, outline.bot().tree().rowCount());
    }

    @Test
    void theQuickOutlineGoesToWhatIsTyped() throws Exception {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        var before = bot.shells().length;
        edited.editor.pressShortcut(KeyStroke.getInstance("CTRL+O"));
        edited.await(() -> bot.shells().length > before, "There is no quick outline.");
        var filter = bot.activeShell().bot().textWithMessage("Filter");
        filter.setText("alarm");
        UIThreadRunnable.asyncExec(() -> filter.widget.notifyListeners(SWT.DefaultSelection, new Event()));

        edited.await(() -> "Alarm".equals(edited.editor.getSelection()), "The element is not selected.");
        edited.await(() -> bot.shells().length == before, "The quick outline stays open.");
    }

    private SWTBotView outline() {
        return Views.show(bot, "org.eclipse.ui.views.ContentOutline");
    }

    private static List<String> names(SWTBotView outline) {
        return Arrays.stream(outline.bot().tree().getAllItems()).map(item -> item.getText().split(" ")[0]).toList();
    }
}
