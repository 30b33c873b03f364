/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.Role;

/** One link, in either role: what the port asks of it, and its end. */
final class TcpLink implements ControllingStation {

    /** ASDUs that wait for the sending window at most, before {@link #send} waits. */
    private static final int SEND_QUEUE = 1024;

    private final Role role;
    private final Endpoint peer;
    private final LinkSettings settings;
    private final LinkClock clock;
    private final SelectorLoop loop;
    private final DeliveryQueue queue = new DeliveryQueue(this::moreRoom);
    private final Delivery delivery;
    private final AsduEncoder encoder;
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition room = lock.newCondition();
    private LinkClock.Timer connecting = () -> {};
    private Optional<Closeable> open = Optional.empty();
    private Optional<Connection> connection = Optional.empty();
    private Optional<RedundancyGroup> group = Optional.empty();
    private volatile LinkState state = LinkState.CONNECTING;

    TcpLink(Role role, Endpoint peer, LinkSettings settings, LinkClock clock, SelectorLoop loop) {
        this.role = role;
        this.peer = peer;
        this.settings = settings;
        this.clock = clock;
        this.loop = loop;
        encoder = new AsduEncoder(settings);
        delivery = new Delivery(this, queue, clock, this::fault, closed::complete);
    }

    /** Begins to connect; a thread of its own waits for that. */
    void begin(LinkListener listener, Dial dial) {
        announce(LinkState.CONNECTING);
        delivery.start(listener);
        connecting = clock.after(settings.t0(), () -> end(CloseReasons.connectTimeout(settings.t0())));
        Thread.ofVirtual().name("link-connect " + peer).start(() -> connect(dial));
    }

    private void connect(Dial dial) {
        try {
            connected(dial.dial(this::opened));
        } catch (IOException e) {
            end(CloseReasons.ofConnecting(e, peer, settings));
        } catch (RuntimeException | Error e) {
            fault(e);
        }
    }

    private void opened(Closeable channel) {
        lock.lock();
        try {
            open = Optional.of(channel);
            if (state == LinkState.CLOSED) {
                closeWire();
            }
        } finally {
            lock.unlock();
        }
    }

    private void connected(Wire wire) throws IOException {
        lock.lock();
        try {
            connecting.cancel();
            opened(wire);
            if (state == LinkState.CLOSED) {
                return;
            }
            var made = new Connection(this, wire, role,
                    new Surroundings(settings, clock, queue, delivery.listener(), group, lock));
            connection = Optional.of(made);
            announce(LinkState.CONNECTED);
            loop.register(wire, made);
        } finally {
            lock.unlock();
        }
    }

    /** Begins with a wire that stands from the first. */
    void begin(LinkListener listener, Wire wire, Optional<RedundancyGroup> memberOf) {
        group = memberOf;
        delivery.start(listener);
        try {
            connected(wire);
        } catch (IOException e) {
            end(CloseReasons.ofConnection(e, this, ""));
        } catch (RuntimeException | Error e) {
            fault(e);
        }
    }

    private void moreRoom() {
        withConnection(Connection::acknowledgeTaken);
    }

    // ---- called by the connection, under the lock

    /** Goes on reading when the other connections have had their turn. */
    void readLater() {
        try {
            loop.execute(() -> connection.ifPresent(Connection::readOn));
        } catch (IOException e) {
            end(CloseReasons.ofConnection(e, this, ""));
        }
    }

    void announce(LinkState newState) {
        lock.lock();
        try {
            state = newState;
            queue.put(new StateChanged(clock.now(), newState, null));
            room.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void roomToSend() {
        room.signalAll();
    }

    /** The first reason holds. */
    void end(CloseReason reason) {
        lock.lock();
        try {
            if (state == LinkState.CLOSED) {
                return;
            }
            connecting.cancel();
            var why = connection.filter(Connection::isClosing).isPresent() ? CloseReasons.LOCAL : reason;
            connection.ifPresent(Connection::halt);
            state = LinkState.CLOSED;
            closeWire();
            connection.ifPresent(Connection::forget);
            room.signalAll();
            queue.put(new StateChanged(clock.now(), state, why));
        } finally {
            lock.unlock();
        }
    }

    private void closeWire() {
        try {
            if (open.isPresent()) {
                open.get().close();
            }
        } catch (IOException e) {
            // It is not needed any more, and the reason for the end is known.
        }
    }

    void fault(Throwable failure) {
        end(new CloseReason(Kind.FAULT, "fault of this program: " + failure));
    }

    // ---- the port

    @Override
    public Endpoint peer() {
        return peer;
    }

    @Override
    public Endpoint local() {
        return connection.map(Connection::local).orElse(peer);
    }

    @Override
    public Endpoint remote() {
        return connection.map(Connection::remote).orElse(peer);
    }

    @Override
    public LinkSettings settings() {
        return settings;
    }

    @Override
    public LinkState state() {
        return state;
    }

    @Override
    public boolean send(Asdu asdu) {
        boolean originates = role == Role.CONTROLLING && asdu.originator() == 0;
        var toSend = originates ? asdu.withOriginator(settings.originator()) : asdu;
        var octets = encoder.encode(toSend);
        lock.lock();
        try {
            if (!awaitRoom()) {
                return false;
            }
            connection.ifPresent(standing -> standing.send(octets));
            return true;
        } finally {
            lock.unlock();
        }
    }

    private boolean awaitRoom() {
        while (state == LinkState.STARTED && isFull() && !delivery.isOwnThread()) {
            try {
                room.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return state == LinkState.STARTED;
    }

    private boolean isFull() {
        return connection.map(Connection::queued).orElse(0) >= SEND_QUEUE;
    }

    @Override
    public void startDataTransfer() {
        withConnection(Connection::start);
    }

    @Override
    public void stopDataTransfer() {
        withConnection(Connection::stop);
    }

    @Override
    public void close() {
        lock.lock();
        try {
            connection.ifPresentOrElse(Connection::close, this::abort);
        } finally {
            lock.unlock();
        }
    }

    private void withConnection(Consumer<Connection> step) {
        lock.lock();
        try {
            connection.ifPresent(step);
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void abort() {
        end(CloseReasons.LOCAL);
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return closed.minimalCompletionStage();
    }
}
