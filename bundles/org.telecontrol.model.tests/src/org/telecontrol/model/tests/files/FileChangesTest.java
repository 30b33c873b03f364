/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.model.files.WholeFile;

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
    void aFileThatWouldStayTheSameIsLeftAlone() throws IOException {
        var before = FileTime.fromMillis(0);
        Files.setLastModifiedTime(first(), before);
        try (var changes = new FileChanges()) {
            assertFalse(changes.putIfDifferent(first(), stream -> stream.write("old".getBytes(UTF_8))));
            assertTrue(changes.putIfDifferent(folder.resolve("second"), stream -> {}));
            changes.commit();
        }
        assertEquals(before, Files.getLastModifiedTime(first()));
        try (var changes = new FileChanges()) {
            assertTrue(changes.putIfDifferent(first(), stream -> stream.write("new".getBytes(UTF_8))));
            changes.commit();
        }
        assertEquals("new", Files.readString(first()));
        assertEquals(List.of("first", "second"), names());
    }

    @Test
    void aFolderThatWasMadeForNothingIsTakenAway() throws IOException {
        var made = folder.resolve("made");
        try (var changes = new FileChanges()) {
            changes.makeFolder(made);
            changes.put(made.resolve("second"), "more");
        }
        assertEquals(List.of("first"), names());
        try (var changes = new FileChanges()) {
            changes.makeFolder(made);
            changes.put(made.resolve("second"), "more");
            changes.commit();
        }
        assertEquals("more", Files.readString(made.resolve("second")));
    }

    /** The platform says only "No space left on device", and some writers of formats wrap it once more. */
    @Test
    void whatCouldNotBeWrittenIsNamed() throws IOException {
        var full = new IOException("No space left on device");
        try (var changes = new FileChanges()) {
            for (WholeFile.Content content : List.<WholeFile.Content>of(stream -> {
                throw full;
            }, stream -> {
                throw new UncheckedIOException(full);
            })) {
                var failure = assertThrows(FileSystemException.class, () -> changes.put(first(), content));
                assertEquals(first().toString(), failure.getFile());
                assertEquals("No space left on device", failure.getReason());
            }
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
