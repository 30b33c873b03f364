/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

/** Files of an RTU from the command line, over real sockets. */
class FilesCommandTest {

    @TempDir
    Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder);
    }

    @Test
    void aFileThatIsPutIsListedAndCanBeGot() throws IOException {
        var octets = new byte[40_000];
        new Random(104).nextBytes(octets);
        Files.write(folder.resolve("in.bin"), octets);
        try (var simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0")) {
            var to = simulation.awaitLine(line -> line.startsWith("NORTH ")).substring("NORTH ".length());

            var put = files("put", to, "--object", "3000", "--file", "2", "--in", "in.bin").exits(0);
            assertEquals("file 2 of object 3000: 40000 octets\n", put.out());
            assertTrue(put.err().contains("40000 of 40000 octets"), put.err());
            var listed = files("list", to, "--json").exits(0).jsonLines();
            assertEquals(1, listed.size());
            assertEquals(40_000, listed.getFirst().get("length").getAsInt());
            assertTrue(files("list", to).exits(0).out().startsWith("3000 2 40000 "));
            files("get", to, "--object", "3000", "--file", "2", "--out", "out.bin").exits(0);
            assertArrayEquals(octets, Files.readAllBytes(folder.resolve("out.bin")));
            var unknown = files("get", to, "--object", "3000", "--file", "3", "--out", "none.bin").exits(1);
            assertTrue(unknown.err().startsWith("telecontrol: NORTH: "), unknown.err());
            assertFalse(Files.exists(folder.resolve("none.bin")));
        }
    }

    @Test
    void onlyTheEntriesOfATimeAreListed() throws IOException {
        Files.write(folder.resolve("in.bin"), new byte[]{1, 2, 3});
        try (var simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0")) {
            var to = simulation.awaitLine(line -> line.startsWith("NORTH ")).substring("NORTH ".length());
            files("put", to, "--object", "3000", "--file", "2", "--in", "in.bin").exits(0);
            assertEquals(1, files("list", to, "--since", "2020-01-01T00:00:00Z").exits(0).lines().size());
            assertEquals(1, files("list", to, "--object", "3000", "--file", "2", "--since", "2020-01-01T00:00:00Z",
                    "--until", "2090-01-01T00:00:00Z").exits(0).lines().size());
            var none = files("list", to, "--until", "2020-01-01T00:00:00Z").exits(1);
            assertTrue(none.err().contains("NORTH: there are no such files, or no directory of them "
                    + "(unknown information object address)"), none.err());
        }
        assertTrue(files("list", "127.0.0.1:1", "--since", "yesterday").exits(2).err().contains("yesterday"));
    }

    @Test
    void nothingIsDoneWithoutAConnectionOrAFile() {
        var refused = files("list", "127.0.0.1:1").exits(3);
        assertTrue(refused.err().contains("No connection to NORTH at 127.0.0.1:1: "), refused.err());
        var missing = files("put", "127.0.0.1:1", "--object", "3000", "--file", "2", "--in", "no.bin").exits(2);
        assertEquals("telecontrol: There is no file no.bin\n", missing.err());
        Run.of(folder, "files").exits(2);
    }

    private Run files(String what, String to, String... more) {
        var arguments = new ArrayList<>(List.of("files", what, Grid.FILE, "--rtu", "NORTH",
                "--to", to));
        arguments.addAll(List.of(more));
        return Run.of(folder, arguments.toArray(String[]::new));
    }
}
