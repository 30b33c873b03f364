/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** What monitor records, decode tells again. */
class DecodeCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aRecordedSessionIsDecodedAsItWasMonitored() throws IOException {
        Grid.write(folder);
        var simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0", "--rate", "0");
        var north = simulation.awaitLine(text -> text.startsWith("NORTH ")).substring("NORTH ".length());
        var monitored = Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--to", north, "--once", "--json",
                "--capture", "session.pcapng").exits(ExitCode.DONE).jsonLines();
        simulation.stopped();
        var apdus = Run.of(folder, "decode", "session.pcapng", "--json").exits(ExitCode.DONE).jsonLines();
        assertEquals(List.of("STARTDT act", "STARTDT con"), apdus.stream().limit(2)
                .map(apdu -> apdu.get("function").getAsString()).toList());
        assertEquals(north, apdus.getFirst().get("destination").getAsString());
        assertEquals(monitored.stream().filter(line -> line.has("ioa")).map(DecodeCommandTest::words).toList(),
                apdus.stream().flatMap(DecodeCommandTest::values).toList());
        var text = Run.of(folder, "decode", "session.pcapng").exits(ExitCode.DONE);
        assertTrue(text.lines().stream().anyMatch(line -> line.contains("C_IC_NA_1  activation  station 1")),
                text.out());
    }

    private static Stream<String> values(JsonObject apdu) {
        if (!apdu.has("type") || !apdu.get("type").getAsString().startsWith("M_")) {
            return Stream.empty();
        }
        return StreamSupport.stream(apdu.getAsJsonArray("objects").spliterator(), false)
                .map(JsonElement::getAsJsonObject).map(object -> {
                    apdu.entrySet().forEach(entry -> object.add(entry.getKey(), entry.getValue()));
                    return words(object);
                });
    }

    private static String words(JsonObject value) {
        return Stream.of("ca", "ioa", "type", "cot", "raw", "quality").map(value::get).toList().toString();
    }

    @Test
    void whatIsNoCaptureIsUnreadable() throws IOException {
        Files.writeString(folder.resolve("notes.txt"), "no capture");
        var run = Run.of(folder, "decode", "notes.txt").exits(ExitCode.USAGE);
        assertTrue(run.err().contains("notes.txt: it is neither pcap nor pcapng"), run.err());
        Run.of(folder, "decode", "missing.pcap").exits(ExitCode.USAGE);
    }
}
