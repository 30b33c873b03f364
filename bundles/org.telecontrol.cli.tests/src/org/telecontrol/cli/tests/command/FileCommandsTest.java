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
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;

/** check, convert and generate: results, exit codes, and that nothing is left behind by what fails. */
class FileCommandsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder);
    }

    private Run run(String... arguments) {
        return Run.of(folder, arguments);
    }

    @Test
    void checkOfAValidFileIsSilent() {
        var run = run("check", Grid.FILE).exits(ExitCode.DONE);
        assertEquals("", run.out());
        assertEquals("1 file: 0 errors, 0 warnings\n", run.err());
    }

    @Test
    void checkTellsProblemsWithTheirPlaces() throws IOException {
        Grid.write(folder, "HallTemp M_ME_NC_1 5001", "HallTemp M_ME_NC_1 0");
        var run = run("check", Grid.FILE).exits(ExitCode.ERRORS_FOUND);
        assertEquals(1, run.lines().size(), run.out());
        assertTrue(run.lines().getFirst().matches("grid\\.station:15:[0-9]+: error: .* \\[address-range]"), run.out());
    }

    /** Its letters would be lost as soon as it is written again. */
    @Test
    void textOfAnotherEncodingIsUnreadable() throws IOException {
        var file = folder.resolve("latin.station");
        var latin = Files.readString(folder.resolve(Grid.FILE)).replace("Hall temperature", "Au\u00dfentemperatur")
                .getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, latin);
        Files.writeString(folder.resolve("list.csv"), "IOA,Name,Type\n1,Door,M_SP_NA_1\n");
        for (var commandLine : List.of("check latin.station", "convert latin.station a.xmi",
                "import list.csv --into latin.station --rtu NORTH --common-address 1")) {
            var run = run(commandLine.split(" ")).exits(ExitCode.USAGE);
            assertTrue(run.err().endsWith("latin.station is not UTF-8 text, see line 15, column 42\n"), run.err());
            assertEquals(1, run.err().lines().count(), run.err());
        }
        assertArrayEquals(latin, Files.readAllBytes(file));
    }

    @Test
    void checkJsonIsOneDocument() throws IOException {
        assertEquals("[]\n", run("check", Grid.FILE, "--format", "json").exits(ExitCode.DONE).out());
        Grid.write(folder, "HallTemp M_ME_NC_1 5001", "HallTemp M_ME_NC_1 0");
        var problem = run("check", Grid.FILE, "--json").exits(ExitCode.ERRORS_FOUND).json().getAsJsonArray().get(0)
                .getAsJsonObject();
        assertEquals(List.of("file", "line", "column", "severity", "message", "code"), List.copyOf(problem.keySet()));
        assertEquals(15, problem.get("line").getAsInt());
    }

    @Test
    void checkSarifNamesTheFile() throws IOException {
        Grid.write(folder, "HallTemp M_ME_NC_1 5001", "HallTemp M_ME_NC_1 0");
        var log = run("check", Grid.FILE, "--format", "sarif").exits(ExitCode.ERRORS_FOUND).json().getAsJsonObject();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(log.toString().contains("\"uri\":\"grid.station\""), log.toString());
        assertTrue(log.toString().contains("\"ruleId\":\"address-range\""), log.toString());
    }

    @Test
    void checkFollowsReferencesFromFileToFile() throws IOException {
        var text = Files.readString(folder.resolve(Grid.FILE));
        int end = text.indexOf("rtu NORTH");
        Files.writeString(folder.resolve("shared.station"), text.substring(0, end));
        Files.writeString(folder.resolve("rtus.station"), text.substring(end));
        run("check", "rtus.station").exits(ExitCode.ERRORS_FOUND);
        run("check", "rtus.station", "shared.station").exits(ExitCode.DONE);
        run("generate", "rtus.station", "--generator", "dve-inventory", "--out", "out").exits(ExitCode.ERRORS_FOUND);
        run("generate", "rtus.station", "--with", "shared.station", "--generator", "dve-inventory", "--out", "out")
                .exits(ExitCode.DONE);
    }

    @Test
    void aBrokenFileIsToldByItsPlace() throws IOException {
        Files.writeString(folder.resolve("broken.station"), "rtu NORTH {\n  station 1 {\n    point point\n");
        var run = run("check", "broken.station").exits(ExitCode.ERRORS_FOUND);
        assertTrue(run.lines().stream().allMatch(line -> line.matches("broken\\.station:[34]:[0-9]+: error: .*]")),
                run.out());
        var other = run("monitor", "broken.station", "--once").exits(ExitCode.ERRORS_FOUND);
        assertEquals("", other.out());
        assertTrue(other.err().contains("broken.station:3:"), other.err());
    }

    @Test
    void brokenXmiIsToldWithoutTheParsersOwnWords() throws IOException {
        Files.writeString(folder.resolve("broken.xmi"), "<station:Configuration\n");
        var run = run("check", "broken.xmi").exits(ExitCode.ERRORS_FOUND);
        assertTrue(run.lines().getFirst().matches("broken\\.xmi:2:1: error: [^:]* \\[syntax]"), run.out());
        assertFalse(run.out().contains("SAX"), run.out());
    }

    @Test
    void filesOfAnotherKindAreWrongUsage() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "IOA\n1\n");
        var sentence = "list.csv is no configuration: *.station or *.xmi is expected\n";
        assertEquals("telecontrol: " + sentence, run("check", "list.csv").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: " + sentence,
                run("import", "list.csv", "--into", "list.csv").exits(ExitCode.USAGE).err());
    }

    @Test
    void filesThatAreNotThereAreWrongUsage() {
        for (var command : new String[][]{{"check", "no.station"}, {"monitor", "no.station", "--once"},
                {"simulate", "no.station"}, {"operate", "no.station", "A.b", "on"}, {"convert", "no.station", "a.xmi"},
                {"export", "no.station", "--profile", "dataminer-help", "--out", "a.csv"},
                {"generate", "no.station", "--generator", "dve-inventory", "--out", "a"}}) {
            var run = run(command).exits(ExitCode.USAGE);
            assertEquals("telecontrol: There is no file no.station\n", run.err());
            assertEquals("", run.out());
        }
    }

    @Test
    void aFolderIsNoFile() {
        assertEquals("telecontrol: . is a folder, not a file\n", run("check", ".").exits(ExitCode.USAGE).err());
    }

    @Test
    void convertThereAndBackLosesNothing() throws IOException {
        run("convert", Grid.FILE, "grid.xmi").exits(ExitCode.DONE);
        run("convert", "grid.xmi", "again.station").exits(ExitCode.DONE);
        run("convert", "again.station", "again.xmi").exits(ExitCode.DONE);
        assertEquals(Files.readString(folder.resolve("grid.xmi")), Files.readString(folder.resolve("again.xmi")));
        run("check", "again.station").exits(ExitCode.DONE);
    }

    @Test
    void convertWithTheFilesItRefersTo() throws IOException {
        Files.writeString(folder.resolve("typ.station"), "typical Bay {\n  point Q0 M_DP_TB_1 +0\n}\n");
        Files.writeString(folder.resolve("use.station"),
                "rtu R {\n  station 1 {\n    use Bay F from 10\n  }\n}\n");
        run("convert", "use.station", "use.xmi").exits(ExitCode.ERRORS_FOUND);
        run("convert", "use.station", "use.xmi", "--with", "typ.station").exits(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("use.xmi")).contains("typ.station#typical:Bay"));
        Files.delete(folder.resolve("use.station"));
        assertEquals("", run("check", "use.xmi", "typ.station").exits(ExitCode.DONE).out());
        Files.writeString(folder.resolve("typ.station"),
                "typical Other {\n  point Q0 M_SP_TB_1 +0\n}\n\ntypical Bay {\n  point Q0 M_DP_TB_1 +0\n}\n");
        run("convert", "use.xmi", "use.station", "--with", "typ.station").exits(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("use.station")).contains("use Bay F from 10"));
    }

    @Test
    void convertWritesNothingFromAFileWithErrors() throws IOException {
        Grid.write(folder, "from 7000", "from 70000000");
        run("convert", Grid.FILE, "grid.xmi").exits(ExitCode.ERRORS_FOUND);
        assertFalse(Files.exists(folder.resolve("grid.xmi")));
        run("convert", Grid.FILE, "grid.txt").exits(ExitCode.USAGE);
    }

    @Test
    void generateListTellsWhatThereIs() {
        var entries = run("generate", "--list", "--json").exits(ExitCode.DONE).json().getAsJsonArray();
        assertTrue(entries.size() >= 2);
        for (var entry : entries) {
            assertEquals(List.of("id", "name", "description"), List.copyOf(entry.getAsJsonObject().keySet()));
        }
        assertTrue(run("generate", "--list").exits(ExitCode.DONE).lines().contains("dve-inventory"));
    }

    @Test
    void generateCheckTellsWhatIsStale() throws IOException {
        var generate = new String[]{"generate", Grid.FILE, "--generator", "dve-inventory", "--out", "out"};
        var check = new String[]{"generate", Grid.FILE, "--generator", "dve-inventory", "--out", "out", "--check"};
        assertEquals("stale dve-inventory.json\n", run(check).exits(ExitCode.ERRORS_FOUND).out());
        assertFalse(Files.exists(folder.resolve("out")));
        assertEquals("written dve-inventory.json\n", run(generate).exits(ExitCode.DONE).out());
        assertEquals("", run(check).exits(ExitCode.DONE).out());
        assertEquals("", run(generate).exits(ExitCode.DONE).out());
        Grid.write(folder, "Hall temperature", "Temperature of the hall");
        Grid.write(folder, "\"Voltage\"", "\"Voltage of L1\"");
        run(check).exits(ExitCode.ERRORS_FOUND);
    }

    @Test
    void generateWarnsWithThePlace() throws IOException {
        Grid.write(folder, "{ export include NORTH.F01.* }", "{ export }");
        var generate = new String[]{"generate", Grid.FILE, "--generator", "dataminer-metadata", "--out", "out",
                "--json"};
        var line = Files.readAllLines(folder.resolve(Grid.FILE)).indexOf(
                "dve \"Substation North\" { export }") + 1;
        var warned = run(generate).exits(ExitCode.DONE);
        assertTrue(warned.err().contains("grid.station:" + line
                + ":5: warning: DVE \"Substation North\" has no points [dataminer-metadata]\n"), warned.err());
        var warning = warned.json().getAsJsonObject().getAsJsonArray("warnings").get(0).getAsJsonObject();
        assertEquals(line, warning.get("line").getAsInt());

        Grid.write(folder, "{ export include", "{ include");
        var whole = run(generate).exits(ExitCode.DONE);
        assertTrue(whole.err().contains("grid.station:1:1: warning: No DVE group is exported"), whole.err());
    }

    @Test
    void generateJsonNamesFilesAndWarnings() throws IOException {
        Grid.write(folder, "{ export include", "{ include");
        var document = run("generate", Grid.FILE, "--generator", "dataminer-metadata", "--out", "out", "--json")
                .exits(ExitCode.DONE).json().getAsJsonObject();
        assertEquals(List.of("generator", "files", "written", "warnings"), List.copyOf(document.keySet()));
        assertEquals("dataminer-metadata.json", document.getAsJsonArray("written").get(0).getAsString());
        assertEquals(1, document.getAsJsonArray("warnings").size());
    }

    @Test
    void generateSaysWhatIsMissing() {
        assertTrue(run("generate", Grid.FILE, "--out", "out").exits(ExitCode.USAGE).err().contains("--generator"));
        assertTrue(run("generate", Grid.FILE, "--generator", "dve", "--out", "out").exits(ExitCode.USAGE).err()
                .contains("dve-inventory"));
        assertTrue(run("generate").exits(ExitCode.USAGE).err().contains("FILE.station"));
    }

    @Test
    void whatStandsInTheWayOfAResultIsToldInTheUsersWords() {
        assertEquals("telecontrol: There is no folder for no/grid.xmi\n",
                run("convert", Grid.FILE, "no/grid.xmi").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: There is no folder for no/list.csv\n",
                run("export", Grid.FILE, "--profile", "dataminer-help", "--out", "no/list.csv").exits(ExitCode.USAGE)
                        .err());
        assertEquals("telecontrol: grid.station is a file, not a folder\n",
                run("generate", Grid.FILE, "--generator", "dve-inventory", "--out", Grid.FILE).exits(ExitCode.USAGE)
                        .err());
    }
}
