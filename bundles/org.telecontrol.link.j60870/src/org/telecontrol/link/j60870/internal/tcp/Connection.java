/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.nio.channels.SelectionKey;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.link.Tolerance;
import org.telecontrol.link.TrafficTap;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.FrameFates;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;

/** The wire of a link with its session: reads, lets the session think, writes. Guarded by the lock of the link. */
final class Connection implements SessionOwner, SelectorLoop.Ready {

    /** Other connections have their turn after so many fillings of the buffer. */
    private static final int TURNS = 4;

    private final TcpLink link;
    private final Wire wire;
    private final Endpoint local;
    private final Endpoint remote;
    private final LinkClock clock;
    private final DeliveryQueue queue;
    private final ReentrantLock lock;
    private final TrafficTap tap;
    private final Session session;
    private final Reception reception;
    private final ApduCutter cutter = new ApduCutter();
    private final ApduWriter writer;

    /** Events that a peer may send beyond those there is room for; one that keeps to its window needs k at most. */
    private final int beyond;
    private Optional<SelectionKey> key = Optional.empty();
    private int withheld;
    private boolean working;
    private boolean work;
    private Instant now;

    Connection(TcpLink link, Wire wire, Role role, Surroundings surroundings) {
        this.link = link;
        this.wire = wire;
        local = endpoint(wire.channel().socket().getLocalSocketAddress());
        remote = endpoint(wire.channel().socket().getRemoteSocketAddress());
        clock = surroundings.clock();
        queue = surroundings.queue();
        lock = surroundings.lock();
        tap = surroundings.listener().tap();
        reception = new Reception(new AsduDecoder(surroundings.settings()), received -> queue.isEmpty()
                && surroundings.listener().takesAtOnce(received));
        writer = new ApduWriter(wire, new FrameFates(role == Role.CONTROLLED
                ? surroundings.listener().frames()
                : OutgoingFrames.SOUND), this::leaving);
        beyond = Math.max(DeliveryQueue.CAPACITY, surroundings.settings().k());
        now = clock.now();
        session = new Session(role, surroundings.settings(), clock, this, events(surroundings));
    }

    private EventSource events(Surroundings surroundings) {
        return surroundings.group().<EventSource>map(group -> new GroupMember(group,
                new AsduEncoder(surroundings.settings()), this)).orElse(EventSource.NONE);
    }

    /** Numeric; does not change when the channel is closed. */
    private static Endpoint endpoint(SocketAddress address) {
        var internet = (InetSocketAddress) address;
        return new Endpoint(internet.getAddress().getHostAddress(), internet.getPort());
    }

    Endpoint local() {
        return local;
    }

    Endpoint remote() {
        return remote;
    }

    @Override
    public void registered(SelectionKey newKey) {
        locked(() -> {
            key = Optional.of(newKey);
            wake();
            if (wire.holdsBack()) {
                read(); // it came with the last of the handshake, and the channel will not tell
            }
        });
    }

    // ---- reading, on the thread of the loop

    @Override
    public void failed(IOException failure) {
        link.end(CloseReasons.unreadable(failure));
    }

    /** Something has arrived, or can be sent. */
    @Override
    public void ready(SelectionKey ready) {
        locked(() -> {
            if (ready.isValid() && ready.isWritable()) {
                ready.interestOpsAnd(~SelectionKey.OP_WRITE);
                wake();
            }
            if (ready.isValid()) {
                read();
            }
        });
    }

    /** There may be more that the channel does not tell of. */
    void readOn() {
        locked(this::read);
    }

    private void read() {
        try {
            for (int turn = 0; turn < TURNS && isOpen(); turn++) {
                var space = cutter.space();
                int length = wire.read(space);
                take();
                if (length < 0) {
                    link.end(CloseReasons.closedByPeer(circumstances()));
                } else if (space.hasRemaining()) {
                    return;
                } else if (session.isAnswering()) {
                    write();
                }
            }
            if (isOpen() && wire.holdsBack()) {
                link.readLater();
            }
        } catch (IOException e) {
            link.end(CloseReasons.ofConnection(e, link, circumstances()));
        }
    }

    /** Deals with the APDUs that are there. */
    private void take() throws NotIec104Exception {
        now = clock.now();
        try {
            var apdu = cutter.next();
            if (apdu != null) {
                session.heard();
            }
            while (apdu != null && isOpen()) {
                receive(apdu);
                apdu = cutter.next();
            }
        } finally {
            reception.moveTo(queue);
            acknowledgeTaken();
        }
    }

    private void receive(Apdu apdu) {
        if (tap.isOpen()) {
            tap.observe(link, new ObservedApdu(now, false, apdu.octets()));
        }
        if (session.receive(apdu)) {
            reception.take(apdu, now);
            acknowledgeOrWithhold();
        }
        if (-room() > beyond) {
            failed(CloseReasons.flood(link.settings().k()));
        }
    }

    /** What the listener has no room for is not acknowledged, so that the peer waits, too. */
    private void acknowledgeOrWithhold() {
        if (room() >= 0 && withheld == 0) {
            session.taken();
        } else {
            withheld++;
        }
    }

    private int room() {
        return queue.room() - reception.size();
    }

    /** Makes up for acknowledgements that were withheld as far as there is room now. */
    void acknowledgeTaken() {
        if (withheld > 0) {
            locked(() -> {
                queue.await(true);
                int taken = withheld - Math.max(0, -queue.room());
                if (taken > 0) {
                    withheld -= taken;
                    session.takenLate(taken);
                }
                queue.await(withheld > 0);
            });
        }
    }

    private boolean isOpen() {
        return session.state() != LinkState.CLOSED;
    }

    // ---- writing

    private void write() {
        try {
            if (!writer.send(session)) {
                watch();
            } else if (session.isFinished()) {
                link.end(CloseReasons.LOCAL);
            }
            link.roomToSend();
        } catch (IOException e) {
            link.end(CloseReasons.ofConnection(e, link, circumstances()));
        }
    }

    private void leaving(Apdu apdu) {
        if (tap.isOpen()) {
            tap.observe(link, new ObservedApdu(clock.now(), true, apdu.octets()));
        }
    }

    private void watch() {
        key.filter(SelectionKey::isValid).ifPresent(valid -> {
            valid.interestOpsOr(SelectionKey.OP_WRITE);
            valid.selector().wakeup();
        });
    }

    // ---- what the link asks

    void start() {
        locked(session::start);
    }

    void stop() {
        locked(session::stop);
    }

    void close() {
        locked(session::close);
    }

    void send(byte[] octets) {
        locked(() -> session.send(octets));
    }

    /** Something may wait elsewhere to be sent. */
    void send() {
        locked(this::wake);
    }

    void giveWay() {
        locked(session::giveWay);
    }

    int queued() {
        return session.queued();
    }

    boolean isClosing() {
        return session.isClosing();
    }

    /** Nothing happens any more. */
    void halt() {
        session.halt();
    }

    /** The channel is closed: only when the loop forgets its key does the system get the socket back. */
    void forget() {
        key.ifPresent(closed -> closed.selector().wakeup());
    }

    /** What a peer that goes away leaves behind. */
    private String circumstances() {
        if (session.state() == LinkState.STARTING) {
            return " before it confirmed STARTDT";
        }
        return switch (session.outstanding()) {
            case 0 -> "";
            case 1 -> " with 1 ASDU not acknowledged";
            default -> " with " + session.outstanding() + " ASDUs not acknowledged";
        };
    }

    // ---- what the session asks

    /** Runs a step, and writes afterwards what it has left to write. */
    @Override
    public void locked(Runnable step) {
        lock.lock();
        boolean outermost = !working;
        try {
            working = true;
            step.run();
            while (outermost && work && isOpen()) {
                work = false;
                write();
            }
        } catch (RuntimeException | Error e) {
            link.fault(e);
        } finally {
            working = !outermost;
            lock.unlock();
        }
    }

    @Override
    public void stateChanged(LinkState newState) {
        reception.moveTo(queue);
        link.announce(newState);
    }

    @Override
    public void deviated(Tolerance tolerance, String words) {
        reception.deviated(tolerance, words, now);
    }

    @Override
    public void failed(CloseReason reason) {
        reception.moveTo(queue);
        link.end(reason);
    }

    @Override
    public void wake() {
        work = true;
    }
}
