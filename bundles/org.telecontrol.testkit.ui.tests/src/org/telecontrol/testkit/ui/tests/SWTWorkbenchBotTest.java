/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.concurrent.CountDownLatch;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotEclipseEditor;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Dialogs;
import org.telecontrol.testkit.ui.pages.ToolBars;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.exceptions.WidgetNotFoundException;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.swt.finder.keyboard.Keystrokes;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;
import org.telecontrol.testkit.ui.swt.finder.waits.Conditions;
import org.telecontrol.testkit.ui.swt.finder.widgets.TimeoutException;
import org.telecontrol.testkit.ui.waits.Jobs;
import org.telecontrol.testkit.ui.waits.Until;

@UiTest
class SWTWorkbenchBotTest {

    private static final String NAVIGATOR = "org.eclipse.ui.navigator.ProjectExplorer";
    private static final String PROBLEMS = "org.eclipse.ui.views.ProblemView";

    private static final String TEXT_EDITOR = "org.eclipse.ui.DefaultTextEditor";
    private static final String GENERIC_EDITOR = "org.eclipse.ui.genericeditor.GenericEditor";

    private final long timeout = SWTBotPreferences.TIMEOUT;
    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void makeFile() throws CoreException {
        var project = ResourcesPlugin.getWorkspace().getRoot().getProject("bot");
        project.create(null);
        project.open(null);
        project.getFile("a.txt").create("one\ntwo\nonward".getBytes(), true, false, null);
    }

    @AfterEach
    void deleteFile() throws CoreException {
        SWTBotPreferences.TIMEOUT = timeout;
        bot.closeAllEditors();
        ResourcesPlugin.getWorkspace().getRoot().getProject("bot").delete(true, true, null);
    }

    @Test
    void viewsAreFoundShownAndClosed() {
        var view = Views.show(bot, PROBLEMS);
        assertEquals("Problems", view.getReference().getPartName());
        assertTrue(view.isActive());
        assertTrue(view.bot().tree().isVisible());
        assertTrue(view.viewMenu().menuItems().contains("Show"), () -> view.viewMenu().menuItems().toString());
        view.close();
        SWTBotPreferences.TIMEOUT = 200;
        assertThrows(WidgetNotFoundException.class, () -> bot.viewById(PROBLEMS));
    }

    @Test
    void viewsHaveToolBarsOfTheirOwn() {
        var view = Views.show(bot, NAVIGATOR);
        view.bot().tree().getTreeItem("bot").expand();
        ToolBars.button(view, "Collapse All").click();
        assertFalse(view.bot().tree().getTreeItem("bot").isExpanded());
        SWTBotPreferences.TIMEOUT = 200;
        assertThrows(WidgetNotFoundException.class, () -> view.toolbarButton("Explode"));
    }

    @Test
    void aFileIsOpenedEditedAndSaved() throws CoreException {
        Views.show(bot, NAVIGATOR).bot().tree().expandNode("bot").getNode("a.txt").doubleClick();
        var editor = bot.editorByTitle("a.txt").toTextEditor();
        editor.typeText(1, 3, "!");
        assertEquals("two!", editor.getTextOnLine(1));
        assertTrue(editor.isDirty());
        editor.pressShortcut(Keystrokes.CTRL, KeyStroke.getInstance('S'));
        bot.waitWhile(Until.holds(editor::isDirty, () -> "The editor is no longer dirty."));
        assertEquals("one\ntwo!\nonward",
                ResourcesPlugin.getWorkspace().getRoot().getProject("bot").getFile("a.txt").readString());
    }

    @Test
    void editorsAreFoundByTitleOnly() {
        open(TEXT_EDITOR);
        SWTBotPreferences.TIMEOUT = 200;
        var failure = assertThrows(WidgetNotFoundException.class, () -> bot.editorByTitle("b.txt"));
        assertTrue(failure.getMessage().contains("a.txt"), failure.getMessage());
    }

    @Test
    void completionIsReadAndTaken() {
        var editor = open(GENERIC_EDITOR);
        editor.navigateTo(1, 3);
        assertEquals(Set.of("one", "onward"), Set.copyOf(editor.getAutoCompleteProposals(" on")));
        assertThrows(WidgetNotFoundException.class, () -> editor.autoCompleteProposal("", "only"));
        editor.autoCompleteProposal("", "onward");
        assertEquals("two onward", editor.getTextOnLine(1));
    }

    @Test
    void theMenuBarOpensDialogs() {
        bot.shell().activate();
        bot.menu("File").menu("New", "Project...").click();
        var wizard = bot.shell("New Project");
        assertFalse(wizard.bot().button("Finish").isEnabled());
        wizard.bot().button("Cancel").click();
        bot.waitUntil(Conditions.shellCloses(wizard));
    }

    @Test
    void resettingClosesDialogsAndEditors() {
        open(TEXT_EDITOR);
        bot.shell().activate();
        bot.menu("File").menu("New", "Project...").click();
        bot.shell("New Project");
        bot.resetWorkbench();
        assertEquals(0, bot.editors().size());
        assertEquals(1, Dialogs.open(bot).count());
    }

    @Test
    void waitingForJobsTellsWhichIsLate() {
        var release = new CountDownLatch(1);
        var job = Job.create("Late job", monitor -> {
            try {
                release.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        job.schedule();
        var waiting = Jobs.done();
        var failure = assertThrows(TimeoutException.class, () -> bot.waitUntil(waiting, 200));
        assertTrue(failure.getMessage().contains("Late job"), failure.getMessage());
        release.countDown();
        bot.waitUntil(waiting);
    }

    private SWTBotEclipseEditor open(String editorId) {
        UIThreadRunnable.syncExec(() -> {
            try {
                IDE.openEditor(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage(),
                        ResourcesPlugin.getWorkspace().getRoot().getProject("bot").getFile("a.txt"), editorId);
            } catch (PartInitException e) {
                throw new IllegalStateException(e);
            }
        });
        return bot.editorByTitle("a.txt").toTextEditor();
    }
}
