/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

import com.google.gson.JsonObject;

/** simulate, monitor and operate with each other, on loopback and free ports. */
class LiveCommandsTest {

    private static final Set<String> NORTH_POINTS = Set.of("F01.Q0_Pos", "F01.U_L1", "Alarm", "Energy", "HallTemp");
    private static final List<String> VALUE_KEYS = List.of("rtu", "point", "ca", "ioa", "type", "cot", "value", "raw",
            "quality", "time", "received");

    @TempDir
    private Path folder = Path.of("");

    private Running simulation = Running.of(folder, "--version");
    private String north = "";

    @BeforeEach
    void simulateNorth() throws IOException {
        Grid.write(folder);
        simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0", "--rate", "0");
        var line = simulation.awaitLine(text -> text.startsWith("NORTH "));
        assertTrue(line.matches("NORTH 127\\.0\\.0\\.1:[1-9][0-9]*"), line);
        north = line.substring("NORTH ".length());
    }

    @AfterEach
    void endSimulation() {
        simulation.stopped().exits(ExitCode.DONE);
    }

    private Run northRun(String command, String... options) {
        return Run.of(folder, Stream.concat(Stream.of(command, Grid.FILE), Stream.concat(Arrays.stream(options),
                Stream.of("--to", north))).toArray(String[]::new));
    }

    private Run monitorOnce(String... options) {
        return northRun("monitor", Stream.concat(Stream.of("--rtu", "NORTH", "--once"), Arrays.stream(options))
                .toArray(String[]::new));
    }

    @Test
    void monitorOnceTellsAStationThatRefusesItsInterrogation() throws IOException {
        Grid.write(folder, "rtu SOUTH", "rtu NORTH2 at \"127.0.0.1\":24042 link quick { station 9 { } }\nrtu SOUTH");
        var run = Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH2", "--once", "--to", north)
                .exits(ExitCode.ERRORS_FOUND);
        assertTrue(run.err().contains("NORTH2: general interrogation of station 9: unknown common address"), run.err());
    }

    @Test
    void monitorOnceJsonPrintsEveryConfiguredPointWithItsValue() {
        var lines = monitorOnce("--json").exits(ExitCode.DONE).jsonLines();
        var values = lines.stream().filter(line -> line.has("ioa")).toList();
        assertEquals(NORTH_POINTS, values.stream().map(LiveCommandsTest::point).collect(Collectors.toSet()));
        for (var value : values) {
            assertEquals(VALUE_KEYS, List.copyOf(value.keySet()));
            assertFalse(value.get("value").isJsonNull(), value.toString());
            assertTrue(value.get("quality").isJsonArray(), value.toString());
            Instant.parse(value.get("received").getAsString());
        }
        var position = values.stream().filter(value -> point(value).equals("F01.Q0_Pos")).findFirst().orElseThrow();
        assertEquals(1000, position.get("ioa").getAsInt());
        assertEquals(1, position.get("ca").getAsInt());
        assertEquals("INTERROGATED_BY_STATION", position.get("cot").getAsString());
        assertTrue(List.of("moving", "open", "closed", "faulty").contains(position.get("value").getAsString()));
        var energy = values.stream().filter(value -> point(value).equals("Energy")).findFirst().orElseThrow();
        assertEquals("REQUESTED_BY_GENERAL_COUNTER", energy.get("cot").getAsString());
        assertTrue(energy.get("time").isJsonNull(), energy.toString());
    }

    @Test
    void monitorJsonTellsTheStatesOfTheConnection() {
        var states = monitorOnce("--json").jsonLines().stream().filter(line -> line.has("state")).toList();
        assertTrue(states.stream().anyMatch(state -> state.get("state").getAsString().equals("started")),
                states.toString());
        for (var state : states) {
            assertEquals(List.of("rtu", "state", "detail"), List.copyOf(state.keySet()));
        }
    }

    @Test
    void monitorTextIsForPeople() {
        var run = monitorOnce().exits(ExitCode.DONE);
        assertTrue(run.lines().stream().anyMatch(line -> line.contains("NORTH.HallTemp") && line.contains("°C")),
                run.out());
        assertTrue(run.err().contains("NORTH: data transfer"), run.err());
    }

    @Test
    void monitorRunsUntilItIsStopped() {
        try (var monitor = Running.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--json", "--to", north)) {
            monitor.awaitLine(line -> line.contains("\"point\":\"HallTemp\""));
            monitor.stopped().exits(ExitCode.DONE);
        }
    }

    @Test
    void monitorEndsByItselfAfterTheSecondsGiven() {
        northRun("monitor", "--rtu", "NORTH", "--seconds", "0.5").exits(ExitCode.DONE);
    }

    @Test
    void monitorPrintsTheReturnInformationOfACommand() {
        try (var monitor = Running.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--json", "--to", north)) {
            monitor.awaitLine(line -> line.contains("\"point\":\"HallTemp\""));
            northRun("operate", "NORTH.F01.Q0_Ctl", "on").exits(ExitCode.DONE);
            monitor.awaitLine(line -> line.contains("RETURN_INFO_REMOTE") && line.contains("F01.Q0_Pos")
                    && line.contains("\"value\":\"closed\""));
        }
    }

    @Test
    void operateJsonTellsEveryStepOfSelectBeforeOperate() {
        var lines = northRun("operate", "NORTH.F01.Q0_Ctl", "off", "--json").exits(ExitCode.DONE).jsonLines();
        var steps = lines.subList(0, lines.size() - 1);
        for (var step : steps) {
            assertTrue(step.keySet().containsAll(List.of("step", "event", "cot", "raw")), step.toString());
        }
        assertEquals(List.of("select sent", "select confirmed", "execute sent", "execute confirmed"),
                steps.stream().map(LiveCommandsTest::words).limit(4).toList());
        var after = new TreeSet<>(steps.stream().skip(4).map(LiveCommandsTest::words).toList());
        assertEquals(Set.of("execute return-information", "execute terminated"), after);
        assertEquals("ACTIVATION_CON", steps.get(1).get("cot").getAsString());
        assertEquals(1, steps.get(0).get("raw").getAsInt());
        assertEquals("ok", lines.getLast().get("result").getAsString());
    }

    @Test
    void aRefusedCommandIsAnErrorFound() {
        var lines = northRun("operate", "NORTH.F01.Q0_Ctl", "on", "--direct", "--json").exits(ExitCode.ERRORS_FOUND)
                .jsonLines();
        assertEquals(List.of("execute sent", "execute refused"),
                lines.subList(0, lines.size() - 1).stream().map(LiveCommandsTest::words).toList());
        assertEquals("refused", lines.getLast().get("result").getAsString());
    }

    @Test
    void operateSelectsWhenTold() {
        var run = northRun("operate", "NORTH.Target", "7", "--select", "--json").exits(ExitCode.DONE);
        assertEquals("select sent", words(run.jsonLines().getFirst()));
    }

    @Test
    void operateTakesNegativeNumbers() {
        var run = northRun("operate", "NORTH.Target", "-12.5", "--json").exits(ExitCode.DONE);
        assertEquals(-12.5, run.jsonLines().getFirst().get("raw").getAsDouble());
    }

    @Test
    void operateTextIsForPeople() {
        var run = northRun("operate", "NORTH.F01.Q0_Ctl", "closed").exits(ExitCode.DONE);
        assertTrue(run.lines().getFirst().matches("select +sent +select closed"), run.out());
        assertTrue(run.lines().getLast().matches("result +ok +.*"), run.out());
    }

    private static String point(JsonObject line) {
        return line.get("point").getAsString();
    }

    private static String words(JsonObject step) {
        return step.get("step").getAsString() + " " + step.get("event").getAsString();
    }
}
