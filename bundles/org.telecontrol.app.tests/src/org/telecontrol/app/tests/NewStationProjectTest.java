/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;

@UiTest
class NewStationProjectTest {

    private static final String NAME = "Valley";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);

    @AfterEach
    void deleteProject() throws CoreException {
        bot.closeAllShells();
        bot.closeAllEditors();
        project.delete(true, true, null);
    }

    @Test
    void theFirstFileOfANewProjectIsValidAndOpen() throws IOException {
        create();
        assertTrue(bot.editorByTitle("rtu1.station").toTextEditor().getText().contains("rtu RTU1"));
        assertEquals(List.of(),
                StationFiles.load(Path.of(project.getFile("rtu1.station").getLocationURI())).problems());
    }

    @Test
    void aFileThatIsThereAlreadyIsKept() throws IOException {
        var folder = ResourcesPlugin.getWorkspace().getRoot().getLocation().append(NAME).toPath();
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("rtu1.station"), "link mine { }\n");
        create();
        assertEquals("link mine { }\n", bot.editorByTitle("rtu1.station").toTextEditor().getText());
    }

    private void create() {
        bot.menu("File").menu("New").menu("Other...").click();
        var selection = bot.shell("New");
        selection.bot().tree().expandNode("Telecontrol").getNode("Station Project").select();
        selection.bot().button("Next >").click();
        var wizard = bot.shell("New Station Project");
        wizard.bot().textWithLabel("Project name:").setText(NAME);
        wizard.bot().button("Finish").click();
        bot.waitUntil(Conditions.shellCloses(wizard), 60_000);
    }
}
