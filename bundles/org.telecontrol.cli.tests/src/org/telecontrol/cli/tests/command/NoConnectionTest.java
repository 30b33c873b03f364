/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Grid;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.cli.tests.Running;
import org.telecontrol.link.testkit.FreePorts;

/** RTUs that are down, silent, or something else: one sentence with the reason, and the exit code for it. */
class NoConnectionTest {

    /** What a peer does with a connection. */
    @FunctionalInterface
    private interface Peer {
        void serve(Socket connection) throws IOException;
    }

    private static final int STARTDT_ACT = 6;
    private static final int[] STARTDT_CON = {0x68, 0x04, 0x0b, 0, 0, 0};

    /** A pcap file without packets. */
    private static final byte[] OF_YESTERDAY = HexFormat.of()
            .parseHex("d4c3b2a1020004000000000000000000ffff000001000000");

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void writeGrid() throws IOException {
        Grid.write(folder);
    }

    private void writeGrid(int t1) throws IOException {
        Grid.write(folder, "t1 4s t2 2s", "t1 " + t1 + "s t2 1s");
    }

    private static ServerSocket listen() throws IOException {
        return new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
    }

    private static Peer then(int... octets) {
        return connection -> {
            connection.getInputStream().readNBytes(STARTDT_ACT);
            for (int octet : octets) {
                connection.getOutputStream().write(octet);
            }
            listen(connection);
        };
    }

    private static void listen(Socket connection) throws IOException {
        connection.getInputStream().transferTo(OutputStream.nullOutputStream());
    }

    private static void reset(Socket connection) throws IOException {
        connection.getInputStream().readNBytes(STARTDT_ACT);
        connection.setSoLinger(true, 0);
    }

    /** Expects a greeting, takes the frame for one, and says in its own words that it is none. */
    private static void speakTls(Socket connection) throws IOException {
        var tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        try (var session = (SSLSocket) tls.createSocket(connection, connection.getInputStream(), true)) {
            session.setUseClientMode(false);
            session.startHandshake();
        }
    }

    /** With t1 in seconds: short where nothing comes, long where the peer is to say something before. */
    static List<Arguments> peers() {
        return List.of(arguments("silent", (Peer) NoConnectionTest::listen, 2, "no STARTDT confirmation within 2 s"),
                arguments("something that is not an RTU", then("HTTP/1.1 400 Bad Request\r\n\r\n".chars().toArray()),
                        15, "60870-5-104"),
                arguments("stalling in the middle of a frame", then(0x68, 0x04, 0x0b), 2, "within 2 s"),
                arguments("closing", (Peer) connection -> connection.getInputStream().readNBytes(STARTDT_ACT), 15,
                        "closed"),
                arguments("resetting", (Peer) NoConnectionTest::reset, 15, "reset by peer"),
                arguments("speaking TLS", (Peer) NoConnectionTest::speakTls, 15,
                        "it speaks TLS, but the link is set to plain TCP"),
                arguments("half-open once data transfer is started", then(STARTDT_CON), 4, "within t1 .4 s."),
                arguments("stalling in the middle of data", then(startedAnd(0x68, 0x0e, 0x00, 0x00)), 4,
                        "within t1 .4 s."));
    }

    private static int[] startedAnd(int... octets) {
        return IntStream.concat(IntStream.of(STARTDT_CON), IntStream.of(octets)).toArray();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    void monitorTellsWhy(String name, Peer peer, int t1, String reason) throws IOException {
        writeGrid(t1);
        try (var server = serve(peer)) {
            assertOneSentence(monitorOnce(server.getLocalPort()), server.getLocalPort(), reason);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("peers")
    void operateTellsWhy(String name, Peer peer, int t1, String reason) throws IOException {
        writeGrid(t1);
        try (var server = serve(peer)) {
            var run = operate(server.getLocalPort());
            assertOneSentence(run, server.getLocalPort(), reason);
            assertEquals("lost", run.jsonLines().getLast().get("result").getAsString());
        }
    }

    private static ServerSocket serve(Peer peer) throws IOException {
        var server = listen();
        Thread.ofVirtual().start(() -> {
            try (var connection = server.accept()) {
                peer.serve(connection);
            } catch (IOException e) {
                // the test is over
            }
        });
        return server;
    }

    private Run monitorOnce(int port, String... options) {
        return Run.of(folder, Stream.concat(Stream.of("monitor", Grid.FILE, "--rtu", "NORTH", "--once", "--to",
                "127.0.0.1:" + port), Stream.of(options)).toArray(String[]::new));
    }

    private Run operate(int port) {
        return Run.of(folder, "operate", Grid.FILE, "NORTH.F01.Q0_Ctl", "on", "--json", "--to", "127.0.0.1:" + port);
    }

    private static void assertOneSentence(Run run, int port, String reason) {
        var failures = run.exits(ExitCode.NO_CONNECTION).err().lines().filter(line -> line.startsWith("telecontrol: "))
                .toList();
        assertEquals(1, failures.size(), run.err());
        assertTrue(failures.getFirst().matches(".*NORTH at 127\\.0\\.0\\.1:" + port + ".*(" + reason + ").*"),
                failures.getFirst());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void refused() throws IOException {
        int port = FreePorts.one();
        assertOneSentence(monitorOnce(port), port, "refused");
        var operate = operate(port);
        assertOneSentence(operate, port, "refused");
        assertEquals("lost", operate.jsonLines().getLast().get("result").getAsString());
    }

    /** Its queue of connections is full, so that it does not answer any more: as a host behind a closed firewall. */
    @Test
    void unreachable() throws IOException {
        Grid.write(folder, "t0 5s", "t0 1s");
        var waiting = new ArrayList<Socket>();
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            while (isTaken(server, waiting)) {
                assertTrue(waiting.size() < 100, "this system queues connections without end");
            }
            int port = server.getLocalPort();
            assertOneSentence(monitorOnce(port), port, "no connection within 1 s");
            assertOneSentence(operate(port), port, "no connection within 1 s");
        } finally {
            for (var socket : waiting) {
                socket.close();
            }
        }
    }

    private static boolean isTaken(ServerSocket server, List<Socket> waiting) throws IOException {
        var socket = new Socket();
        waiting.add(socket);
        try {
            socket.connect(server.getLocalSocketAddress(), 300);
            return true;
        } catch (SocketTimeoutException e) {
            return false;
        }
    }

    @Test
    void aPeerThatDeviatesIsToldOrLeft() throws IOException {
        var deviating = then(0x68, 0x06, 0x0b, 0, 0, 0, 0, 0);
        try (var server = serve(deviating)) {
            var tolerant = monitorOnce(server.getLocalPort());
            assertTrue(tolerant.err().contains("NORTH: a frame without ASDU of 8 octets"), tolerant.err());
            assertOneSentence(tolerant, server.getLocalPort(), "within t1 .4 s.");
        }
        try (var server = serve(deviating)) {
            assertOneSentence(monitorOnce(server.getLocalPort(), "--strict"), server.getLocalPort(),
                    "deviates from the standard: a frame without ASDU of 8 octets");
        }
    }

    @Test
    void withoutAConnectionThereIsNoCapture() throws IOException {
        var capture = folder.resolve("c.pcapng");
        monitorOnce(FreePorts.one(), "--capture", "c.pcapng").exits(ExitCode.NO_CONNECTION);
        assertFalse(Files.exists(capture));
        Files.write(capture, OF_YESTERDAY);
        monitorOnce(FreePorts.one(), "--capture", "c.pcapng").exits(ExitCode.NO_CONNECTION);
        assertArrayEquals(OF_YESTERDAY, Files.readAllBytes(capture));
        assertEquals("telecontrol: There is no folder for no/c.pcapng\n",
                monitorOnce(FreePorts.one(), "--capture", "no/c.pcapng").exits(ExitCode.USAGE).err());
    }

    @Test
    void aConnectionIsCapturedHoweverItEnds() throws IOException {
        writeGrid(2);
        Files.write(folder.resolve("c.pcapng"), OF_YESTERDAY);
        try (var server = serve(NoConnectionTest::listen)) {
            monitorOnce(server.getLocalPort(), "--capture", "c.pcapng").exits(ExitCode.NO_CONNECTION);
        }
        var decoded = Run.of(folder, "decode", "c.pcapng", "--json").exits(ExitCode.DONE);
        assertEquals("U", decoded.jsonLines().getFirst().get("apci").getAsString());
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
