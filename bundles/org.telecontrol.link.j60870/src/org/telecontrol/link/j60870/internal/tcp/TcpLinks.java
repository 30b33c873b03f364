/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.UnresolvedAddressException;
import java.util.Locale;
import java.util.function.Consumer;

import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.session.Role;

/** Opens links over TCP and TLS. */
public final class TcpLinks implements LinkProvider {

    private final LinkClock clock;
    private final SelectorLoop loop;
    private final KnownTls secured = new KnownTls();

    public TcpLinks(LinkClock clock) {
        this(clock, new SelectorLoop());
    }

    TcpLinks(LinkClock clock, SelectorLoop loop) {
        this.clock = clock;
        this.loop = loop;
    }

    @Override
    public ControllingStation connect(Endpoint endpoint, LinkSettings settings, LinkListener listener) {
        var link = new TcpLink(Role.CONTROLLING, endpoint, settings, clock, loop);
        link.begin(listener, opened -> dial(endpoint, settings, opened));
        return link;
    }

    private Wire dial(Endpoint endpoint, LinkSettings settings, Consumer<SocketChannel> opened)
            throws IOException {
        var address = new InetSocketAddress(endpoint.host(), endpoint.port());
        if (address.isUnresolved()) {
            throw new UnknownHostException(endpoint.host());
        }
        var channel = SocketChannel.open();
        opened.accept(channel);
        channel.connect(address);
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        var tls = settings.tls();
        return tls == null ? new PlainWire(channel) : secured.of(tls).connect(channel, endpoint);
    }

    @Override
    public ControlledStation listen(Endpoint local, LinkSettings settings, ControlledStationListener listener)
            throws LinkException {
        try {
            var server = ServerSocketChannel.open();
            try {
                server.setOption(StandardSocketOptions.SO_REUSEADDR, true);
                server.bind(new InetSocketAddress(local.host(), local.port()));
                var station = new TcpControlledStation(server, local, settings, clock, loop, listener);
                station.begin();
                return station;
            } catch (IOException | UnresolvedAddressException e) {
                server.close();
                throw e;
            }
        } catch (UnresolvedAddressException e) {
            throw new LinkException(local.host() + " is not an address of this machine", e);
        } catch (IOException e) {
            throw new LinkException(words(e, local), e);
        }
    }

    @Override
    public ApduDecoder decoder(LinkSettings settings) {
        return new ObservedApduDecoder(new AsduDecoder(settings));
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
