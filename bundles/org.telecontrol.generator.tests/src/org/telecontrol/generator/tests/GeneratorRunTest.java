/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.Progress;
import org.telecontrol.generator.GeneratedFiles;
import org.telecontrol.generator.GeneratorRun;

class GeneratorRunTest {

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    private final GeneratorRun run = GeneratorRun.of(new PointCount(), DemoGrid.input(), Progress.NONE);

    @Test
    void everythingIsStaleInANewFolder() throws IOException {
        var target = folder.resolve("new");

        assertEquals(List.of("count/NORTH.txt", "count/SOUTH.txt"), run.stale(target));
        assertFalse(Files.exists(target));
    }

    @Test
    void writesWhatIsStaleAndNothingElse() throws IOException {
        run.write(folder);
        Files.writeString(folder.resolve("count/NORTH.txt"), "4\n");
        Files.writeString(folder.resolve("notes.txt"), "mine");

        assertEquals(List.of("count/NORTH.txt"), run.stale(folder));
        assertEquals(List.of("count/NORTH.txt"), run.write(folder));
        assertEquals(List.of(), run.write(folder));
        assertEquals("3\n", Files.readString(folder.resolve("count/NORTH.txt")));
        assertEquals(List.of("count", "notes.txt"), names());
    }

    @Test
    void writesAllOrNothing() throws IOException {
        Files.createDirectories(folder.resolve("count"));
        Files.writeString(folder.resolve("count/NORTH.txt"), "old");
        Files.createDirectories(folder.resolve("count/SOUTH.txt/is a folder"));
        Files.writeString(folder.resolve("count/SOUTH.txt/is a folder/x"), "x");
        var lost = GeneratorRun.of(new InTheWay(), DemoGrid.input(), Progress.NONE);

        assertThrows(IOException.class, () -> lost.write(folder));
        assertEquals("old", Files.readString(folder.resolve("count/NORTH.txt")));
        assertEquals("x", Files.readString(folder.resolve("count/SOUTH.txt/is a folder/x")));
        assertEquals(List.of("count"), names());
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x", "/etc/x", "a//b", "", ".hidden", "a\\b", "C:x", "a/../../b"})
    void filesStayInTheFolder(String path) {
        var files = new GeneratedFiles();
        assertThrows(IllegalArgumentException.class, () -> files.text(path, "x"));
    }

    @Test
    void noFileIsMadeTwice() {
        var files = new GeneratedFiles();
        files.text("a.txt", "x");
        assertThrows(IllegalArgumentException.class, () -> files.text("a.txt", "y"));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    /** Its second file cannot be put where it belongs: its folder is the first file. */
    private static final class InTheWay implements org.telecontrol.generator.Generator {

        @Override
        public String id() {
            return "in-the-way";
        }

        @Override
        public String name() {
            return "In the way";
        }

        @Override
        public String description() {
            return "Fails after its first file.";
        }

        @Override
        public void generate(org.telecontrol.generator.GeneratorInput input, GeneratedFiles out, Progress progress) {
            out.text("count/NORTH.txt", "new");
            out.text("count/NORTH.txt/x", "new");
        }
    }
}
