/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/** Takes the tour when the workbench was started for it. */
public class Tour implements IStartup {
    private static final String FOLDER = "telecontrol.tour";
    private static final Rectangle SIZE = new Rectangle(0, 0, 1440, 900);

    @Override
    public void earlyStartup() {
        String folder = System.getProperty(FOLDER);
        if (folder != null) {
            Thread.ofPlatform().name("Tour").daemon().start(() -> take(Path.of(folder), System.out));
        }
    }

    private static void take(Path folder, PrintStream out) {
        Stage stage = new Stage(Display.getDefault());
        String result = "ok";
        try {
            Files.createDirectories(folder);
            stage.inUi(Tour::arrange);
            show(stage, TourSteps.all(), folder, out);
        } catch (TourException | IOException e) {
            ILog.of(Tour.class).error(e.getMessage(), e);
            result = String.valueOf(e.getMessage());
        }
        try {
            Files.writeString(folder.resolve("result"), result + System.lineSeparator());
        } catch (IOException e) {
            ILog.of(Tour.class).error(e.getMessage(), e);
        }
        Display.getDefault().asyncExec(() -> PlatformUI.getWorkbench().close());
    }

    private static void show(Stage stage, List<Step> steps, Path folder, PrintStream out) throws TourException {
        int number = 1;
        for (Step step : steps) {
            String picture = "%02d-%s.png".formatted(number++, step.name());
            try {
                step.perform(stage);
                stage.await("the end of all jobs after it", Tour::isAtRest);
                Picture.save(stillPicture(stage), folder.resolve(picture));
            } catch (TourException e) {
                Picture.save(stage.inUi(() -> picture(stage)), folder.resolve(picture));
                throw new TourException("step " + step.name() + ": " + e.getMessage(), e);
            }
            out.println("tour: " + picture);
        }
    }

    /** Whether nothing is being worked at, and the status line says so too. */
    private static boolean isAtRest() {
        return Job.getJobManager().isIdle()
                && Widgets.all(TourSteps.page().getWorkbenchWindow().getShell(), ProgressBar.class)
                        .noneMatch(ProgressBar::isVisible);
    }

    /** What is drawn reaches the display a moment later: two looks must have seen the same. */
    private static ImageData stillPicture(Stage stage) throws TourException {
        List<ImageData> looks = new ArrayList<>();
        stage.await("a picture of it that stays", () -> {
            looks.add(picture(stage));
            return looks.size() > 1 && Arrays.equals(looks.removeFirst().data, looks.getFirst().data);
        });
        return looks.getFirst();
    }

    private static ImageData picture(Stage stage) {
        return Picture.take(stage.display(), visible(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell()));
    }

    /** From the display's corner to the end of the window; without a window manager the window has no frame. */
    private static Rectangle visible(Shell shell) {
        Rectangle client = shell.getClientArea();
        Point end = shell.toDisplay(client.width, client.height);
        return new Rectangle(0, 0, end.x, end.y);
    }

    /** The same size everywhere, whatever the display and its window manager do. */
    private static @Nullable Boolean arrange() {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
        Shell shell = window.getShell();
        shell.setMaximized(false);
        shell.setBounds(SIZE);
        shell.forceActive();
        return true;
    }
}
