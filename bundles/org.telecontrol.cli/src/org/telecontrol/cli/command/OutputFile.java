/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.cli.CommandFailure;
import org.telecontrol.cli.Context;

/** Files that are to be written; what stands in the way is told before the work is done. */
final class OutputFile {

    private OutputFile() {}

    /**
     * The file, as the process finds it.
     *
     * @param named as the user named it
     * @throws CommandFailure when it is a folder, or its folder is not there or cannot be written to
     */
    static Path of(Context context, Path named) {
        var file = context.path(named);
        if (Files.isDirectory(file)) {
            throw CommandFailure.usage(named + " is a folder, not a file");
        }
        var folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw CommandFailure.usage("There is no folder for " + named);
        }
        if (!Files.isWritable(folder)) {
            throw CommandFailure.usage(named + " cannot be written: permission denied");
        }
        return file;
    }

    /**
     * The file, as the process finds it, for what is written as it comes; it may be a pipe.
     *
     * @param named as the user named it
     * @throws CommandFailure when it is a folder or cannot be written to, or its folder is not there
     */
    static Path growing(Context context, Path named) {
        var file = context.path(named);
        if (!Files.exists(file) || Files.isDirectory(file)) {
            return of(context, named);
        }
        if (!Files.isWritable(file)) {
            throw CommandFailure.usage(named + " cannot be written: permission denied");
        }
        return file;
    }

    /**
     * The folder, as the process finds it; it need not be there.
     *
     * @param named as the user named it
     * @throws CommandFailure when it is a file
     */
    static Path folder(Context context, Path named) {
        var folder = context.path(named);
        if (Files.exists(folder) && !Files.isDirectory(folder)) {
            throw CommandFailure.usage(named + " is a file, not a folder");
        }
        return folder;
    }
}
