/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.simulator.internal.TestSimulators;

/** Every row of the table, on a clock that is moved by hand and over sockets. */
@Timeout(120)
class ConformanceTest {

    private static final SimulationOptions QUIET = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY)
            .withRate(0);

    /** Where the help has the page. */
    private static final Path PAGE = Path.of("..", "org.telecontrol.app", "help", "conformance.html");

    private static final Map<Row, Boolean> IN_MEMORY = new ConcurrentHashMap<>();
    private static final Map<Row, Boolean> OVER_SOCKETS = new ConcurrentHashMap<>();

    private final J60870LinkProvider links = new J60870LinkProvider();

    static Stream<Row> table() {
        return Stream.of(LinkLayer.rows(), BasicFunctions.rows(), CommandFunctions.rows()).flatMap(rows -> rows);
    }

    private static List<String> asInTheTable(Row row) {
        return row.steps().stream().map(Step::words).toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void inMemory(Row row) throws IOException {
        var memory = new MemoryLinks();
        try (var simulation = TestSimulators.on(memory, memory.clock).start(List.of(TestedRtu.build(row.timed())),
                QUIET);
                var line = memory.connect()) {
            var dialogue = new Dialogue(line, simulation.rtus().getFirst(), links.decoder(LinkSettings.DEFAULT),
                    memory.clock::now);
            hold(dialogue, row, IN_MEMORY);
        }
    }

    private static void hold(Dialogue dialogue, Row row, Map<Row, Boolean> results) throws IOException {
        var went = dialogue.hold(row);
        results.put(row, went.equals(asInTheTable(row)));
        assertEquals(asInTheTable(row), went);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void overSockets(Row row) throws IOException {
        try (var simulation = Simulator.over(links).start(List.of(TestedRtu.build(row.timed())), QUIET);
                var line = new SocketLine(simulation.rtus().getFirst().endpoint())) {
            var dialogue = new Dialogue(line, simulation.rtus().getFirst(), links.decoder(LinkSettings.DEFAULT),
                    Instant::now);
            hold(dialogue, row, OVER_SOCKETS);
        }
    }

    /** The help says what came out here; where it does not, the page that would is put aside. */
    @AfterAll
    static void theHelpTellsTheResults() throws IOException {
        var rows = table().toList();
        if (IN_MEMORY.size() < rows.size() || OVER_SOCKETS.size() < rows.size()) {
            return; // only some rows were wanted
        }
        var page = new ConformancePage(rows, IN_MEMORY, OVER_SOCKETS).html();
        if (!Files.exists(PAGE) || !page.equals(Files.readString(PAGE))) {
            var aside = Files.writeString(Files.createDirectories(Path.of("target")).resolve("conformance.html"), page);
            fail("The page of the help is not what came out; put " + aside + " in its place: " + PAGE);
        }
    }
}
