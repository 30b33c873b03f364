/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Function;

import javax.net.ServerSocketFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.openmuc.j60870.Connection;
import org.openmuc.j60870.ConnectionEventListener;
import org.openmuc.j60870.Server;
import org.openmuc.j60870.ServerEventListener;
import org.telecontrol.link.Endpoint;

/** A controlled station of j60870 as it comes. */
final class StockStation implements AutoCloseable {

    private final BlockingQueue<Connection> connections = new ArrayBlockingQueue<>(1);
    private final AnyPort sockets = new AnyPort();
    private final Server server;

    /** @param listener hears a connection */
    StockStation(Function<Connection, ConnectionEventListener> listener) throws IOException {
        server = Server.builder().setBindAddr(InetAddress.getLoopbackAddress()).setSocketFactory(sockets).build();
        server.start(new Acceptor(listener));
    }

    /** Lets the system choose the port when it is bound, whichever is asked for. */
    @NonNullByDefault({})
    private static final class AnyPort extends ServerSocketFactory {

        private volatile int port;

        @Override
        public ServerSocket createServerSocket(int asked, int backlog, InetAddress address) throws IOException {
            var socket = new ServerSocket(0, backlog, address);
            port = socket.getLocalPort();
            return socket;
        }

        @Override
        public ServerSocket createServerSocket(int asked, int backlog) throws IOException {
            return createServerSocket(asked, backlog, null);
        }

        @Override
        public ServerSocket createServerSocket(int asked) throws IOException {
            return createServerSocket(asked, 0);
        }
    }

    @NonNullByDefault({})
    private final class Acceptor implements ServerEventListener {

        private final Function<Connection, ConnectionEventListener> listener;

        Acceptor(Function<Connection, ConnectionEventListener> listener) {
            this.listener = listener;
        }

        @Override
        public void connectionIndication(@Nullable Connection connection) {
            var made = Objects.requireNonNull(connection);
            made.setConnectionListener(listener.apply(made));
            connections.add(made);
        }

        @Override
        public void serverStoppedListeningIndication(@Nullable IOException cause) {
            // stopped by the test
        }

        @Override
        public void connectionAttemptFailed(@Nullable IOException cause) {
            // the test sees it
        }
    }

    Endpoint endpoint() {
        return Endpoint.loopback(sockets.port);
    }

    /**
     * Waits for a connection, to be done before anything is sent: j60870 reads before it has made its timers, and fails
     * at a STARTDT that comes then; and it drops what arrives before it has a listener.
     */
    Connection awaitConnection() throws InterruptedException {
        return connections.take();
    }

    @Override
    public void close() {
        server.stop();
    }
}
