/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.SWTBotShell;
import org.telecontrol.testkit.ui.waits.Jobs;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class ExportWizardTest {

    private static final String CONFIGURATION = """
            rtu NORTH at "192.0.2.1" {
              station 1 {
                point U_L1 M_ME_NC_1 1010 "Voltage" unit "kV"
                point Q0_Pos M_SP_NA_1 1000
              }
            }
            rtu SOUTH at "192.0.2.2" {
              station 2 {
                point U_L1 M_ME_NC_1 1010 "Voltage" unit "kV"
              }
            }
            dve "Voltages" { include * matching "*.U_*" }
            """;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject workspace = new TestProject("grid");

    @BeforeEach
    void writeConfiguration() throws CoreException {
        workspace.write("a.station", CONFIGURATION);
    }

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllShells();
        workspace.close();
    }

    @Test
    void oneRtuIsExported() throws IOException {
        var wizard = open();
        choose(wizard, "RTU NORTH", "DataMiner help page", folder.resolve("north.csv"));
        finish(wizard);

        var lines = Files.readAllLines(folder.resolve("north.csv"));
        assertEquals(3, lines.size());
        assertTrue(lines.get(1).startsWith("1010,,"), lines.get(1));
    }

    @Test
    void aDveGroupIsExportedIntoTheWorkspace() throws CoreException {
        var target = workspace.file("a.station").getLocation().toPath().resolveSibling("voltages.csv");
        var wizard = open();
        choose(wizard, "DVE group Voltages", "DataMiner MetaDataRow", target);
        finish(wizard);

        assertEquals(List.of("Key", "NORTH.U_L1", "SOUTH.U_L1"), workspace.read("voltages.csv").lines()
                .map(line -> line.substring(0, line.indexOf(','))).toList());
    }

    @Test
    void theImportRequestOfDataMinerIsOfItsLayoutOnly() throws IOException {
        var target = folder.resolve("request.json");
        var wizard = open();
        choose(wizard, "All RTUs", "DataMiner help page", target);
        assertFalse(wizard.bot().button("Finish").isEnabled());
        wizard.bot().comboBoxWithLabel("Layout:").setSelection("DataMiner MetaDataRow");
        finish(wizard);
        assertTrue(Files.readString(target).contains("\"MetaDataRows\""), target::toString);
    }

    @Test
    void onlyTablesCanBeWritten() {
        var wizard = open();
        choose(wizard, "All RTUs", "DataMiner help page", folder.resolve("a.pdf"));
        assertFalse(wizard.bot().button("Finish").isEnabled());
        wizard.bot().button("Cancel").click();
    }

    @Test
    void anExistingFileIsReplacedOnlyAfterAQuestion() throws IOException {
        var target = Files.writeString(folder.resolve("old.csv"), "old");
        var wizard = open();
        choose(wizard, "All RTUs", "DataMiner help page", target);
        wizard.bot().button("Finish").click();
        bot.waitUntil(Conditions.shellIsActive("Export Point List"));
        bot.activeShell().bot().button("No").click();
        assertEquals("old", Files.readString(target));
        wizard.bot().button("Cancel").click();
    }

    @Test
    void whatTheLayoutCannotSayIsToldBeforeFinish() throws IOException {
        var wizard = open();
        choose(wizard, "RTU NORTH", "DataMiner help page", folder.resolve("north.csv"));
        awaitLabel(wizard, "Points: 2. Not everything can be said in this layout (2); Finish writes what can be.");
        var found = wizard.bot().table();
        assertEquals("NORTH.U_L1", found.cell(0, "Point"));
        assertTrue(found.cell(0, "What would be dropped or misread").contains(
                "M_ME_NC_1 would be read as M_ME_TF_1"), found.cell(0, 1));
        wizard.bot().comboBoxWithLabel("Layout:").setSelection("Telecontrol template");
        awaitLabel(wizard, "Points: 2. The layout can say all of them.");
        assertEquals(0, wizard.bot().table().rowCount());
        wizard.bot().comboBoxWithLabel("Layout:").setSelection("DataMiner help page");
        finish(wizard);
        assertEquals(3, Files.readAllLines(folder.resolve("north.csv")).size());
    }

    private void awaitLabel(SWTBotShell wizard, String text) {
        bot.waitUntil(Until.holds(() -> UIThreadRunnable.syncExec(
                () -> Boolean.valueOf(Texts.below(wizard.widget).contains(text))), () -> text + " is not shown."));
    }

    private SWTBotShell open() {
        bot.menu("File").menu("Export...").click();
        var selection = bot.shell("Export");
        selection.bot().tree().expandNode("Telecontrol").getNode("Export Point List").select();
        selection.bot().button("Next >").click();
        return bot.shell("Export Point List");
    }

    private void choose(SWTBotShell wizard, String part, String layout, Path target) {
        wizard.bot().comboBoxWithLabel("Configuration:").setSelection("grid/a.station");
        var points = wizard.bot().comboBoxWithLabel("Points:");
        bot.waitUntil(Until.holds(() -> List.of(points.items()).contains(part), () -> part + " is missing."));
        points.setSelection(part);
        wizard.bot().comboBoxWithLabel("Layout:").setSelection(layout);
        wizard.bot().textWithLabel("File (.xlsx, .csv, .json):").setText(target.toString());
    }

    private void finish(SWTBotShell wizard) {
        wizard.bot().button("Finish").click();
        bot.waitUntil(Conditions.shellCloses(wizard));
        bot.waitUntil(Jobs.done());
    }
}
