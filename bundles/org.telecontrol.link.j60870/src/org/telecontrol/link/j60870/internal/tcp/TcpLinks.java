/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Locale;
import java.util.function.Consumer;

import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.session.Role;

/** Opens links over TCP and TLS. */
public final class TcpLinks implements LinkProvider {

    private final LinkClock clock;

    public TcpLinks(LinkClock clock) {
        this.clock = clock;
    }

    @Override
    public ControllingStation connect(Endpoint endpoint, LinkSettings settings, LinkListener listener) {
        SocketSource source = opened -> open(endpoint, settings, opened);
        var link = new TcpLink(Role.CONTROLLING, endpoint, settings, clock, source, self -> listener);
        link.begin();
        return link;
    }

    private static Socket open(Endpoint endpoint, LinkSettings settings, Consumer<Socket> opened) throws IOException {
        var plain = new Socket();
        opened.accept(plain);
        int t0 = Math.clamp(settings.t0().toMillis(), 1, Integer.MAX_VALUE);
        plain.connect(new InetSocketAddress(endpoint.host(), endpoint.port()), t0);
        var tls = settings.tls();
        return tls == null ? plain : new TlsSockets(tls).connect(plain, endpoint, t0);
    }

    @Override
    public ControlledStation listen(Endpoint local, LinkSettings settings, ControlledStationListener listener)
            throws LinkException {
        try {
            var socket = new ServerSocket();
            try {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(local.host(), local.port()));
                var station = new TcpControlledStation(socket, local, settings, clock, listener);
                station.begin();
                return station;
            } catch (IOException e) {
                socket.close();
                throw e;
            }
        } catch (IOException e) {
            throw new LinkException(words(e, local), e);
        }
    }

    private static String words(IOException failure, Endpoint local) {
        var message = CloseReasons.message(failure).toLowerCase(Locale.ROOT);
        if (message.contains("unresolved") || message.contains("cannot assign") || message.contains("not valid")) {
            return local.host() + " is not an address of this machine";
        }
        if (message.contains("permission")) {
            return "Port " + local.port() + " may not be used without administrator rights";
        }
        if (failure instanceof BindException) {
            return "Port " + local.port() + " on " + local.host() + " is in use";
        }
        return "Cannot listen on " + local + ": " + CloseReasons.message(failure);
    }
}
