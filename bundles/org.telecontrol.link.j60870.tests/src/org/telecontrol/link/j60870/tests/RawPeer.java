/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

import org.telecontrol.link.Endpoint;

/** A peer made of bare sockets, which sends whatever octets a test wants. */
final class RawPeer implements AutoCloseable {

    static final String STARTDT_ACT = "68 04 07 00 00 00";
    static final String STARTDT_CON = "68 04 0B 00 00 00";

    private final ServerSocket server;
    private Socket socket = new Socket();

    private RawPeer(ServerSocket server) {
        this.server = server;
    }

    /** Listens on a free port. */
    static RawPeer listening() throws IOException {
        return new RawPeer(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
    }

    /** Connects to a controlled station. */
    static RawPeer connectedTo(Endpoint endpoint) throws IOException {
        var peer = new RawPeer(new ServerSocket());
        peer.socket = new Socket(endpoint.host(), endpoint.port());
        peer.socket.setSoTimeout(20_000);
        return peer;
    }

    Endpoint endpoint() {
        return Endpoint.loopback(server.getLocalPort());
    }

    void accept() throws IOException {
        socket = server.accept();
        socket.setSoTimeout(20_000);
        socket.setTcpNoDelay(true);
    }

    void send(String hex) throws IOException {
        socket.getOutputStream().write(AsduCodecTest.bytes(hex));
    }

    void sendText(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends each octet with a call of its own. */
    void sendOctetByOctet(String hex) throws IOException {
        for (byte octet : AsduCodecTest.bytes(hex)) {
            socket.getOutputStream().write(octet);
            socket.getOutputStream().flush();
        }
    }

    /** The next APDU in hexadecimal digits. */
    String receive() throws IOException {
        var header = socket.getInputStream().readNBytes(2);
        if (header.length < 2) {
            return "closed";
        }
        var rest = socket.getInputStream().readNBytes(header[1] & 0xff);
        return AsduCodecTest.hex(header) + " " + AsduCodecTest.hex(rest);
    }

    /** Closes with a reset. */
    void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Closes its direction only: closing with something unread would reset the connection. */
    void endSending() throws IOException {
        socket.shutdownOutput();
    }

    void closeConnection() throws IOException {
        socket.close();
    }

    @Override
    public void close() throws IOException {
        socket.close();
        server.close();
    }
}
