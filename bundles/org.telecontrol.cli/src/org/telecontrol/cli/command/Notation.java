/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.nio.file.Path;
import java.util.Locale;

import org.telecontrol.cli.CommandFailure;

/** The notations of configurations, told by the extensions of their files. */
final class Notation {

    private static final String TEXT = ".station";
    private static final String XMI = ".xmi";

    private Notation() {}

    static boolean isText(Path file) {
        return hasExtension(file, TEXT);
    }

    /**
     * @param file as the user named it
     * @throws CommandFailure when the extension is of neither notation
     */
    static void require(Path file) {
        if (!isText(file) && !hasExtension(file, XMI)) {
            throw CommandFailure.usage(file + " is no configuration: *.station or *.xmi is expected");
        }
    }

    private static boolean hasExtension(Path file, String extension) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(extension);
    }
}
