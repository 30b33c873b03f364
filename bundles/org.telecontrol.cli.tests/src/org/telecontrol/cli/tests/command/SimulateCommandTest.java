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
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

/** What is simulated, and what is done to it while it runs. */
@Timeout(120)
class SimulateCommandTest {

    @TempDir
    private Path folder = Path.of("");

    private void write(String behaviour) throws IOException {
        Files.writeString(folder.resolve("a.station"), """
                rtu A at "127.0.0.1":2404 redundancy "X", "127.0.0.1":2405 redundancy "X" {
                    station 1 {
                        point Level M_ME_NC_1 100 simulate %s
                    }
                }
                """.formatted(behaviour));
    }

    private static String endpoint(Running simulation) {
        return simulation.awaitLine(text -> text.startsWith("A ")).substring("A ".length());
    }

    private String level(String endpoint, String... options) {
        var arguments = new ArrayList<>(List.of("monitor", "a.station", "--to", endpoint, "--once", "--json"));
        arguments.addAll(List.of(options));
        return Run.of(folder, arguments.toArray(String[]::new)).exits(ExitCode.DONE).jsonLines().stream()
                .filter(line -> line.has("ioa")).map(line -> line.get("value") + " " + line.get("quality")).distinct()
                .toList().toString();
    }

    @Test
    void aCaptureIsReplayed() throws IOException {
        write("constant 7");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0")) {
            assertEquals("[7.0 []]", level(endpoint(simulation), "--capture", "day.pcapng"));
        }
        write("constant 12.5");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0")) {
            assertEquals("[12.5 []]", level(endpoint(simulation), "--capture", "day.pcapng")); // replaces the other
        }
        write("replay \"day.pcapng\"");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0")) {
            assertEquals("[12.5 []]", level(endpoint(simulation)));
        }
    }

    @Test
    void itsTrafficIsRecordedFromItsOwnEnd() throws IOException {
        write("constant 12.5");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0", "--capture", "own.pcapng")) {
            var endpoint = endpoint(simulation);
            level(endpoint);
            simulation.stopped();
            var frames = Run.of(folder, "decode", "own.pcapng", "--json").exits(ExitCode.DONE).jsonLines();
            var request = frames.stream().filter(frame -> frame.toString().contains("C_IC_NA_1")).findFirst()
                    .orElseThrow();
            assertEquals(endpoint, request.get("destination").getAsString());
            assertTrue(frames.stream().anyMatch(frame -> frame.get("source").getAsString().equals(endpoint)
                    && frame.toString().contains("\"raw\":12.5")), frames::toString);
        }
    }

    @Test
    void everyEndpointIsTold() throws IOException {
        write("constant 12.5");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0")) {
            var first = endpoint(simulation);
            var second = simulation.awaitLine(line -> line.startsWith("A ") && !line.endsWith(first));
            assertEquals("[12.5 []]", level(second.substring("A ".length())));
        }
    }

    @Test
    void aFaultIsOfTheRtuThatIsNamed() throws IOException {
        write("constant 1");
        try (var simulation = Running.of(folder, "simulate", "a.station", "--port", "0", "--fault",
                "A:INVALID_QUALITY")) {
            assertEquals("[1.0 [\"invalid\"]]", level(endpoint(simulation)));
        }
    }

    @Test
    void ordersAreCarriedOutAndMistakenOnesTold() throws IOException {
        write("constant 1");
        var orders = """
                fault A INVALID_QUALITY on
                set A.Level 7
                fault A NOTHING on
                set B.Level 7
                restrat A
                """;
        try (var simulation = Running.spokenTo(folder, orders, "simulate", "a.station", "--port", "0", "--orders")) {
            var endpoint = endpoint(simulation);
            simulation.awaitMessage(line -> line.contains("restrat A: one of set RTU.POINT VALUE"));
            simulation.awaitMessage(line -> line.contains("'NOTHING' is no fault"));
            simulation.awaitMessage(line -> line.contains("there is no RTU B in this simulation"));
            assertEquals("[7.0 [\"invalid\"]]", level(endpoint));
        }
    }

    @Test
    void aTableThatIsNotThereIsNamed() throws IOException {
        write("replay \"day.csv\"");
        var run = Run.of(folder, "simulate", "a.station", "--port", "0").exits(ExitCode.USAGE);
        assertTrue(run.err().startsWith("telecontrol: A.Level: there is no "), run.err());
    }
}
