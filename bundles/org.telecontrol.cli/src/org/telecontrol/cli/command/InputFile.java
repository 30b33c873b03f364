/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;

/** Files that are to be read. */
final class InputFile {

    private InputFile() {}

    /**
     * The file, as the process finds it.
     *
     * @param named as the user named it
     * @throws CommandFailure when it is not there or cannot be read
     */
    static Path of(Context context, Path named) {
        var file = context.path(named);
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(named + " is a folder, not a file");
        }
        if (!Files.exists(file)) {
            throw CommandFailure.usage("There is no file " + named);
        }
        if (!Files.isReadable(file)) {
            throw CommandFailure.usage(named + " cannot be read: permission denied");
        }
        return file;
    }
}
