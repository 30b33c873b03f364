/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;
import org.telecontrol.link.testkit.FreePorts;

import com.google.gson.JsonParser;

/** The options of simulate, monitor and operate, each by what a peer sees of it. */
class LiveOptionsTest {

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder);
    }

    private Running simulate(String... options) {
        return Running.of(folder, with(List.of("simulate", Grid.FILE), options));
    }

    private Running simulateNorth(String... options) {
        return Running.of(folder, with(List.of("simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0"), options));
    }

    private Run operate(String where, String... options) {
        return Run.of(folder, with(List.of("operate", Grid.FILE, "NORTH.F01.Q0_Ctl", "on", "--json", "--to", where),
                options));
    }

    private static String[] with(List<String> command, String... options) {
        var all = new ArrayList<>(command);
        all.addAll(List.of(options));
        return all.toArray(String[]::new);
    }

    private static String where(Running simulation, String rtu) {
        return simulation.awaitLine(line -> line.startsWith(rtu + " ")).substring(rtu.length() + 1);
    }

    @Test
    void simulatedRtusFollowTheFirstPort() throws IOException {
        int first = FreePorts.inARow(2);
        try (var simulation = simulate("--port", Integer.toString(first))) {
            assertEquals("127.0.0.1:" + first, where(simulation, "NORTH"));
            assertEquals("127.0.0.1:" + (first + 1), where(simulation, "SOUTH"));
        }
    }

    @Test
    void aSimulatedRtuListensWhereItIsTold() {
        try (var simulation = simulateNorth("--bind", "0.0.0.0")) {
            var where = where(simulation, "NORTH");
            assertTrue(where.startsWith("0.0.0.0:"), where);
            Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--once", "--to",
                    where.replace("0.0.0.0", "127.0.0.1")).exits(ExitCode.DONE);
        }
    }

    @Test
    void theRateIsThatOfSpontaneousChanges() {
        try (var simulation = simulateNorth("--rate", "50");
                var monitor = Running.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--json", "--to",
                        where(simulation, "NORTH"))) {
            monitor.awaitLine(line -> line.contains("\"cot\":\"SPONTANEOUS\""));
        }
    }

    @Test
    void aFaultIsSeenByWhoOperates() {
        try (var simulation = simulateNorth("--fault", "refuse_commands", "--fault", "invalid_quality")) {
            var where = where(simulation, "NORTH");
            var lines = operate(where).exits(ExitCode.ERRORS_FOUND).jsonLines();
            assertEquals("refused", lines.getLast().get("result").getAsString());
            var monitor = Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--once", "--json", "--to", where);
            assertTrue(monitor.exits(ExitCode.DONE).jsonLines().stream().filter(line -> line.has("quality"))
                    .allMatch(line -> line.get("quality").toString().contains("invalid")), monitor.out());
        }
    }

    @Test
    void anAnswerIsWaitedForAsLongAsTold() {
        try (var simulation = simulateNorth("--fault", "no_confirmation")) {
            var lines = operate(where(simulation, "NORTH"), "--timeout", "0.2").exits(ExitCode.ERRORS_FOUND)
                    .jsonLines();
            assertEquals("timeout", lines.getLast().get("result").getAsString());
            assertTrue(lines.getLast().toString().contains("0.2 s"), lines.toString());
        }
    }

    @Test
    void whatIsNotConfiguredIsShownWithoutName() throws IOException {
        try (var simulation = simulateNorth("--rate", "0")) {
            var where = where(simulation, "NORTH");
            Grid.write(folder, "point HallTemp M_ME_NC_1 5001 \"Hall temperature\" unit \"°C\"", "");
            var lines = Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--once", "--json", "--to", where)
                    .exits(ExitCode.DONE).jsonLines();
            var stranger = lines.stream().filter(line -> line.has("ioa") && line.get("ioa").getAsInt() == 5001)
                    .findFirst().orElseThrow();
            assertTrue(stranger.get("point").isJsonNull(), stranger.toString());
            assertEquals("M_ME_NC_1", stranger.get("type").getAsString());
        }
    }

    @Test
    void aLostConnectionIsMadeAgain() {
        var first = simulateNorth();
        var where = where(first, "NORTH");
        try (var monitor = Running.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--reconnect", "--json", "--to",
                where)) {
            var started = monitor.awaitLine(line -> line.contains("\"point\":\"HallTemp\""));
            first.stopped().exits(ExitCode.DONE);
            var port = where.substring(where.indexOf(':') + 1);
            try (var second = simulate("--rtu", "NORTH", "--port", port)) {
                where(second, "NORTH");
                monitor.awaitLine(line -> line.contains("\"point\":\"HallTemp\"")
                        && line.contains("INTERROGATED_BY_STATION") && isLater(line, started));
                monitor.stopped().exits(ExitCode.DONE);
            }
        }
    }

    private static boolean isLater(String line, String other) {
        return received(line).isAfter(received(other));
    }

    private static Instant received(String line) {
        return Instant.parse(JsonParser.parseString(line).getAsJsonObject().get("received").getAsString());
    }

    private void configureFreePorts() throws IOException {
        int first = FreePorts.inARow(2);
        Grid.write(folder, "24040", Integer.toString(first));
        var grid = folder.resolve(Grid.FILE);
        Files.writeString(grid, Files.readString(grid).replace("24041", Integer.toString(first + 1)));
    }

    @Test
    void oneRtuOfTwoThatIsDownDoesNotKeepTheOtherFromBeingRead() throws IOException {
        configureFreePorts();
        try (var simulation = simulate("--rtu", "NORTH")) {
            where(simulation, "NORTH");
            var run = Run.of(folder, "monitor", Grid.FILE, "--once", "--json").exits(ExitCode.NO_CONNECTION);
            assertTrue(run.err().contains("telecontrol: No connection to SOUTH at "), run.err());
            assertEquals(5, run.jsonLines().stream().filter(line -> line.has("ioa"))
                    .map(line -> line.get("point").getAsString()).distinct().count(), run.out());
        }
    }

    @Test
    void oneRtuOfTwoThatIsLostLeavesTheOther() throws IOException {
        configureFreePorts();
        try (var north = simulate("--rtu", "NORTH", "--rate", "20"); var south = simulate("--rtu", "SOUTH")) {
            where(north, "NORTH");
            where(south, "SOUTH");
            try (var monitor = Running.of(folder, "monitor", Grid.FILE, "--json")) {
                monitor.awaitLine(line -> line.contains("\"point\":\"F07.U_L1\""));
                south.stopped();
                var lost = monitor.awaitLine(line -> line.contains("\"rtu\":\"SOUTH\"")
                        && line.contains("\"state\":\"failed\""));
                assertNotEquals("", JsonParser.parseString(lost).getAsJsonObject().get("detail").getAsString());
                var run = monitor.stopped().exits(ExitCode.DONE);
                assertTrue(run.err().contains("telecontrol: The connection to SOUTH at "), run.err());
            }
        }
    }
}
