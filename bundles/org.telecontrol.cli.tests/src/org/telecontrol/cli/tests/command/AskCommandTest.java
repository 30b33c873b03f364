/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

/** Interrogation, reading and parameters from the command line, over real sockets. */
class AskCommandTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder, "station 1 {", "station 9 { point Lamp M_SP_NA_1 1 }\n    station 1 {");
    }

    private Running simulate(String... options) {
        return Running.of(folder, Stream.concat(
                Stream.of("simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0", "--rate", "0"), Stream.of(options))
                .toArray(String[]::new));
    }

    private Run ask(Running simulation, String command, String... options) {
        var to = simulation.awaitLine(line -> line.startsWith("NORTH ")).substring("NORTH ".length());
        return Run.of(folder, Stream.concat(Stream.of("ask", command, Grid.FILE, "--to", to), Stream.of(options))
                .toArray(String[]::new));
    }

    private static List<Integer> stations(Run run) {
        return run.jsonLines().stream().filter(line -> line.has("ioa")).map(line -> line.get("ca").getAsInt())
                .distinct().toList();
    }

    @Test
    void everyStationIsInterrogatedInItsTurn() {
        try (var simulation = simulate()) {
            var run = ask(simulation, "interrogation", "--rtu", "NORTH", "--json").exits(ExitCode.DONE);
            assertEquals(List.of(9, 1), stations(run));
            assertEquals(List.of("general interrogation of station 9", "general interrogation of station 1"),
                    run.jsonLines().stream().filter(line -> line.has("result"))
                            .map(line -> line.get("procedure").getAsString()).toList());
        }
    }

    @Test
    void allStationsAnswerABroadcast() {
        try (var simulation = simulate()) {
            var run = ask(simulation, "interrogation", "--rtu", "NORTH", "--common-address", "all", "--json")
                    .exits(ExitCode.DONE);
            assertEquals(List.of(9, 1), stations(run));
            var end = run.jsonLines().getLast();
            assertEquals("general interrogation of all stations", end.get("procedure").getAsString());
            assertEquals("done", end.get("result").getAsString());
            assertEquals("done", end.get("detail").getAsString());
        }
    }

    @Test
    void oneStationIsInterrogatedAlone() {
        try (var simulation = simulate()) {
            assertEquals(List.of(9), stations(
                    ask(simulation, "interrogation", "--rtu", "NORTH", "--common-address", "9", "--json")));
        }
    }

    @Test
    void aStationThatIsNotThereRefuses() {
        try (var simulation = simulate()) {
            var run = ask(simulation, "interrogation", "--rtu", "NORTH", "--common-address", "44")
                    .exits(ExitCode.ERRORS_FOUND);
            assertEquals("telecontrol: NORTH: general interrogation of station 44: unknown common address of ASDU\n",
                    run.err());
        }
    }

    @Test
    void pointsAreReadOneByOne() {
        try (var simulation = simulate()) {
            var run = ask(simulation, "read", "NORTH.Alarm", "NORTH.F01.U_L1", "--json").exits(ExitCode.DONE);
            assertEquals(List.of("Alarm REQUEST", "F01.U_L1 REQUEST"),
                    run.jsonLines().stream().filter(line -> line.has("ioa"))
                            .map(line -> line.get("point").getAsString() + " " + line.get("cot").getAsString())
                            .toList());
            assertTrue(ask(simulation, "read", "NORTH.Lamp").exits(ExitCode.DONE).out().contains("NORTH.Lamp"));
        }
    }

    @Test
    void onlyWhatIsReadIsPrinted() {
        try (var simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0", "--rate", "50",
                "--fault", "DELAY")) {
            var run = ask(simulation, "read", "NORTH.Alarm", "--json").exits(ExitCode.DONE);
            assertEquals(List.of("Alarm REQUEST"), run.jsonLines().stream().filter(line -> line.has("ioa"))
                    .map(line -> line.get("point").getAsString() + " " + line.get("cot").getAsString()).toList());
        }
    }

    @Test
    void aThresholdIsSetAndALimitThatTheDeviceHasNotIsRefused() {
        try (var simulation = simulate()) {
            var set = ask(simulation, "parameter", "NORTH.F01.U_L1", "0.5", "--kind", "threshold")
                    .exits(ExitCode.DONE);
            assertEquals("parameter of 1:1010: done\n", set.out());
            var refused = ask(simulation, "parameter", "NORTH.F01.U_L1", "0.5", "--kind", "upper-limit")
                    .exits(ExitCode.ERRORS_FOUND);
            assertTrue(refused.err().contains("negative confirmation"), refused.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ask interrogation grid.station --rtu NORTH", "ask read grid.station NORTH.Alarm",
            "ask parameter grid.station NORTH.F01.U_L1 1 --kind threshold"})
    void nothingIsAskedWithoutAConnection(String commandLine) {
        var run = Run.of(folder, (commandLine + " --to 127.0.0.1:1").split(" ")).exits(ExitCode.NO_CONNECTION);
        assertTrue(run.err().startsWith("telecontrol: No connection to NORTH at 127.0.0.1:1: "), run.err());
        assertEquals("", run.out());
    }
}
