/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.swt.finder.utils;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Widget;
import org.telecontrol.testkit.ui.internal.WidgetTexts;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** Looks at the display as a whole. */
public final class SWTUtils {

    private SWTUtils() {}

    /** The display under test, made by the application before. */
    public static Display display() {
        return Display.getDefault();
    }

    public static boolean isUIThread() {
        return display().getThread() == Thread.currentThread();
    }

    /** Text without mnemonic, "" for a widget that shows none. */
    public static String getText(Widget widget) {
        return UIThreadRunnable.syncExec(widget.getDisplay(), () -> WidgetTexts.text(widget));
    }

    public static String getToolTipText(Widget widget) {
        return UIThreadRunnable.syncExec(widget.getDisplay(), () -> WidgetTexts.toolTip(widget));
    }

    /** Saves a picture (PNG) of the whole display; false when the file cannot be written. */
    public static boolean captureScreenshot(String fileName) {
        return UIThreadRunnable.syncExec(() -> capture(fileName, display().getBounds()));
    }

    /** Saves a picture (PNG) of one control as it is on the display. */
    public static boolean captureScreenshot(String fileName, Control control) {
        return UIThreadRunnable.syncExec(() -> {
            var size = control.getSize();
            var origin = control.toDisplay(0, 0);
            return capture(fileName, new Rectangle(origin.x, origin.y, size.x, size.y));
        });
    }

    private static boolean capture(String fileName, Rectangle area) {
        var display = display();
        while (display.readAndDispatch()) {
            // paint what is pending
        }
        display.update();
        var image = new Image(display, area.width, area.height);
        var gc = new GC(display);
        try {
            gc.copyArea(image, area.x, area.y);
            save(image, Path.of(fileName));
            return true;
        } catch (UncheckedIOException e) {
            return false;
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private static void save(Image image, Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            var loader = new ImageLoader();
            loader.data = new ImageData[]{image.getImageData()};
            try (var out = Files.newOutputStream(file)) {
                loader.save(out, SWT.IMAGE_PNG);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
