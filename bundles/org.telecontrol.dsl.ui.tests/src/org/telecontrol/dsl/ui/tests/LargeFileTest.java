/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.CoreException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.fixture.TestProject;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;
import org.telecontrol.testkit.ui.waits.HeldUp;

/** A file with 100,000 points in its editor: the UI thread is never held up for long. */
@UiTest
class LargeFileTest {

    private static final int POINTS = 100_000;

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();
    private final TestProject project = new TestProject("large");

    @AfterEach
    void closeProject() throws CoreException {
        bot.closeAllEditors();
        project.close();
    }

    @Test
    void opensScrollsCompletesAndValidates() throws CoreException {
        var text = text();
        var opened = new AtomicReference<EditedFile>();
        heldUpAtMost(Duration.ofSeconds(5), "opening", () -> {
            try {
                opened.set(EditedFile.open(bot, project, "large.station", text));
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        });
        var edited = opened.get();
        assertEquals(List.of(), edited.problems());
        var widget = edited.editor.getStyledText().widget;
        heldUpAtMost(Duration.ofSeconds(1), "scrolling", () -> {
            for (var line = 0; line < POINTS; line += POINTS / 20) {
                var top = line;
                UIThreadRunnable.syncExec(() -> widget.setTopIndex(top));
            }
        });
        heldUpAtMost(Duration.ofSeconds(3), "typing", () -> {
            edited.goTo("command Last C_SC_NA_1 9999999 returns P5000");
            edited.editor.typeText("x");
            edited.await(() -> edited.problems().equals(List.of("There is no point P5000x in the RTU")),
                    () -> "Found are " + edited.problems());
        });
        heldUpAtMost(Duration.ofSeconds(1), "completing", () -> {
            edited.goTo("point P77777 M_SP");
            assertTrue(edited.editor.getAutoCompleteProposals("_").stream()
                    .anyMatch(proposal -> proposal.startsWith("M_SP_TB_1")));
        });
    }

    private void heldUpAtMost(Duration most, String what, Runnable work) {
        var longest = HeldUp.longest(bot.getDisplay(), work);
        assertTrue(longest.compareTo(most) < 0,
                () -> "The UI thread was held up for " + longest.toMillis() + " ms by " + what);
    }

    private static String text() {
        var text = new StringBuilder("rtu LARGE at \"192.0.2.10\" {\n    station 1 {\n");
        for (var point = 1; point <= POINTS; point++) {
            text.append("        point P").append(point).append(" M_SP_TB_1 ").append(point).append(" \"Point\"\n");
        }
        return text.append("        command Last C_SC_NA_1 9999999 returns P5000\n    }\n}\n").toString();
    }
}
