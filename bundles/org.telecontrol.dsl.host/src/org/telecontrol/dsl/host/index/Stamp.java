/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Which content a file has, as far as the disk tells without reading it.
 *
 * @param modified in nanoseconds since 1970
 * @param length in bytes
 */
record Stamp(long modified, long length) {

    /** Null where there is no file. */
    static @Nullable Stamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size())
                    : null;
        } catch (IOException e) {
            return null;
        }
    }
}
