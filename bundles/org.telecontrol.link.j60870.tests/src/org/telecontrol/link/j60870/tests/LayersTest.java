/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;

/** Who may see j60870, sockets and threads within the bundle. */
class LayersTest {

    private static final Path SOURCES = Path.of(System.getProperty("telecontrol.root", "../.."),
            "bundles/org.telecontrol.link.j60870/src/org/telecontrol/link/j60870");

    @Test
    void onlyTheAsduPackageSeesTheLibrary() throws IOException {
        var naming = filesNaming("org.openmuc", SOURCES);
        assertTrue(!naming.isEmpty(), "the library is used");
        assertEquals(List.of(), naming.stream().filter(file -> !file.startsWith("internal/asdu/")).toList());
    }

    @Test
    void theSessionSeesNeitherSocketsNorThreads() throws IOException {
        var session = SOURCES.resolve("internal/session");
        for (var name : List.of("java.net", "java.io.", "Thread.", "concurrent.locks", "System.nanoTime",
                "Instant.now")) {
            assertEquals(List.of(), filesNaming(name, session), name);
        }
    }

    private static List<String> filesNaming(String name, Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).filter(file -> read(file).contains(name))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/')).toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
