/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.Shortcut;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotTreeItem;
import org.telecontrol.ui.common.icons.Icon;

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
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        var outline = outline();
        outline.toolbarToggleButton("Sort by Name").click();

        edited.awaitEquals(List.of("Bay", "EAST", "NORTH"), () -> names(outline));
        outline.toolbarToggleButton("Sort by Name").click();
        edited.awaitEquals(List.of("Bay", "NORTH", "EAST"), () -> names(outline));
    }

    @Test
    void theFilterShowsWhatFitsAndWhereItIs() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        var outline = outline();
        outline.bot().textWithMessage("Filter").setText("m_dp");

        edited.awaitEquals(List.of("Bay", "NORTH"), () -> names(outline));
        var station = outline.bot().tree().getTreeItem("NORTH").getNode("Station 1");
        assertEquals(List.of("A  M_DP_NA_1 2"), station.getNodes());
        station.getNode("A  M_DP_NA_1 2").select();
        edited.awaitEquals("A", edited.editor::getSelection);
        outline.bot().textWithMessage("Filter").setText("");
        edited.awaitEquals(3, () -> outline.bot().tree().rowCount());
    }

    @Test
    void theQuickOutlineGoesToWhatIsTyped() throws Exception {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        var key = Shortcut.of("CTRL+O");
        var popup = Dialogs.openedBy(bot, () -> edited.editor.pressShortcut(key));
        var filter = popup.bot().textWithMessage("Filter");
        filter.setText("alarm");
        UIThreadRunnable.asyncExec(() -> filter.widget.notifyListeners(SWT.DefaultSelection, new Event()));

        edited.await(() -> "Alarm".equals(edited.editor.getSelection()), "The element is not selected.");
        edited.await(() -> !popup.isOpen(), "The quick outline stays open.");
    }

    @Test
    void whatIsTypedIsShownAndWhatWasOpenStaysOpen() throws CoreException {
        var outline = outline();
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        edited.await(() -> names(outline).equals(List.of("Bay", "NORTH", "EAST")), () -> "Shown are " + names(outline));
        var tree = outline.bot().tree();
        tree.expandNode("NORTH", "Station 1").getNode("A  M_DP_NA_1 2").select();
        tree.getTreeItem("Bay").expand();
        edited.goTo("M_SP_NA_1 1");
        edited.editor.typeText(" point Next M_SP_NA_1 7");

        var points = List.of("b  M_SP_NA_1 1", "Next  M_SP_NA_1 7", "A  M_DP_NA_1 2");
        edited.await(() -> tree.getTreeItem("NORTH").getItems()[0].getNodes().equals(points),
                () -> "Shown are " + tree.getTreeItem("NORTH").getItems()[0].getNodes());
        assertTrue(tree.getTreeItem("Bay").isExpanded(), "Bay was open");
        assertFalse(tree.getTreeItem("EAST").isExpanded(), "EAST has nothing");
        assertTrue(tree.getTreeItem("NORTH").getNode("Station 1").getNode("Next  M_SP_NA_1 7").isSelected(),
                "the caret is in Next");
    }

    @Test
    void eachKindHasItsIcon() throws CoreException {
        EditedFile.open(bot, project, "a.station", "link slow { }\ntypical Bay { point Pos M_DP_TB_1 +0 }\n"
                + "rtu NORTH { station 1 { use Bay F01 from 10 command Ctl C_SC_NA_1 9 } }\n"
                + "dve \"All\" { include NORTH.* }\n");
        var tree = outline().bot().tree();
        var station = tree.getTreeItem("NORTH").expand().getNode("Station 1");

        assertEquals(List.of(Icon.LINK, Icon.TYPICAL, Icon.RTU, Icon.DVE), icons(tree.getAllItems()));
        assertEquals(List.of(Icon.POINT), icons(tree.getTreeItem("Bay").expand().getItems()));
        assertEquals(List.of(Icon.STATION), icons(station));
        assertEquals(List.of(Icon.USE, Icon.COMMAND), icons(station.expand().getItems()));
    }

    private static List<Icon> icons(SWTBotTreeItem... items) {
        return UIThreadRunnable.syncExec(() -> Arrays.stream(items).map(item -> Arrays.stream(Icon.values())
                .filter(icon -> icon.image() == item.widget.getImage()).findFirst().orElseThrow()).toList());
    }

    private SWTBotView outline() {
        return Views.show(bot, "org.eclipse.ui.views.ContentOutline");
    }

    private static List<String> names(SWTBotView outline) {
        return Arrays.stream(outline.bot().tree().getAllItems()).map(item -> item.getText().split(" ")[0]).toList();
    }
}
