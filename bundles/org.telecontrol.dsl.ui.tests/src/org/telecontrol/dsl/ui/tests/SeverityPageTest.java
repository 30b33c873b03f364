/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.rules.SeveritySettings;
import org.telecontrol.dsl.ui.rules.ShowRulesHandler;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.Until;

/** Levels of rules, set in the pages of a project and of the workspace; the page that explains them. */
@UiTest
class SeverityPageTest {

    private static final String RULE = "w above two thirds of k";
    private static final AtomicInteger PROJECTS = new AtomicInteger();

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("levels" + PROJECTS.incrementAndGet());

    @AfterEach
    void closeProject() throws CoreException {
        InstanceScope.INSTANCE.getNode(SeveritySettings.PREFERENCES).remove("severity.window-ratio");
        project.close();
    }

    @Test
    void theLevelOfAProjectIsKeptInItsFileAndHoldsAtOnce() throws CoreException {
        var file = project.write("l.station", "link L {\n    w 9\n}\n");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
        setInProject(file, "Error");
        awaitSeverity(file, IMarker.SEVERITY_ERROR);
        var settings = project.read(".settings/org.telecontrol.dsl.prefs");
        assertTrue(settings.contains("severity.window-ratio=error"), settings);
    }

    @Test
    void theLevelOfTheWorkspaceHoldsForProjectsThatSayNothing() throws CoreException {
        var file = project.write("l.station", "link L {\n    w 9\n}\n");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
        setInWorkspace("Information");
        awaitSeverity(file, IMarker.SEVERITY_INFO);
        setInWorkspace("Warning");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
    }

    @Test
    void aProjectMaySayWhatTheTableSaysWhereTheWorkspaceSaysSomethingElse() throws CoreException {
        var file = project.write("l.station", "link L {\n    w 9\n}\n");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
        setInWorkspace("Error");
        awaitSeverity(file, IMarker.SEVERITY_ERROR);
        setInProject(file, "Warning");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
        setInWorkspace("Warning");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
    }

    @Test
    void whatAProjectSaysIsKeptThoughTheWorkspaceSaysTheSame() throws CoreException {
        var file = project.write("l.station", "link L {\n    w 9\n}\n");
        awaitSeverity(file, IMarker.SEVERITY_WARNING);
        setInProject(file, "Warning");
        var settings = project.read(".settings/org.telecontrol.dsl.prefs");
        assertTrue(settings.contains("severity.window-ratio=warning"), settings);

        setInProject(file, "As in the workspace (Warning)");
        assertFalse(project.file(".settings/org.telecontrol.dsl.prefs").exists()
                && project.read(".settings/org.telecontrol.dsl.prefs").contains("window-ratio"), "It says nothing.");
        setInWorkspace("Error");
        awaitSeverity(file, IMarker.SEVERITY_ERROR);
    }

    /** A dialog as high as all fields would not fit on a screen. */
    @Test
    void theFieldsScroll() {
        openPreferences();
        var combo = bot.comboBoxWithLabel(RULE);
        var height = UIThreadRunnable.syncExec(() -> combo.widget.getShell().getSize().y);
        bot.button("Cancel").click();
        assertTrue(height < 700, () -> "The dialog is " + height + " high.");
    }

    @Test
    void thePageIsWritten(@TempDir Path folder) throws IOException {
        assertTrue(Files.readString(ShowRulesHandler.write(folder)).contains("<h3>" + RULE + "</h3>"));
    }

    private void setInProject(IFile file, String level) {
        UIThreadRunnable.asyncExec(() -> PreferencesUtil.createPropertyDialogOn(null, file.getProject(),
                "org.telecontrol.dsl.ui.projectRules", new String[]{"org.telecontrol.dsl.ui.projectRules"}, null)
                .open());
        choose(level);
    }

    private void setInWorkspace(String level) {
        openPreferences();
        choose(level);
    }

    private static void openPreferences() {
        UIThreadRunnable.asyncExec(() -> PreferencesUtil.createPreferenceDialogOn(null, "org.telecontrol.dsl.ui.rules",
                new String[]{"org.telecontrol.dsl.ui.rules"}, null).open());
    }

    private void choose(String level) {
        var combo = bot.comboBoxWithLabel(RULE);
        combo.setSelection(level);
        bot.button("Apply and Close").click();
        bot.waitUntil(Until.holds(() -> UIThreadRunnable.syncExec(combo.widget::isDisposed),
                () -> "The dialog stays open."));
    }

    private void awaitSeverity(IFile file, int severity) {
        bot.waitUntil(Until.holds(() -> severity(file) == severity, () -> "The level is " + severity(file)));
    }

    private static int severity(IFile file) {
        try {
            return file.findMaxProblemSeverity(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO);
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
