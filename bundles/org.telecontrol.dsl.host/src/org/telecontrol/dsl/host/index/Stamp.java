/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.rules.SeveritySettings;

/**
 * Which content a file has, as far as the disk tells without reading it, and which levels of rules hold for it.
 *
 * @param modified in nanoseconds since 1970
 * @param length in bytes
 * @param levels a number that differs with the levels; the same in each session
 */
record Stamp(long modified, long length, int levels) {

    /** Null where there is no file. */
    static @Nullable Stamp of(URI uri) {
        try {
            var attributes = Files.readAttributes(Path.of(uri.toFileString()), BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? new Stamp(attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS), attributes.size(), levels(uri))
                    : null;
        } catch (IOException e) {
            return null;
        }
    }

    private static int levels(URI uri) {
        return new TreeMap<>(StationLanguage.get(SeveritySettings.class).of(uri).levels()).toString().hashCode();
    }
}
