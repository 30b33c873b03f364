/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.live.Session;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Until;

/** Connecting to the RTUs of station files in the workspace. */
@UiTest
class ConnectTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String GRID = """
            rtu NORTH at "127.0.0.1":24070 {
              station 1 { point Door M_SP_NA_1 5003 }
            }
            rtu SOUTH at "127.0.0.1":24071 {
              station 2 { use Bay F01 from 100 }
            }
            """;
    private static final String TYPICALS = """
            typical Bay { point Q0 M_DP_TB_1 +0 }
            """;

    private final LiveSystem system = new LiveSystem();
    private final LivePage page = new LivePage();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("grid");

    @BeforeEach
    void makeProject() throws CoreException {
        project.create(null);
        project.open(null);
        write("grid.station", GRID);
        write("typicals.station", TYPICALS);
    }

    @AfterEach
    void tidyUp() throws CoreException {
        page.view.close();
        system.close();
        project.delete(true, true, null);
    }

    @Test
    void theContextMenuOfAFileConnectsAllItsRtus() {
        connectFile("grid.station");
        awaitSessions("NORTH", "SOUTH");
        assertEquals("F01.Q0", system.sessions.image().find("SOUTH").orElseThrow().points().getFirst().name());
        page.awaitLabel("2 points");
    }

    @Test
    void theEditorsContextMenuConnectsItsFile() {
        Views.show(page.bot, EXPLORER).bot().tree().expandNode("grid").getNode("grid.station").doubleClick();
        page.bot.editorByTitle("grid.station").toTextEditor().contextMenu("Connect...").click();
        awaitSessions("NORTH", "SOUTH");
    }

    @Test
    void otherFilesHaveNoSuchEntry() throws CoreException {
        write("notes.txt", "");
        var menu = Views.show(page.bot, EXPLORER).bot().tree().expandNode("grid").getNode("notes.txt").contextMenu();
        assertFalse(menu.menuItems().contains("Connect..."), () -> menu.menuItems().toString());
        menu.hide();
    }

    @Test
    void withoutASelectionTheUserChooses() {
        page.view.bot().button("Connect…").click();
        var dialog = page.bot.shell("Connect to RTUs");
        var table = dialog.bot().table();
        assertEquals(2, table.rowCount());
        assertEquals("127.0.0.1:24071", table.cell(1, "Endpoint"));
        assertEquals("grid/grid.station", table.cell(1, "File"));
        table.getTableItem("NORTH").uncheck();
        dialog.bot().button("Connect").click();
        awaitSessions("SOUTH");
    }

    @Test
    void atLeastOneRtuMustBeChosen() {
        page.view.bot().button("Connect…").click();
        var dialog = page.bot.shell("Connect to RTUs");
        dialog.bot().table().getTableItem("NORTH").uncheck();
        dialog.bot().table().getTableItem("SOUTH").uncheck();
        assertFalse(dialog.bot().button("Connect").isEnabled());
        dialog.bot().button("Cancel").click();
        assertTrue(system.sessions.all().isEmpty());
    }

    @Test
    void allAreChosenOrNoneWithOneButton() {
        page.view.bot().button("Connect…").click();
        var dialog = page.bot.shell("Connect to RTUs");
        dialog.bot().button("Deselect All").click();
        assertFalse(dialog.bot().button("Connect").isEnabled());
        dialog.bot().table().getTableItem("SOUTH").check();
        dialog.bot().button("Connect").click();
        awaitSessions("SOUTH");
        page.view.toolbarButton("Connect...").click();
        var again = page.bot.shell("Connect to RTUs");
        again.bot().button("Select All").click();
        again.bot().button("Connect").click();
        awaitSessions("SOUTH", "NORTH");
    }

    @Test
    void aFileWithErrorsIsRefusedWithItsProblems() throws CoreException {
        write("broken.station", "rtu WEST at \"127.0.0.1\":24072 { station 1 { point } }");
        connectFile("broken.station");
        var dialog = page.bot.shell("Connect");
        dialog.bot().label("grid/broken.station has errors, so its RTUs cannot be connected. Correct it first.");
        dialog.bot().button("Details >>").click();
        assertTrue(Arrays.stream(dialog.bot().list().getItems()).anyMatch(line -> line.contains("broken.station:1:")));
        dialog.bot().button("OK").click();
        assertTrue(system.sessions.all().isEmpty());
    }

    @Test
    void severalFilesWithErrorsAreToldInOneDialogBeforeTheUserChooses() throws CoreException {
        write("broken.station", "rtu WEST at \"127.0.0.1\":24072 { station 1 { point } }");
        write("other.station", "rtu EAST at");
        page.view.bot().button("Connect…").click();
        var dialog = page.bot.shell("Connect");
        dialog.bot().label("Some RTUs cannot be connected. The details tell why.");
        assertEquals(List.of(), Dialogs.open(page.bot).map(SWTBotShell::getText)
                .filter("Connect to RTUs"::equals).toList());
        dialog.bot().button("Details >>").click();
        var lines = List.of(dialog.bot().list().getItems());
        for (var file : List.of("broken.station", "other.station")) {
            var place = lines.indexOf("grid/" + file
                    + " has errors, so its RTUs cannot be connected. Correct it first.");
            assertTrue(place >= 0 && lines.get(place + 1).contains(file + ":1:"), lines::toString);
        }
        dialog.bot().button("OK").click();
        page.bot.shell("Connect to RTUs").bot().button("Cancel").click();
    }

    @Test
    void aFileWithoutRtusIsToldSo() {
        connectFile("typicals.station");
        var dialog = page.bot.shell("Connect");
        dialog.bot().label("grid/typicals.station has no RTU to connect to.");
        dialog.bot().button("OK").click();
    }

    private void connectFile(String name) {
        Views.show(page.bot, EXPLORER).bot().tree().expandNode("grid").getNode(name).contextMenu()
                .menu("Connect...", false, 0).click();
    }

    private void awaitSessions(String... rtus) {
        page.bot.waitUntil(Until.holds(
                () -> system.sessions.all().stream().map(Session::rtu).toList().equals(List.of(rtus)),
                () -> "The sessions are " + system.sessions.all().stream().map(Session::rtu).toList() + "."));
    }

    private void write(String name, String text) throws CoreException {
        IFile file = project.getFile(name);
        file.create(text.getBytes(StandardCharsets.UTF_8), true, false, null);
    }
}
