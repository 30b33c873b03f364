/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;

class FormatCommandTest {

    private static final String UNTIDY = "rtu A {\n station 1 {\n  point Door M_SP_NA_1 1\n  point U M_ME_NC_1 20 }}\n";
    private static final String TIDY = """
            rtu A {
                station 1 {
                    point Door M_SP_NA_1 1
                    point U    M_ME_NC_1 20
                }
            }
            """;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void formatsInPlaceAndNamesWhatChanged() throws IOException {
        write("a.station", UNTIDY);
        write("b.station", TIDY);
        var run = run("format", "a.station", "b.station").exits(ExitCode.DONE);
        assertEquals("a.station\n", run.out());
        assertEquals("2 files: 1 changed\n", run.err());
        assertEquals(TIDY, read("a.station"));
        assertEquals("1 file: none changed\n", run("format", "a.station").exits(ExitCode.DONE).err());
    }

    @Test
    void checkWritesNothing() throws IOException {
        write("a.station", UNTIDY);
        var run = run("format", "--check", "a.station", "--json").exits(ExitCode.ERRORS_FOUND);
        assertEquals("[{\"file\":\"a.station\",\"changed\":true}]", run.json().toString());
        assertEquals(UNTIDY, read("a.station"));
        write("a.station", TIDY);
        run("format", "--check", "a.station").exits(ExitCode.DONE);
    }

    @Test
    void oneBrokenFileAndNoneIsWritten() throws IOException {
        write("a.station", UNTIDY);
        write("broken.station", "rtu NORTH {\n  station {\n");
        var run = run("format", "a.station", "broken.station").exits(ExitCode.ERRORS_FOUND);
        assertEquals("", run.out());
        assertTrue(run.err().contains("broken.station:2:10: error: An address is missing here [value]\n"),
                run.err());
        assertEquals(UNTIDY, read("a.station"));
    }

    @Test
    void oneThatCannotBeWrittenAndNoneIsChanged() throws IOException {
        var unwritable = "b".repeat(240) + ".station"; // no room in its name for what stands beside it meanwhile
        write("a.station", UNTIDY);
        write(unwritable, UNTIDY);
        var run = run("format", "a.station", unwritable).exits(ExitCode.USAGE);
        assertEquals("", run.out());
        assertEquals(1, run.err().lines().count(), run.err());
        assertEquals(UNTIDY, read("a.station"));
        try (var files = Files.list(folder)) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void whatReferencesLeadToDoesNotMatter() throws IOException {
        write("a.station", "rtu A link missing { station 1 { } }");
        run("format", "a.station").exits(ExitCode.DONE);
        assertEquals("rtu A link missing {\n    station 1 {\n    }\n}\n", read("a.station"));
    }

    @Test
    void filesOfAnotherKindAreWrongUsage() throws IOException {
        write("a.xmi", "");
        assertEquals("telecontrol: a.xmi is no text of a configuration: *.station is expected\n",
                run("format", "a.xmi").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: There is no file no.station\n",
                run("format", "no.station").exits(ExitCode.USAGE).err());
        Files.write(folder.resolve("latin.station"), "// \u00e4".getBytes(StandardCharsets.ISO_8859_1));
        var latin = run("format", "latin.station").exits(ExitCode.USAGE);
        assertTrue(latin.err().endsWith("latin.station is not UTF-8 text, see line 1, column 4\n"), latin.err());
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(folder.resolve(file), text);
    }

    private String read(String file) throws IOException {
        return Files.readString(folder.resolve(file));
    }

    private Run run(String... arguments) {
        return Run.of(folder, arguments);
    }
}
