/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;

/** RTUs that are down, silent, or something else: one sentence with the reason, and the exit code for it. */
class NoConnectionTest {

    /** What a peer does with a connection. */
    @FunctionalInterface
    private interface Peer {
        void serve(Socket connection) throws IOException;
    }

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder, "t0 5s t1 4s t2 2s t3 20s", "t0 5s t1 2s t2 1s t3 20s");
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private Run monitorOnce(int port) {
        return Run.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--once", "--to", "127.0.0.1:" + port);
    }

    private Run monitorOnce(Peer peer) throws IOException {
        try (var server = listen()) {
            Thread.ofVirtual().start(() -> {
                try (var connection = server.accept()) {
                    peer.serve(connection);
                } catch (IOException e) {
                    // the test is over
                }
            });
            return monitorOnce(server.getLocalPort());
        }
    }

    private static void assertOneSentence(Run run, int port, String reason) {
        var failures = run.exits(ExitCode.NO_CONNECTION).err().lines().filter(line -> line.startsWith("telecontrol: "))
                .toList();
        assertEquals(1, failures.size(), run.err());
        assertTrue(failures.getFirst().matches(".*NORTH at 127\\.0\\.0\\.1:" + port + ".*" + reason + ".*"),
                failures.getFirst());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void refused() throws IOException {
        int port;
        try (var server = listen()) {
            port = server.getLocalPort();
        }
        assertOneSentence(monitorOnce(port), port, "refused");
        var operate = Run.of(folder, "operate", Grid.FILE, "NORTH.F01.Q0_Ctl", "on", "--json", "--to",
                "127.0.0.1:" + port);
        assertOneSentence(operate, port, "refused");
        assertEquals("lost", operate.jsonLines().getLast().get("result").getAsString());
    }

    @Test
    void noStartdtConfirmation() throws IOException {
        var run = monitorOnce(connection -> connection.getInputStream().transferTo(OutputStream.nullOutputStream()));
        assertOneSentence(run, portOf(run), "no STARTDT confirmation within 2 s");
    }

    @Test
    void somethingThatIsNotAnRtu() throws IOException {
        var run = monitorOnce(connection -> {
            connection.getInputStream().read();
            connection.getOutputStream()
                    .write("HTTP/1.1 400 Bad Request\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            connection.getInputStream().transferTo(OutputStream.nullOutputStream());
        });
        assertOneSentence(run, portOf(run), "60870-5-104");
    }

    @Test
    void closedByThePeer() throws IOException {
        var run = monitorOnce(connection -> connection.getInputStream().read(new byte[6]));
        assertOneSentence(run, portOf(run), "closed");
    }

    private static int portOf(Run run) {
        var line = run.err().lines().findFirst().orElse("");
        return Integer.parseInt(line.substring(line.lastIndexOf(':') + 1));
    }

    @Test
    void lostWhileMonitoring() {
        try (var simulation = Running.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port", "0");
                var monitor = monitor(simulation)) {
            monitor.awaitLine(line -> line.contains("HallTemp"));
            simulation.stopped().exits(ExitCode.DONE);
            var run = monitor.ended().exits(ExitCode.NO_CONNECTION);
            assertTrue(run.err().contains("telecontrol: The connection to NORTH at "), run.err());
        }
    }

    private Running monitor(Running simulation) {
        var where = simulation.awaitLine(line -> line.startsWith("NORTH ")).substring("NORTH ".length());
        return Running.of(folder, "monitor", Grid.FILE, "--rtu", "NORTH", "--to", where);
    }

    @Test
    void aPortInUseNamesItselfAndTheRtu() throws IOException {
        try (var server = listen()) {
            var run = Run.of(folder, "simulate", Grid.FILE, "--rtu", "NORTH", "--port",
                    Integer.toString(server.getLocalPort())).exits(ExitCode.NO_CONNECTION);
            assertEquals("", run.out());
            assertEquals(1, run.err().lines().count(), run.err());
            assertTrue(run.err().contains("NORTH") && run.err().contains("Port " + server.getLocalPort())
                    && run.err().contains("in use"), run.err());
        }
    }

    @Test
    void simulateEndsByItselfAfterTheSecondsGiven() {
        var run = Run.of(folder, "simulate", Grid.FILE, "--port", "0", "--seconds", "0.1", "--json")
                .exits(ExitCode.DONE);
        assertEquals("[NORTH, SOUTH]",
                run.jsonLines().stream().map(line -> line.get("rtu").getAsString()).toList().toString());
        assertTrue(run.jsonLines().getFirst().get("port").getAsInt() > 0);
        assertEquals("127.0.0.1", run.jsonLines().getFirst().get("address").getAsString());
    }
}
