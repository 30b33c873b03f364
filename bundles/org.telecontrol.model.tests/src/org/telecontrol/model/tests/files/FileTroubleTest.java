/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.model.files.FileTrouble;

class FileTroubleTest {

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    @Test
    void namesWhatIsNotThere() {
        var missing = folder.resolve("a.csv");
        var trouble = assertThrows(IOException.class, () -> Files.readString(missing));
        assertEquals("There is no file or folder " + missing, FileTrouble.words(trouble));
        assertEquals("there is no such file", FileTrouble.reason(trouble));
    }

    @Test
    void namesWhatIsInTheWay() throws IOException {
        var file = Files.writeString(folder.resolve("a.csv"), "");
        var trouble = assertThrows(IOException.class, () -> Files.createDirectory(file));
        assertEquals(file + " exists already", FileTrouble.words(trouble));
        assertEquals(file + " exists already", FileTrouble.reason(trouble));
    }

    @Test
    void saysThatItIsForbidden() {
        var trouble = new AccessDeniedException("a.csv");
        assertEquals("a.csv: permission denied", FileTrouble.words(trouble));
        assertEquals("permission denied", FileTrouble.reason(trouble));
    }

    @Test
    void givesTheReasonOfTheSystem() {
        var trouble = new FileSystemException("a.csv", null, "No space left on device");
        assertEquals("a.csv: No space left on device", FileTrouble.words(trouble));
        assertEquals("No space left on device", FileTrouble.reason(trouble));
    }

    @Test
    void leavesOtherSentencesAsTheyAre() {
        var trouble = new IOException("Row 3 has no address");
        assertEquals("Row 3 has no address", FileTrouble.words(trouble));
        assertEquals("Row 3 has no address", FileTrouble.reason(trouble));
    }
}
