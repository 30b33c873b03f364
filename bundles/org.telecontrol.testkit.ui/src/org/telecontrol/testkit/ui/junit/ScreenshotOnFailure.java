/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.junit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.telecontrol.testkit.ui.swt.finder.SWTBot;
import org.telecontrol.testkit.ui.swt.finder.utils.SWTBotPreferences;

/** Saves a picture of the display when a test fails, before anything is tidied up. */
@NonNullByDefault({DefaultLocation.FIELD, DefaultLocation.RETURN_TYPE})
public final class ScreenshotOnFailure implements TestExecutionExceptionHandler {

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable failure) throws Throwable {
        try {
            failure.addSuppressed(new PictureTaken(picture(context)));
        } catch (RuntimeException | IOException e) {
            failure.addSuppressed(e);
        }
        throw failure;
    }

    private static Path picture(ExtensionContext context) throws IOException {
        var name = context.getRequiredTestClass().getSimpleName() + "." + context.getRequiredTestMethod().getName();
        var file = Path.of(SWTBotPreferences.SCREENSHOTS_DIR, name.replaceAll("[^A-Za-z0-9._-]", "_") + ".png");
        Files.createDirectories(Objects.requireNonNull(file.toAbsolutePath().getParent()));
        if (!new SWTBot().captureScreenshot(file.toString())) {
            throw new IOException("No picture of the failure could be written to " + file + ".");
        }
        return file;
    }

    /** Tells in the report of the failure where the picture is. */
    private static final class PictureTaken extends RuntimeException {

        private static final long serialVersionUID = 1;

        PictureTaken(Path file) {
            super("Picture of the failure: " + file, null, false, false);
        }
    }
}
