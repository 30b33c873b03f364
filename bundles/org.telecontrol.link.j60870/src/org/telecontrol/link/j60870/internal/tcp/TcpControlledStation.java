/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.session.Role;

/** Listens, and makes a link of each connection. */
final class TcpControlledStation implements ControlledStation {

    private final ServerSocket server;
    private final Endpoint endpoint;
    private final LinkSettings settings;
    private final LinkClock clock;
    private final ControlledStationListener listener;
    private final List<TcpLink> links = new CopyOnWriteArrayList<>();
    private volatile boolean closed;

    TcpControlledStation(ServerSocket server, Endpoint local, LinkSettings settings, LinkClock clock,
            ControlledStationListener listener) {
        this.server = server;
        this.endpoint = new Endpoint(local.host(), server.getLocalPort());
        this.settings = settings;
        this.clock = clock;
        this.listener = listener;
    }

    void begin() {
        Thread.ofVirtual().name("link-listener " + endpoint).start(this::acceptAll);
    }

    private void acceptAll() {
        try {
            while (true) {
                var socket = server.accept();
                Thread.ofVirtual().start(() -> accept(socket));
            }
        } catch (IOException e) {
            if (!closed) {
                listener.listeningEnded(new CloseReason(Kind.FAULT, CloseReasons.message(e)));
            }
        }
    }

    private void accept(Socket plain) {
        var from = (InetSocketAddress) plain.getRemoteSocketAddress();
        var peer = new Endpoint(from.getAddress().getHostAddress(), from.getPort());
        try {
            var socket = secure(plain);
            var link = new TcpLink(Role.CONTROLLED, peer, settings, clock, opened -> {
                opened.accept(socket);
                return socket;
            }, listener::connected);
            add(link);
        } catch (IOException e) {
            listener.attemptFailed(peer, CloseReasons.ofConnecting(e, peer, settings.t0()));
        }
    }

    private Socket secure(Socket plain) throws IOException {
        var tls = settings.tls();
        return tls == null ? plain : new TlsSockets(tls).accept(plain, (int) settings.t0().toMillis());
    }

    private void add(TcpLink link) {
        links.add(link);
        link.closed().thenRun(() -> links.remove(link));
        link.begin();
        if (closed) {
            link.close();
        }
    }

    @Override
    public Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public List<Link> links() {
        return List.copyOf(links);
    }

    @Override
    public void close() {
        closed = true;
        try {
            server.close();
        } catch (IOException e) {
            // It does not listen any more.
        }
        links.forEach(TcpLink::close);
    }
}
