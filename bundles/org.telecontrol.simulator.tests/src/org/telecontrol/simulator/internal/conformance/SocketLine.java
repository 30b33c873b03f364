/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.util.Arrays;
import java.util.Optional;

import org.telecontrol.link.Endpoint;

/** A bare socket. */
final class SocketLine implements Line {

    private static final int PATIENCE = 30_000;

    private final Socket socket;

    SocketLine(Endpoint endpoint) throws IOException {
        socket = new Socket(endpoint.host(), endpoint.port());
        socket.setSoTimeout(PATIENCE);
        socket.setTcpNoDelay(true);
    }

    @Override
    public void send(byte[] octets) throws IOException {
        socket.getOutputStream().write(octets);
    }

    @Override
    public Optional<byte[]> receive() throws IOException {
        try {
            var header = socket.getInputStream().readNBytes(2);
            if (header.length < 2) {
                return Optional.empty();
            }
            var rest = socket.getInputStream().readNBytes(header[1] & 0xff);
            var octets = Arrays.copyOf(header, 2 + rest.length);
            System.arraycopy(rest, 0, octets, 2, rest.length);
            return Optional.of(octets);
        } catch (SocketException reset) {
            return Optional.empty();
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
