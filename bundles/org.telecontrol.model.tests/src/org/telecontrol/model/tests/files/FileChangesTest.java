/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.model.files.FileChanges;

class FileChangesTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeFirst() throws IOException {
        Files.writeString(first(), "old");
    }

    private Path first() {
        return folder.resolve("first");
    }

    @Test
    void allFilesTakeTheirPlaces() throws IOException {
        try (var changes = new FileChanges()) {
            changes.put(first(), "new");
            changes.put(folder.resolve("second"), "more");
            assertEquals("old", Files.readString(first()));
            changes.commit();
        }
        assertEquals(List.of("first", "second"), names());
        assertEquals("new", Files.readString(first()));
        assertEquals("more", Files.readString(folder.resolve("second")));
    }

    @Test
    void whatIsNotCommittedIsTakenAway() throws IOException {
        try (var changes = new FileChanges()) {
            changes.put(first(), "new");
        }
        assertEquals(List.of("first"), names());
        assertEquals("old", Files.readString(first()));
    }

    @Test
    void whenOneCannotTakeItsPlaceTheOthersAreAsBefore() throws IOException {
        var occupied = folder.resolve("occupied");
        try (var changes = new FileChanges()) {
            changes.put(first(), "new");
            changes.put(folder.resolve("fresh"), "new");
            changes.put(occupied, "new");
            Files.createDirectories(occupied.resolve("by a folder"));
            assertThrows(IOException.class, changes::commit);
        }
        assertEquals(List.of("first", "occupied"), names());
        assertEquals("old", Files.readString(first()));
    }

    @Test
    void thePermissionsOfTheOlderFileStay() throws IOException {
        assumeTrue(first().getFileSystem().supportedFileAttributeViews().contains("posix"));
        var permissions = PosixFilePermissions.fromString("rw-rw----");
        Files.setPosixFilePermissions(first(), permissions);
        try (var changes = new FileChanges()) {
            changes.put(first(), "new");
            changes.commit();
        }
        assertEquals(permissions, Files.getPosixFilePermissions(first()));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
