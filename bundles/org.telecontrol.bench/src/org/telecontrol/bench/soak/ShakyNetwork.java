/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.io.Closeable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;

import org.telecontrol.link.Endpoint;

/** The network before one station: TCP connections that pass through it can be killed, and frozen, as a cable does. */
final class ShakyNetwork implements Closeable {

    private static final int BUFFER = 8 * 1024;

    private final Endpoint station;
    private final ServerSocket server;
    private final Set<Passage> passages = ConcurrentHashMap.newKeySet();
    private final Object gate = new Object();
    private boolean isFrozen;

    /** One connection, from both sides. */
    private final class Passage {
        private final Socket client;
        private final Socket target;
        private final AtomicBoolean ended = new AtomicBoolean();

        Passage(Socket client, Socket target) {
            this.client = client;
            this.target = target;
        }

        void begin() throws IOException {
            client.setTcpNoDelay(true);
            target.setTcpNoDelay(true);
            Thread.ofVirtual().name("soak-network").start(() -> pass(client, target));
            Thread.ofVirtual().name("soak-network").start(() -> pass(target, client));
        }

        private void pass(Socket from, Socket to) {
            var octets = new byte[BUFFER];
            try {
                for (int count = from.getInputStream().read(octets); count >= 0; count = from.getInputStream()
                        .read(octets)) {
                    awaitThaw();
                    to.getOutputStream().write(octets, 0, count);
                }
            } catch (IOException e) {
                // cut off, by one side or here
            } finally {
                end(false);
            }
        }

        void end(boolean byReset) {
            if (ended.compareAndSet(false, true)) {
                passages.remove(this);
                close(client, byReset);
                close(target, byReset);
            }
        }
    }

    /** Listens before a station from now on. */
    ShakyNetwork(Endpoint station) throws IOException {
        this.station = station;
        server = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().name("soak-network").start(this::accept);
    }

    Endpoint endpoint() {
        return Endpoint.loopback(server.getLocalPort());
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var client = server.accept();
                open(client);
            } catch (IOException e) {
                // closed, or the client is gone already
            }
        }
    }

    private void open(Socket client) throws IOException {
        try {
            var passage = new Passage(client, new Socket(station.host(), station.port()));
            passages.add(passage);
            passage.begin();
        } catch (IOException e) {
            client.close();
            throw e;
        }
    }

    private void awaitThaw() {
        synchronized (gate) {
            while (isFrozen) {
                try {
                    gate.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
    }

    /** Resets all connections. */
    void kill() {
        passages.forEach(passage -> passage.end(true));
    }

    /** Passes nothing on, in either direction, until it thaws. */
    void freeze() {
        synchronized (gate) {
            isFrozen = true;
        }
    }

    void thaw() {
        synchronized (gate) {
            isFrozen = false;
            gate.notifyAll();
        }
    }

    private static void close(Socket socket, boolean byReset) {
        try (socket) {
            if (byReset) {
                socket.setSoLinger(true, 0);
            }
        } catch (IOException e) {
            // it is closed
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
        thaw();
        kill();
    }
}
