/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashSet;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.ui.ide.IDE;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

@UiTest
class FixesInEditorTest {

    private static final String TEXT = """
            rtu NORTH at "192.0.2.10" {
                station 1 {
                    point A M_SP_NA_1 1
                    point B M_SP_NA_1 1
                }
            }
            """;
    private static final String FIX = "Move to the next free address, 2";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("fixes");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void aFixMendsWhatWasJustTyped() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT.replace("B M_SP_NA_1 1", "B M_SP_NA_1 7"));
        edited.select("7");
        edited.editor.insertText("1");
        edited.await(() -> !edited.problems().isEmpty(), "The duplicate is not found.");
        edited.editor.quickfix(FIX);

        assertEquals(TEXT.replace("point B M_SP_NA_1 1", "point B M_SP_NA_1 2"), edited.editor.getText());
        edited.await(() -> edited.problems().isEmpty(), () -> "Found are " + edited.problems());
    }

    @Test
    void aSavedFileOffersEachFixOnce() throws CoreException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        edited.goTo("point B M_SP_NA_1 ");
        edited.await(() -> markers(edited) > 0 && !edited.problems().isEmpty(), "The problem is not marked.");
        edited.awaitChecked();
        var fixes = edited.editor.getQuickFixes();

        assertTrue(fixes.contains(FIX), fixes::toString);
        assertEquals(new HashSet<>(fixes).size(), fixes.size(), fixes::toString);
    }

    @Test
    void aMarkerIsMendedWithoutAnEditor() throws CoreException, IOException {
        var edited = EditedFile.open(bot, project, "a.station", TEXT);
        edited.await(() -> markers(edited) > 0, "The problem is not marked.");
        edited.editor.close();
        try (var reader = Files.newInputStream(edited.file().getLocation().toPath())) {
            edited.await(() -> UIThreadRunnable.syncExec(() -> isMended(edited.file())), "The fix is not offered.");
            assertEquals(TEXT, new String(reader.readAllBytes(), StandardCharsets.UTF_8), "replaced in one step");
        }
        assertTrue(project.read("a.station").contains("M_SP_NA_1 2"), () -> "The file is not mended.");
        edited.await(() -> markers(edited) == 0, "The marker stays.");
    }

    /** The text of a file that is not open is parsed first; who asks in the UI thread does not wait for long. */
    private static boolean isMended(IFile file) {
        try {
            for (var marker : file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)) {
                for (var fix : IDE.getMarkerHelpRegistry().getResolutions(marker)) {
                    if (fix.getLabel().equals(FIX)) {
                        fix.run(marker);
                        return true;
                    }
                }
            }
            return false;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int markers(EditedFile edited) {
        try {
            return edited.file().findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO).length;
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }
}
