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
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** export: of an RTU, of a DVE, as a list and as a request, and what it says of wrong usage. */
class ExportCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private Run run(String... arguments) {
        return Run.of(folder, arguments);
    }

    @Test
    void exportOfOneDveHoldsItsPointsOnly() throws IOException {
        Grid.write(folder);
        run("export", Grid.FILE, "--profile", "dataminer-metadata", "--dve", "Substation North", "--out", "dve.csv")
                .exits(ExitCode.DONE);
        var rows = Files.readAllLines(folder.resolve("dve.csv"));
        assertEquals(1 + 2, rows.size(), rows.toString());
        run("export", Grid.FILE, "--profile", "dataminer-metadata", "--rtu", "SOUTH", "--out", "south.csv")
                .exits(ExitCode.DONE);
        assertEquals(1 + 2, Files.readAllLines(folder.resolve("south.csv")).size());
    }

    @Test
    void theImportRequestOfDataMinerIsWrittenForAnRtuOrForAll() throws IOException {
        Grid.write(folder);
        var request = List.of("export", Grid.FILE, "--profile", "dataminer-metadata", "--out", "request.json");
        var all = run(request.toArray(String[]::new)).exits(ExitCode.DONE);
        var rows = request().getAsJsonArray("MetaDataRows");
        assertEquals("rows " + rows.size() + "\n", all.out());
        assertTrue(all.err().contains("[lost-type]"), all.err());
        assertTrue(rows.get(0).getAsJsonObject().get("InformationObjectAddress").getAsJsonPrimitive().isNumber());
        var guid = request().get("RequestGuid").getAsString();
        run(request.toArray(String[]::new)).exits(ExitCode.DONE);
        assertEquals(guid, request().get("RequestGuid").getAsString());
        run(Stream.concat(request.stream(), Stream.of("--rtu", "SOUTH")).toArray(String[]::new)).exits(ExitCode.DONE);
        assertEquals(2, request().getAsJsonArray("MetaDataRows").size());
    }

    @Test
    void anImportRequestHasNumbersWhateverTheListHasWritten() throws IOException {
        Files.writeString(folder.resolve("list.csv"),
                "Key,Family,Ip,Type,IdSimet,DeviceName,SignalDescription,CommonAddress,InformationObjectAddress,Factor\n"
                        + "N.Old name,F,192.0.2.1,AnalogInput,x7,N,U,01,0x10,\"0,5\"\n");
        run("import", "list.csv", "--into", "a.station", "--profile", "dataminer-metadata").exits(ExitCode.DONE);
        var run = run("export", "a.station", "--profile", "dataminer-metadata", "--out", "request.json")
                .exits(ExitCode.DONE);
        assertTrue(run.err().contains("IdSimet \"x7\" is no number and is left out of the request [lost-number]"),
                run.err());
        var row = request().getAsJsonArray("MetaDataRows").get(0).getAsJsonObject();
        assertEquals("N.Old name", row.get("Key").getAsString());
        assertEquals(16, row.get("InformationObjectAddress").getAsInt());
        assertEquals(1, row.get("CommonAddress").getAsInt());
        assertEquals(0.5, row.get("Factor").getAsDouble());
        assertTrue(row.get("IdSimet").isJsonNull());
    }

    @Test
    void onlyTheLayoutOfTheRequestIsWrittenAsJson() throws IOException {
        Grid.write(folder);
        assertEquals(
                "telecontrol: a.json: Only the layout dataminer-metadata is written as .json, the import request of"
                        + " DataMiner\n",
                run("export", Grid.FILE, "--profile", "template", "--out", "a.json").exits(ExitCode.USAGE).err());
        assertFalse(Files.exists(folder.resolve("a.json")));
    }

    private JsonObject request() throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("request.json"))).getAsJsonObject();
    }

    @Test
    void addressesAreWrittenAsAskedForWhereTheLayoutLeavesItOpen() throws IOException {
        Files.writeString(folder.resolve("r.station"), "rtu R { station 1 { point A M_SP_TB_1 66051 } }\n");
        assertEquals("66051", exportedAddress("generic"));
        assertEquals("1.2.3", exportedAddress("generic", "--addresses", "dotted"));
        assertEquals("3.2.1", exportedAddress("generic", "--addresses", "dotted-low-first"));
        assertEquals("0x010203", exportedAddress("generic", "--addresses", "hex"));
        assertEquals("66051", exportedAddress("dataminer-help", "--addresses", "hex"));
        assertTrue(
                with(List.of("export", "r.station", "--profile", "generic", "--out", "b.csv"), "--addresses", "octal")
                        .err().contains("'octal' is none of decimal, dotted, dotted-low-first, hex"));

        run("export", "r.station", "--profile", "generic", "--out", "hex.csv", "--addresses", "hex")
                .exits(ExitCode.DONE);
        run("import", "hex.csv", "--into", "back.station", "--rtu", "R").exits(ExitCode.DONE);
        assertTrue(Files.readString(folder.resolve("back.station")).contains("66051"));
    }

    private String exportedAddress(String profile, String... more) throws IOException {
        run(Stream.concat(Stream.of("export", "r.station", "--profile", profile, "--out", "r.csv"), Arrays.stream(more))
                .toArray(String[]::new)).exits(ExitCode.DONE);
        var lines = Files.readAllLines(folder.resolve("r.csv"));
        return lines.get(1).split("[,;]")[List.of(lines.get(0).split("[,;]")).indexOf("IOA")];
    }

    @Test
    void exportSaysWhatThereIsInsteadOfWhatThereIsNot() throws IOException {
        Grid.write(folder);
        var export = List.of("export", Grid.FILE, "--out", "a.csv", "--profile");
        assertTrue(with(export, "excel").err().contains("dataminer-help, dataminer-metadata"));
        assertTrue(with(export, "dataminer-help", "--dve", "South").err().contains("'Substation North'"));
        assertTrue(with(export, "dataminer-help", "--rtu", "WEST").err().contains("NORTH, SOUTH"));
        assertTrue(with(List.of("export", Grid.FILE, "--profile", "dataminer-help", "--out"), "a.txt").err()
                .startsWith("telecontrol: a.txt: "));
        assertFalse(Files.exists(folder.resolve("a.csv")));
    }

    private Run with(List<String> command, String... more) {
        return run(Stream.concat(command.stream(), Arrays.stream(more))
                .toArray(String[]::new)).exits(ExitCode.USAGE);
    }
}
