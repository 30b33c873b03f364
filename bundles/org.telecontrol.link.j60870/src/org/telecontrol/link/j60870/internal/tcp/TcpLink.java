/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent.AsduSent;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;

/** One link over a socket, in either role. */
final class TcpLink implements ControllingStation {

    /** ASDUs that wait for the sending window at most, before {@link #send} waits. */
    private static final int SEND_QUEUE = 1024;

    private final Role role;
    private final Endpoint peer;
    private final LinkSettings settings;
    private final LinkClock clock;
    private final SocketSource source;
    private final Delivery delivery;
    private final AsduEncoder encoder;
    private final Reception reception;
    private final CompletableFuture<CloseReason> closed = new CompletableFuture<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition work = lock.newCondition();
    private final Condition room = lock.newCondition();
    private Optional<Session> session = Optional.empty();
    private Optional<Socket> socket = Optional.empty();
    private Optional<CloseReason> end = Optional.empty();
    private volatile LinkState state = LinkState.CONNECTING;

    TcpLink(Role role, Endpoint peer, LinkSettings settings, LinkClock clock, SocketSource source,
            Function<Link, LinkListener> listener) {
        this.role = role;
        this.peer = peer;
        this.settings = settings;
        this.clock = clock;
        this.source = source;
        encoder = new AsduEncoder(settings);
        delivery = new Delivery(this, "link-delivery " + peer, () -> listener.apply(this), this::fault,
                closed::complete);
        reception = new Reception(new AsduDecoder(settings), delivery.queue(), clock);
    }

    /** Begins to connect. */
    void begin() {
        if (role == Role.CONTROLLING) {
            announce(LinkState.CONNECTING);
        }
        delivery.start();
        Thread.ofVirtual().name("link-reader " + peer).start(this::run);
    }

    // ---- the reader

    private void run() {
        try (var open = source.open(this::opened)) {
            read(open);
        } catch (IOException e) {
            end(CloseReasons.ofConnecting(e, peer, settings.t0()));
        } catch (RuntimeException | Error e) {
            fault(e);
        } finally {
            finish();
        }
    }

    /** What a peer that goes away leaves behind. */
    private String circumstances() {
        int outstanding = session.map(Session::outstanding).orElse(0);
        if (state == LinkState.STARTING) {
            return " before it confirmed STARTDT";
        }
        return switch (outstanding) {
            case 0 -> "";
            case 1 -> " with 1 ASDU not acknowledged";
            default -> " with " + outstanding + " ASDUs not acknowledged";
        };
    }

    private void opened(Socket newSocket) {
        lock.lock();
        try {
            socket = Optional.of(newSocket);
            if (end.isPresent()) {
                closeSocket();
            }
        } finally {
            lock.unlock();
        }
    }

    private void read(Socket open) throws IOException {
        open.setTcpNoDelay(true);
        var reader = new ApduReader(open.getInputStream());
        var writer = new ApduWriter(open.getOutputStream());
        var protocol = new Session(role, settings, clock, new Owner());
        locked(() -> {
            session = Optional.of(protocol);
            announce(LinkState.CONNECTED);
        });
        var writing = Thread.ofVirtual().name("link-writer " + peer).start(() -> write(protocol, writer));
        readAll(protocol, reader);
        awaitEnd(writing);
    }

    private void readAll(Session protocol, ApduReader reader) {
        try {
            while (!hasEnded()) {
                receive(protocol, reader.next());
            }
        } catch (IOException e) {
            end(CloseReasons.ofConnection(e, circumstances()));
        } catch (RuntimeException | Error e) {
            fault(e);
        }
    }

    private void receive(Session protocol, Apdu apdu) {
        boolean information = locked(() -> protocol.receive(apdu));
        if (information) {
            reception.deliver(apdu.asdu());
            locked(protocol::taken);
        }
    }

    private static void awaitEnd(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void finish() {
        lock.lock();
        try {
            session.ifPresent(Session::halt);
            state = LinkState.CLOSED;
            room.signalAll();
            delivery.queue().putNow(new StateChanged(clock.now(), state, end.orElse(CloseReasons.LOCAL)));
        } finally {
            lock.unlock();
        }
    }

    // ---- the writer

    private void write(Session protocol, ApduWriter writer) {
        try {
            while (awaitWork(protocol, writer)) {
                if (delivery.observesSent()) {
                    // Told before it goes out, so that no answer can be told first.
                    writer.asdus().forEach(asdu -> delivery.queue().putData(new AsduSent(clock.now(), asdu)));
                }
                writer.flush();
            }
        } catch (IOException e) {
            end(CloseReasons.ofConnection(e, circumstances()));
        }
    }

    /** Waits until there are frames to send and gathers them; returns false when there will be no more. */
    private boolean awaitWork(Session protocol, ApduWriter writer) {
        lock.lock();
        try {
            while (end.isEmpty() && !writer.gather(protocol)) {
                if (protocol.isFinished()) {
                    end(CloseReasons.LOCAL);
                    return false;
                }
                work.awaitUninterruptibly();
            }
            room.signalAll();
            return end.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    // ---- the end

    /** The first reason holds. Closing the socket makes the reader end the link. */
    private void end(CloseReason reason) {
        locked(() -> {
            if (end.isEmpty()) {
                end = Optional.of(isClosing() ? CloseReasons.LOCAL : reason);
                session.ifPresent(Session::halt);
            }
            closeSocket();
            work.signalAll();
            room.signalAll();
        });
    }

    private boolean isClosing() {
        return session.map(Session::isClosing).orElse(false);
    }

    private boolean hasEnded() {
        return locked(end::isPresent);
    }

    private void closeSocket() {
        locked(() -> socket.ifPresent(TcpLink::closeQuietly));
    }

    private static void closeQuietly(Socket toClose) {
        try {
            toClose.close();
        } catch (IOException e) {
            // It is not needed any more, and the reason for the end is known.
        }
    }

    private void fault(Throwable failure) {
        end(new CloseReason(Kind.FAULT, "fault of this program: " + failure));
    }

    // ---- the port

    @Override
    public Endpoint peer() {
        return peer;
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
            session.ifPresent(protocol -> protocol.send(octets, toSend));
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
        return state == LinkState.STARTED && end.isEmpty();
    }

    private boolean isFull() {
        return session.map(Session::queued).orElse(0) >= SEND_QUEUE;
    }

    @Override
    public void startDataTransfer() {
        locked(() -> session.ifPresent(Session::start));
    }

    @Override
    public void stopDataTransfer() {
        locked(() -> session.ifPresent(Session::stop));
    }

    @Override
    public void close() {
        locked(() -> session.ifPresentOrElse(Session::close, this::abort));
    }

    @Override
    public void abort() {
        end(CloseReasons.LOCAL);
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return closed.minimalCompletionStage();
    }

    // ---- the lock

    private void announce(LinkState newState) {
        state = newState;
        delivery.queue().putNow(new StateChanged(clock.now(), newState, null));
    }

    private void locked(Runnable step) {
        lock.lock();
        try {
            step.run();
        } finally {
            lock.unlock();
        }
    }

    private boolean locked(BooleanSupplier question) {
        lock.lock();
        try {
            return question.getAsBoolean();
        } finally {
            lock.unlock();
        }
    }

    /** What the session asks of this link. */
    private final class Owner implements SessionOwner {

        @Override
        public void locked(Runnable step) {
            TcpLink.this.locked(step);
        }

        @Override
        public void stateChanged(LinkState newState) {
            announce(newState);
            room.signalAll();
        }

        @Override
        public void deviated(String sort, String words) {
            reception.deviated(sort, words);
        }

        @Override
        public void failed(CloseReason reason) {
            end(reason);
        }

        @Override
        public void wake() {
            work.signal();
        }
    }
}
