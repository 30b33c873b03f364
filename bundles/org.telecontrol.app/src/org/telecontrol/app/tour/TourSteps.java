/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.util.List;

import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.intro.IIntroManager;
import org.telecontrol.app.sample.SampleProject;

/** The steps, in the order in which a newcomer would take them. */
final class TourSteps {
    private TourSteps() {}

    static List<Step> all() {
        return List.of(step("welcome", TourSteps::welcome), step("sample", TourSteps::openSample),
                step("points", TourSteps::showPoints), step("import", ImportSteps::preview),
                step("imported", ImportSteps::open), step("live", LiveSteps::connected),
                step("changing", LiveSteps::changing));
    }

    private static void welcome(Stage stage) throws TourException {
        IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
        stage.await("the welcome page", () -> intro.getIntro() != null);
        stage.await("the sample project", () -> SampleProject.configuration().exists());
    }

    private static void openSample(Stage stage) throws TourException {
        execute(stage, "org.telecontrol.app.openSample");
        stage.await("the sample in its editor", () -> {
            IEditorPart editor = page().getActiveEditor();
            return editor != null && editor.getTitle().equals(SampleProject.CONFIGURATION);
        });
    }

    private static void showPoints(Stage stage) throws TourException {
        execute(stage, "org.telecontrol.dsl.ui.showInTable");
        stage.await("the sample's points as a table",
                () -> Widgets.all(page().getWorkbenchWindow().getShell(), Label.class)
                        .anyMatch(label -> label.isVisible() && label.getText().matches("[1-9][0-9]* points")));
    }

    static void execute(Stage stage, String command) {
        stage.begin(() -> {
            try {
                var commands = PlatformUI.getWorkbench().getService(ICommandService.class);
                var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
                handlers.executeCommand(commands.deserialize(command), null);
            } catch (Exception e) {
                throw new IllegalStateException(command + ": " + e.getMessage(), e);
            }
        });
    }

    static IWorkbenchPage page() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        return window.getActivePage();
    }

    private interface Performance {
        void perform(Stage stage) throws TourException;
    }

    private static Step step(String name, Performance performance) {
        return new Step() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public void perform(Stage stage) throws TourException {
                performance.perform(stage);
            }
        };
    }
}
