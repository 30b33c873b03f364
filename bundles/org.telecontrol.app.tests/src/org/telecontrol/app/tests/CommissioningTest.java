/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.app.perspectives.CommissioningPerspective;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.junit.UiTest;
import org.telecontrol.testkit.ui.pages.Views;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** The values have the window to themselves as long as no configuration is open. */
@UiTest
class CommissioningTest {

    private static final String EXPLORER = "org.eclipse.ui.navigator.ProjectExplorer";

    private final SWTWorkbenchBot bot = new SWTWorkbenchBot();

    @BeforeEach
    void makeSample() throws CoreException {
        SampleProject.create(new NullProgressMonitor());
    }

    @Test
    void theFirstEditorBringsTheRoomForEditors() {
        show();
        assertFalse(isThereRoomForEditors());
        openSample();
        assertTrue(isThereRoomForEditors());
    }

    @Test
    void whatIsOpenStaysToBeSeen() {
        openSample();
        show();
        assertTrue(isThereRoomForEditors());
    }

    /** As it is shown for the first time. */
    private static void show() {
        UIThreadRunnable.syncExec(() -> {
            page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry()
                    .findPerspectiveWithId(CommissioningPerspective.ID));
            page().resetPerspective();
        });
    }

    private void openSample() {
        Views.show(bot, EXPLORER).bot().tree().expandNode("Demo grid").getNode("demo-grid.station")
                .doubleClick();
        bot.editorByTitle("demo-grid.station");
    }

    private static boolean isThereRoomForEditors() {
        return UIThreadRunnable.syncExec(() -> page().isEditorAreaVisible());
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
    }
}
