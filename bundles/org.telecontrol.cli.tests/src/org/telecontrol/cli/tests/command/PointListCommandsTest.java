/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;

import com.google.gson.JsonParser;

/** import and export, from list to configuration and back. */
class PointListCommandsTest {

    private static final String LIST = """
            IOA,IOA_WRITE,FAMILY,SUBFAMILY,OBJECT,N1,NC1,ELEMENT,N2,NC2,SIGNAL,N3,SERVICE,CUSTOM_LABEL,FACTOR,\
            DISCREETS,UNITS,TYPE,IDEN_INGRID
            1001,1101,Single Point,Sub,Object,1,2,Element,3,4,M_SP_NA_1001,5,ACME,M_SP_NA_1001,,Off  ;On,,DI,1
            1002,,Measurement,Sub,Object,1,2,Element,3,4,Voltage L1,5,ACME,Voltage L1,0.1,,kV,AI,2
            """;

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeList() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST);
    }

    private Run run(String... arguments) {
        return Run.of(folder, arguments);
    }

    private Run importInto(String file, String... options) {
        return run(Stream
                .concat(List.of("import", "list.csv", "--into", file, "--rtu", "R1", "--host", "127.0.0.1", "--port",
                        "24040", "--common-address", "1").stream(), Arrays.stream(options))
                .toArray(String[]::new));
    }

    @Test
    void fromListToConfigurationAndBack() throws IOException {
        var run = importInto("a.station").exits(ExitCode.DONE);
        assertEquals("rows 2 points 3 added 3 changed 0 removed 0 warnings 0 errors 0\n", run.out());
        run("check", "a.station").exits(ExitCode.DONE);
        assertEquals("rows 2\n", run("export", "a.station", "--profile", "dataminer-help", "--out", "b.csv")
                .exits(ExitCode.DONE).out());
        assertEquals(LIST, Files.readString(folder.resolve("b.csv")).replace("\r\n", "\n"));
    }

    @Test
    void fromAWorkbookTheSameConfigurationIsMade() throws IOException {
        importInto("a.station").exits(ExitCode.DONE);
        run("export", "a.station", "--profile", "dataminer-help", "--out", "list.xlsx").exits(ExitCode.DONE);
        run("import", "list.xlsx", "--into", "b.station", "--rtu", "R1", "--host", "127.0.0.1", "--port", "24040",
                "--common-address", "1").exits(ExitCode.DONE);
        assertEquals(Files.readString(folder.resolve("a.station")), Files.readString(folder.resolve("b.station")));
    }

    @Test
    void fromAProgramTheSameConfigurationIsMade() throws IOException {
        importInto("a.station").exits(ExitCode.DONE);
        Files.writeString(folder.resolve("east.source.yaml"),
                "source: script\ncommand: [sh, -c, 'echo \"asked for $1\" >&2; cat list.csv', points, EAST]\n");
        var run = run("import", "east.source.yaml", "--into", "b.station", "--rtu", "R1", "--host", "127.0.0.1",
                "--port",
                "24040", "--common-address", "1").exits(ExitCode.DONE);
        assertTrue(run.err().contains("asked for EAST"), run.err());
        assertEquals(Files.readString(folder.resolve("a.station")), Files.readString(folder.resolve("b.station")));
    }

    @Test
    void aListWithoutRowsIsToldAndRemovesNothing() throws IOException {
        importInto("a.station").exits(ExitCode.DONE);
        Files.writeString(folder.resolve("list.csv"), LIST.lines().findFirst().orElseThrow() + "\n");
        var before = texts();
        var warning = "list.csv!list: warning: There are no rows below the header [no-rows]\n";
        assertEquals(warning, importInto("a.station").exits(ExitCode.DONE).err());
        assertEquals(before, texts());
        var refused = importInto("a.station", "--remove-missing").exits(ExitCode.ERRORS_FOUND);
        assertEquals(
                warning + "telecontrol: list.csv has no rows by which --remove-missing could tell what is missing; "
                        + "nothing was written\n",
                refused.err());
        assertEquals("", refused.out());
        assertEquals(before, texts());
    }

    /** The program that brings the list stands for another one that writes at the same time. */
    @ParameterizedTest
    @ValueSource(strings = {"a.station", "a.station.imports/east.source.yaml.csv"})
    void whatOthersWriteWhileTheListIsReadIsNotLost(String changed) throws IOException {
        importFromAProgram("", "a.station").exits(ExitCode.DONE);
        Files.writeString(folder.resolve("list.csv"), LIST.replace("kV", "V"));
        var expected = texts();
        expected.merge(changed, "\n", String::concat);
        var run = importFromAProgram("echo >> " + changed + ";", "a.station", "--report", "report.json")
                .exits(ExitCode.ERRORS_FOUND);
        assertEquals(changed
                + ": error: The file changed while the list was read, nothing was written [changed-meanwhile]\n",
                run.err());
        assertEquals("", run.out());
        assertEquals(expected, texts());
    }

    @Test
    void aNewFileThatOthersWriteMeanwhileStaysTheirs() throws IOException {
        importFromAProgram("echo '// theirs' > b.station;", "b.station").exits(ExitCode.ERRORS_FOUND);
        assertEquals(Map.of("b.station", "// theirs\n", "list.csv", LIST), texts());
        assertEquals(List.of("b.station", "east.source.yaml", "list.csv"), names());
    }

    /** All files but the description of the source. */
    private Map<String, String> texts() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).filter(file -> !file.endsWith("east.source.yaml"))
                    .toList()) {
                texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return texts;
    }

    private Run importFromAProgram(String meanwhile, String file, String... options) throws IOException {
        Files.writeString(folder.resolve("east.source.yaml"),
                "source: script\ncommand: [sh, -c, \"" + meanwhile + " cat list.csv\"]\n");
        return run(Stream.concat(Stream.of("import", "east.source.yaml", "--into", file, "--rtu", "R1", "--host",
                "127.0.0.1", "--port", "24040", "--common-address", "1"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    @Test
    void aSourceThatFailsIsToldInOneLineAndWritesNothing() throws IOException {
        Files.writeString(folder.resolve("east.source.yaml"),
                "source: script\ncommand: [sh, -c, 'echo no such grid >&2; exit 7']\n");
        var failed = run("import", "east.source.yaml", "--into", "b.station").exits(ExitCode.USAGE);
        assertEquals("no such grid\ntelecontrol: east.source.yaml: script sh ended with 7: no such grid\n",
                failed.err());
        Files.writeString(folder.resolve("east.source.yaml"), "source: script\ncommand: x\nuser: reader\n");
        assertEquals("telecontrol: There is no password for reader of script x: set TELECONTROL_SOURCE_SECRET\n",
                run("import", "east.source.yaml", "--into", "b.station").exits(ExitCode.USAGE).err());
        Files.writeString(folder.resolve("east.source.yaml"), "source: script\ncommand: x\nwhere: y\n");
        assertTrue(run("import", "east.source.yaml", "--into", "b.station").exits(ExitCode.USAGE).err()
                .startsWith("telecontrol: east.source.yaml:3:1: "));
        assertFalse(Files.exists(folder.resolve("b.station")));
    }

    @Test
    void importingTwiceChangesNothing() throws IOException {
        importInto("a.station");
        var before = Files.readString(folder.resolve("a.station"));
        assertEquals("rows 2 points 3 added 0 changed 0 removed 0 warnings 0 errors 0\n",
                importInto("a.station").exits(ExitCode.DONE).out());
        assertEquals(before, Files.readString(folder.resolve("a.station")));
    }

    @Test
    void aDryRunTellsChangesAndWritesNothing() throws IOException {
        importInto("a.station");
        var before = Files.readString(folder.resolve("a.station"));
        Files.writeString(folder.resolve("list.csv"), LIST.replace("kV", "V").replace("1101", ""));
        var run = importInto("a.station", "--dry-run", "--remove-missing").exits(ExitCode.DONE);
        assertTrue(run.lines().contains("changed R1.Voltage_L1 1:1002 unit \"kV\" -> \"V\""), run.out());
        assertTrue(run.lines().getLast().startsWith("rows 2 points 2 added 0 changed "), run.out());
        assertTrue(run.out().contains("removed R1."), run.out());
        assertEquals(before, Files.readString(folder.resolve("a.station")));
        assertEquals("", importInto("new.station", "--dry-run").exits(ExitCode.DONE).err());
        assertFalse(Files.exists(folder.resolve("new.station")));
    }

    @Test
    void refusedRowsNameTheirCellsAndNothingIsWritten() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST.replace("1002", "ten"));
        var run = importInto("a.station", "--report", "report.json", "--save-layout", "layout.yaml")
                .exits(ExitCode.ERRORS_FOUND);
        assertTrue(run.err().startsWith("list.csv!list!A3: error: "), run.err());
        assertTrue(run.out().endsWith("errors 1\n"), run.out());
        assertEquals(List.of("list.csv", "report.json"), names());
        var report = JsonParser.parseString(Files.readString(folder.resolve("report.json"))).getAsJsonObject();
        assertFalse(report.get("written").getAsBoolean());
        assertEquals("A3", report.getAsJsonArray("problems").get(0).getAsJsonObject().get("cell").getAsString());
    }

    @Test
    void aLayoutIsKeptWithoutImporting() throws IOException {
        importInto("a.station", "--dry-run", "--save-layout", "layout.yaml").exits(ExitCode.DONE);
        assertEquals(List.of("layout.yaml", "list.csv"), names());
        assertTrue(Files.readString(folder.resolve("layout.yaml")).contains("id: dataminer-help"));
    }

    @Test
    void whenOneOutputCannotBeWrittenNoneIs() {
        var unwritable = "r".repeat(240) + ".json"; // no room in its name for what stands beside it meanwhile
        importInto("a.station", "--save-layout", "layout.yaml", "--report", unwritable).exits(ExitCode.USAGE);
        assertEquals(List.of("list.csv"), names());
    }

    @Test
    void theSheetIsTheOneNamed() throws IOException {
        importInto("a.station").exits(ExitCode.DONE);
        run("export", "a.station", "--profile", "dataminer-help", "--out", "list.xlsx").exits(ExitCode.DONE);
        var imported = List.of("import", "list.xlsx", "--into", "b.station", "--host", "h", "--sheet");
        var missing = run(plus(imported, "Nowhere")).exits(ExitCode.USAGE);
        assertTrue(missing.err().startsWith("telecontrol: list.xlsx: ") && missing.err().contains("Nowhere"),
                missing.err());
        run(plus(imported, "DataMiner help page")).exits(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("b.station")).contains("Voltage L1"));
    }

    @Test
    void theListIsFollowedWhereItIsPreferred() throws IOException {
        importInto("a.station").exits(ExitCode.DONE);
        var station = folder.resolve("a.station");
        Files.writeString(station, Files.readString(station).replace("\"kV\"", "\"V\""));
        Files.writeString(folder.resolve("list.csv"), LIST.replace(",kV,", ",MV,"));
        importInto("a.station").exits(ExitCode.DONE);
        assertTrue(Files.readString(station).contains("unit \"V\""), "the configuration stays");

        Files.writeString(folder.resolve("list.csv"), LIST.replace(",kV,", ",GV,"));
        importInto("a.station", "--prefer-list").exits(ExitCode.DONE);
        assertTrue(Files.readString(station).contains("unit \"GV\""), "the list is followed");
    }

    private static String[] plus(List<String> command, String last) {
        return Stream.concat(command.stream(), Stream.of(last)).toArray(String[]::new);
    }

    private List<String> names() {
        return Stream.of(Objects.requireNonNull(folder.toFile().list())).sorted().toList();
    }

    @Test
    void theOtherRowsAreImportedWhenAskedFor() throws IOException {
        Files.writeString(folder.resolve("list.csv"), LIST.replace("1002", "ten"));
        importInto("a.station", "--keep-going").exits(ExitCode.ERRORS_FOUND);
        var text = Files.readString(folder.resolve("a.station"));
        assertTrue(text.contains("1001"), text);
        run("check", "a.station").exits(ExitCode.DONE);
    }

    @Test
    void importJsonIsOneDocument() {
        var document = importInto("a.station", "--json").exits(ExitCode.DONE).json().getAsJsonObject();
        assertEquals(3, document.get("added").getAsInt());
        assertEquals("dataminer-help", document.get("profile").getAsString());
        var change = document.getAsJsonArray("changes").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("ioa").getAsInt() == 1002).findFirst().orElseThrow();
        assertEquals("added", change.get("change").getAsString());
        assertTrue(document.get("written").getAsBoolean());
    }

    @Test
    void whatIsNoPointListIsToldInOneSentence() throws IOException {
        Files.writeString(folder.resolve("list.csv"), "a,b,c\n1,2,3\n");
        var unknown = importInto("a.station").exits(ExitCode.USAGE);
        assertEquals(1, unknown.err().lines().count(), unknown.err());
        assertTrue(unknown.err().startsWith("telecontrol: list.csv: "), unknown.err());
        Files.write(folder.resolve("list.xlsx"), new byte[]{'P', 'K', 3, 4, 0, 0, 7});
        var broken = run("import", "list.xlsx", "--into", "a.station").exits(ExitCode.USAGE);
        assertEquals(1, broken.err().lines().count(), broken.err());
        assertEquals("telecontrol: There is no file none.csv\n",
                run("import", "none.csv", "--into", "a.station").exits(ExitCode.USAGE).err());
        assertFalse(Files.exists(folder.resolve("a.station")));
    }

    @Test
    void numbersOutOfRangeAreWrongUsage() {
        assertEquals("telecontrol: --port is 1 to 65535, not 99999\n",
                run("import", "list.csv", "--into", "a.station", "--port", "99999").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: --common-address is 1 to 65534, not 0\n",
                run("import", "list.csv", "--into", "a.station", "--common-address", "0").exits(ExitCode.USAGE).err());
        assertEquals("telecontrol: There is no folder for no/report.json\n",
                importInto("a.station", "--report", "no/report.json").exits(ExitCode.USAGE).err());
        assertFalse(Files.exists(folder.resolve("a.station")));
    }

    @Test
    void aConfigurationThatWouldBecomeInvalidStaysAsItIs() throws IOException {
        var before = """
                link small { ioa-size 1 }
                rtu R1 at "127.0.0.1":24040 link small { station 1 { } }
                """;
        Files.writeString(folder.resolve("a.station"), before);
        var run = importInto("a.station").exits(ExitCode.ERRORS_FOUND);
        assertTrue(
                run.err().lines().findFirst().orElse("")
                        .matches("a\\.station:[0-9]+:[0-9]+: error: .* \\[address-range]"),
                run.err());
        assertEquals(before, Files.readString(folder.resolve("a.station")));
    }

    @Test
    void aListOfAnyColumnsIsRecognisedAndItsLayoutKept() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "Adresse;Typkennung;Bezeichnung;ASDU\n1.0.0;30;Tür offen;7\n");
        var run = run("import", "own.csv", "--into", "own.station", "--rtu", "R1", "--host", "127.0.0.1",
                "--save-layout", "own.layout.yaml").exits(ExitCode.DONE);
        assertTrue(run.err().contains("Adresse is the address, Typkennung is the type"), run.err());
        assertTrue(Files.readString(folder.resolve("own.station")).contains("station 7"));

        var layout = Files.readString(folder.resolve("own.layout.yaml")).replace("id: proposed", "id: own");
        Files.writeString(folder.resolve("own.layout.yaml"), layout.replace("dotted high first", "dotted low first"));
        assertTrue(run("profiles").exits(ExitCode.DONE).lines().contains("own"));
        run("import", "own.csv", "--into", "again.station", "--profile", "own", "--rtu", "R1", "--host", "127.0.0.1")
                .exits(ExitCode.DONE);
        assertFalse(Files.readString(folder.resolve("again.station")).contains("65536"));
    }

    @Test
    void dottedAddressesThatCanBeReadInTwoWaysAreReadAsPreferred() throws IOException {
        Files.writeString(folder.resolve("own.csv"), "Adresse;Typkennung;Bezeichnung\n1.0.2;30;Door\n");
        var run = run("import", "own.csv", "--into", "own.station", "--host", "127.0.0.1", "--addresses",
                "dotted-low-first").exits(ExitCode.DONE);
        assertTrue(run.err().contains("they are read with the low one first, as preferred [octet-order]"), run.err());
        assertTrue(Files.readString(folder.resolve("own.station")).contains(" 131073"));
    }

    @Test
    void aWrongLayoutIsToldWithItsPlace() throws IOException {
        Files.writeString(folder.resolve("bad.layout.yaml"), "id: bad\nname: Bad\ncolums: []\n");
        var err = importInto("a.station").exits(ExitCode.USAGE).err();
        assertTrue(err.startsWith("telecontrol: bad.layout.yaml:3:1: \"colums\" is not known here; there is "), err);
    }

    @Test
    void allMistakesOfLayoutsAreTold() throws IOException {
        Files.writeString(folder.resolve("bad.layout.yaml"), "id: Bad\nname: Bad\ncolums: []\n");
        var lines = run("profiles").exits(ExitCode.USAGE).err().lines().toList();
        assertEquals(2, lines.size(), lines.toString());
        assertTrue(lines.get(0).startsWith("telecontrol: bad.layout.yaml:1:5: \"id\" is small letters"), lines.get(0));
        assertTrue(lines.get(1).startsWith("bad.layout.yaml:3:1: \"colums\" is not known here"), lines.get(1));
    }

    @Test
    void anEngineersEditsOutliveTheNextImport() throws IOException {
        Files.writeString(folder.resolve("list.csv"),
                "IOA,Type,Name,Description\n1,30,Door,Door open\n2,30,Fire,Fire\n");
        run("import", "list.csv", "--into", "e.station", "--host", "127.0.0.1").exits(ExitCode.DONE);
        var station = folder.resolve("e.station");
        Files.writeString(station, "// mine\n" + Files.readString(station).replace("\"Door open\"", "\"My door\""));
        var edited = Files.readString(station);
        run("import", "list.csv", "--into", "e.station").exits(ExitCode.DONE);
        assertEquals(edited, Files.readString(station));

        Files.writeString(folder.resolve("list.csv"),
                "IOA,Type,Name,Description\n1,30,Door,Gate\n2,30,Fire,Fire hall 1\n");
        var run = run("import", "list.csv", "--into", "e.station", "--json").exits(ExitCode.DONE);
        assertEquals(1, run.json().getAsJsonObject().getAsJsonArray("conflicts").size());
        assertTrue(Files.readString(station).contains("\"My door\""));
        assertTrue(Files.readString(station).contains("\"Fire hall 1\""));
        assertTrue(Files.readString(station).startsWith("// mine"));
    }

    @Test
    void theFormOfSeparatedValuesCanBeSaid() throws IOException {
        Files.write(folder.resolve("odd.csv"), "IOA:Type:Name\n1:30:T\u00fcr\n".getBytes("ISO-8859-1"));
        run("import", "odd.csv", "--into", "odd.station", "--delimiter", ":", "--encoding", "ISO-8859-1", "--host", "h")
                .exits(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("odd.station")).contains("Tur"));
        run("import", "odd.csv", "--into", "x.station", "--decimal", "dot").exits(ExitCode.USAGE);
        run("import", "odd.csv", "--into", "x.station", "--encoding", "none such").exits(ExitCode.USAGE);
    }
}
