/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Jobs;

@UiTest
class GenerateTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String CONFIGURATION = """
            rtu NORTH at "192.0.2.1" {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage" unit "kV"
              }
            }
            """;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject("grid");

    @BeforeEach
    void openProject() throws CoreException {
        project.create(null);
        project.open(null);
        write("grid.station", CONFIGURATION);
    }

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllShells();
        project.delete(true, true, null);
    }

    @Test
    void theFilesComeIntoTheChosenFolder() throws CoreException {
        write("dves.station", "dve \"Substation\" { include NORTH.* export }");
        var dialog = open("grid.station");
        dialog.bot().textWithLabel("Output folder:").setText("/grid/out/dataminer");
        generate(dialog, "DataMiner metadata");

        var file = project.getFile("out/dataminer/dataminer-metadata.json");
        assertTrue(file.exists());
        assertTrue(file.readString().contains("\"Key\": \"NORTH.U_L1\""), file::getName);
    }

    @Test
    void warningsAreTold() {
        var dialog = open("grid.station");
        generate(dialog, "DVE inventory");

        var report = bot.shell("Generate");
        report.bot().label("The files were generated, but: There is no DVE group");
        report.bot().button("OK").click();
        assertTrue(project.getFile("generated/dve-inventory.json").exists());
    }

    @Test
    void nothingIsGeneratedFromABrokenConfiguration() throws CoreException {
        write("broken.station", "rtu {{{");
        generate(open("grid.station"), "DVE inventory");

        var report = bot.shell("Generate");
        report.bot().button("OK").click();
        assertFalse(project.getFolder("generated").exists());
    }

    @Test
    void theFolderMustBeInAnOpenProject() {
        var dialog = open("grid.station");
        dialog.bot().textWithLabel("Output folder:").setText("/elsewhere/x");
        assertFalse(dialog.bot().button("Generate").isEnabled());
        dialog.bot().textWithLabel("Output folder:").setText("/grid/x");
        assertTrue(dialog.bot().button("Generate").isEnabled());
        dialog.bot().button("Cancel").click();
    }

    @Test
    void theDialogOffersWhatIsPluggedIn() {
        var dialog = open("grid.station");
        var table = dialog.bot().table();

        assertEquals("DataMiner metadata", table.cell(0, "Generator"));
        assertEquals("DVE inventory", table.cell(1, "Generator"));
        assertEquals(org.telecontrol.generator.Generators.all().size(), table.rowCount());
        dialog.bot().button("Cancel").click();
    }

    private SWTBotShell open(String file) {
        Views.show(bot, EXPLORER).bot().tree().expandNode("grid").getNode(file).contextMenu().menu("Generate...")
                .click();
        return bot.shell("Generate");
    }

    private void generate(SWTBotShell dialog, String generator) {
        dialog.bot().table().getTableItem(generator).select();
        dialog.bot().button("Generate").click();
        bot.waitUntil(Conditions.shellCloses(dialog));
        bot.waitUntil(Jobs.done());
    }

    private void write(String name, String text) throws CoreException {
        project.getFile(name).create(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), true, null);
    }
}
