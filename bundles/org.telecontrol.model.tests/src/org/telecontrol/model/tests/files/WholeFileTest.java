/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.tests.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.model.files.WholeFile;

class WholeFileTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void takesThePlaceOfAnOlderFile() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");
        WholeFile.write(file, stream -> stream.write("new".getBytes(StandardCharsets.UTF_8)));
        assertEquals("new", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void leavesTheOlderFileAloneWhenWritingFails() throws IOException {
        var file = Files.writeString(folder.resolve("out.csv"), "old");
        assertThrows(IOException.class, () -> WholeFile.write(file, stream -> {
            stream.write(new byte[100_000]);
            throw new IOException("half way");
        }));
        assertEquals("old", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        var file = Files.writeString(folder.resolve("real.csv"), "old");
        var link = Files.createSymbolicLink(folder.resolve("link.csv"), file);
        WholeFile.write(link, stream -> stream.write('n'));
        assertEquals("n", Files.readString(file));
        assertEquals(file, Files.readSymbolicLink(link));
    }

    @Test
    void namesTheFolderThatIsMissing() {
        var file = folder.resolve("missing").resolve("out.csv");
        var thrown = assertThrows(NoSuchFileException.class, () -> WholeFile.write(file, stream -> stream.write('n')));
        assertEquals(folder.resolve("missing").toString(), thrown.getFile());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }
}
