/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.j60870.internal.session.Role;

/** Listens, and makes a link of each connection. */
final class TcpControlledStation implements ControlledStation {

    private static final System.Logger LOG = System.getLogger(TcpControlledStation.class.getName());

    private static final String LISTENER_FAILED = "The listener of %s failed";

    private static final Duration RELEASE = Duration.ofSeconds(10);
    private static final int REST = 1024;

    private final ServerSocketChannel server;
    private final Endpoint endpoint;
    private final LinkSettings settings;
    private final LinkClock clock;
    private final SelectorLoop loop;
    private final ControlledStationListener listener;
    private final Optional<TlsWires> tls;
    private final List<TcpLink> links = new CopyOnWriteArrayList<>();
    private volatile boolean closed;
    private volatile Thread acceptor = Thread.ofVirtual().unstarted(() -> {});

    TcpControlledStation(ServerSocketChannel server, Endpoint local, LinkSettings settings, LinkClock clock,
            SelectorLoop loop, ControlledStationListener listener) {
        this.server = server;
        this.endpoint = new Endpoint(local.host(), server.socket().getLocalPort());
        this.settings = settings;
        this.clock = clock;
        this.loop = loop;
        this.listener = listener;
        var wanted = settings.tls();
        tls = wanted == null ? Optional.empty() : Optional.of(new TlsWires(wanted));
    }

    void begin() {
        acceptor = Thread.ofVirtual().name("link-listener " + endpoint).start(this::acceptAll);
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

    private void accept(SocketChannel channel) {
        var from = (InetSocketAddress) channel.socket().getRemoteSocketAddress();
        var peer = new Endpoint(from.getAddress().getHostAddress(), from.getPort());
        var late = new AtomicBoolean();
        var timer = clock.after(settings.t0(), () -> {
            late.set(true);
            closeQuietly(channel);
        });
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            var wire = secure(channel);
            timer.cancel();
            add(new TcpLink(Role.CONTROLLED, peer, settings, clock, loop), wire);
        } catch (IOException e) {
            tellFailed(peer, late.get()
                    ? CloseReasons.connectTimeout(settings.t0())
                    : CloseReasons.ofConnecting(e, peer, settings));
            awaitEnd(channel);
            timer.cancel();
            closeQuietly(channel);
        }
    }

    private void tellFailed(Endpoint peer, CloseReason reason) {
        try {
            listener.attemptFailed(peer, reason);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, LISTENER_FAILED.formatted(endpoint), e);
        }
    }

    /** Lets the peer read why: it would not, were the connection reset for what it has still sent. At most for t0. */
    private static void awaitEnd(SocketChannel channel) {
        try {
            channel.shutdownOutput();
            var rest = ByteBuffer.allocate(REST);
            while (channel.read(rest) >= 0) {
                rest.clear();
            }
        } catch (IOException e) {
            // It has ended.
        }
    }

    private static void closeQuietly(SocketChannel channel) {
        try {
            channel.close();
        } catch (IOException e) {
            // Nobody needs it.
        }
    }

    private Wire secure(SocketChannel channel) throws IOException {
        return tls.isPresent() ? tls.get().accept(channel) : new PlainWire(channel);
    }

    private void add(TcpLink link, Wire wire) {
        links.add(link);
        link.closed().thenRun(() -> links.remove(link));
        var group = groupOf(link);
        link.begin(listenerOf(link), wire, group);
        if (closed) {
            link.close();
        }
    }

    private Optional<RedundancyGroup> groupOf(TcpLink link) {
        try {
            return listener.groupOf(link.peer());
        } catch (RuntimeException | Error e) {
            failed(link, e);
            return Optional.empty();
        }
    }

    private LinkListener listenerOf(TcpLink link) {
        try {
            return listener.connected(link);
        } catch (RuntimeException | Error e) {
            failed(link, e);
            return (from, event) -> {};
        }
    }

    private void failed(TcpLink link, Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, LISTENER_FAILED.formatted(endpoint), failure);
        link.fault(failure);
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
            // Only when the thread that accepts has let go of it, the port is free.
            acceptor.join(RELEASE);
        } catch (IOException e) {
            // It does not listen any more.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        links.forEach(TcpLink::close);
    }
}
