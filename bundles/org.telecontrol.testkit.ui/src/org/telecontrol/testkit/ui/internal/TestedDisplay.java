/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** The display of the application under test, as a whole. */
public final class TestedDisplay {

    private static final int FRAMES_MS = 150;

    private TestedDisplay() {}

    /** The display under test, made by the application before. */
    public static Display display() {
        return Display.getDefault();
    }

    public static boolean isUIThread() {
        return display().getThread() == Thread.currentThread();
    }

    /** UI thread only. */
    public static List<Shell> openShells() {
        return Arrays.stream(display().getShells()).filter(Shell::isVisible).toList();
    }

    /**
     * Without a window manager no shell may be active: then the one that was opened last counts. UI thread only.
     *
     * @return null while none is open
     */
    public static @Nullable Shell activeShell() {
        var active = display().getActiveShell();
        if (active != null) {
            return active;
        }
        var open = openShells();
        return open.isEmpty() ? null : open.getLast();
    }

    /** Saves a picture (PNG) of the whole display; false when the file cannot be written. */
    public static boolean captureScreenshot(String fileName) {
        return UIThreadRunnable.syncExec(() -> capture(fileName, display().getBounds()));
    }

    private static boolean capture(String fileName, Rectangle area) {
        var display = display();
        letPaint(display);
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            save(image, display.getPrimaryMonitor().getZoom(), Path.of(fileName));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    /** Runs the event loop for a few frames: the window system paints when it finds time, and tells nobody. */
    private static void letPaint(Display display) {
        var painted = new AtomicBoolean();
        display.timerExec(FRAMES_MS, () -> painted.set(true));
        while (!painted.get()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        display.update();
    }

    private static void save(Image image, int zoom, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var loader = new ImageLoader();
            loader.data = new ImageData[]{image.getImageData(zoom)};
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
