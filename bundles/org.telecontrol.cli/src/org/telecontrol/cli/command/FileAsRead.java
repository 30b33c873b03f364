/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.cli.Context;

/** A file as it was when it was read, or that it was not there, to tell later whether it is still the same. */
final class FileAsRead {

    private final Path named;
    private final Path path;
    private final byte @Nullable [] content;

    private FileAsRead(Path named, Path path) throws IOException {
        this.named = named;
        this.path = path;
        this.content = content(path);
    }

    /** As it is now; to be called before it is read, so that no change falls between. */
    static FileAsRead now(Context context, Path named) throws IOException {
        return new FileAsRead(named, context.path(named));
    }

    private static byte @Nullable [] content(Path path) throws IOException {
        return Files.exists(path) ? Files.readAllBytes(path) : null;
    }

    /** As the user named it. */
    Path named() {
        return named;
    }

    boolean isThere() {
        return content != null;
    }

    boolean isChanged() throws IOException {
        return !Arrays.equals(content, content(path));
    }
}
