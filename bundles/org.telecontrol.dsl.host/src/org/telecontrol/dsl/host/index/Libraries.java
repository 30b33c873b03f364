/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.language.TextLimit;

/** Files that others build upon: they declare typicals or link profiles, and no RTUs. */
final class Libraries {

    private Libraries() {}

    /** What the file declares; null when it is no library, as far as its lines tell at a glance. */
    static @Nullable FileDeclarations read(URI uri) {
        var file = isLibrary(Path.of(uri.toFileString())) ? ParsedFile.of(uri) : null;
        return file == null ? null : file.declarations();
    }

    private static boolean isLibrary(Path file) {
        var isLibrary = false;
        try (var lines = Files.newBufferedReader(file, StandardCharsets.ISO_8859_1)) {
            if (Files.size(file) > TextLimit.CHARACTERS) {
                return false;
            }
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("rtu")) {
                    return false;
                }
                isLibrary |= line.startsWith("typical") || line.startsWith("link");
            }
        } catch (IOException e) {
            return false; // who checks it says so
        }
        return isLibrary;
    }
}
