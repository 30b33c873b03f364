/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.link.Tolerance;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.FrameFates;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;

/** A controlled station's link: the real session and codec, whose frames go into a queue. For one thread. */
final class SessionLink implements Link, SessionOwner {

    private static final CloseReason ABORTED = new CloseReason(CloseReason.Kind.LOCAL, "closed");

    private final LinkSettings settings;
    private final LinkClock clock;
    private final Queue<byte[]> frames;
    private final AsduEncoder encoder;
    private final AsduDecoder decoder;
    private final Session session;
    private final Queue<LinkEvent> events = new ArrayDeque<>();
    private Optional<LinkListener> listener = Optional.empty();
    private boolean delivering;
    private boolean closed;

    SessionLink(LinkSettings settings, LinkClock clock, Queue<byte[]> frames) {
        this.settings = settings;
        this.clock = clock;
        this.frames = frames;
        encoder = new AsduEncoder(settings);
        decoder = new AsduDecoder(settings);
        session = new Session(Role.CONTROLLED, settings, clock, this, EventSource.NONE);
    }

    void open(LinkListener to) {
        listener = Optional.of(to);
        stateChanged(LinkState.CONNECTED);
    }

    void receive(Apdu apdu) {
        session.heard();
        if (session.receive(apdu)) {
            session.taken();
            try {
                deliver(new AsduReceived(clock.now(),
                        decoder.decode(apdu.octets(), apdu.asduAt(), apdu.asduLength())));
            } catch (MalformedAsduException e) {
                throw new AssertionError(e);
            }
        }
        wake();
    }

    boolean isClosed() {
        return closed;
    }

    private void deliver(LinkEvent event) {
        events.add(event);
        if (delivering) {
            return;
        }
        delivering = true;
        for (var next = events.poll(); next != null; next = events.poll()) {
            var told = next;
            listener.ifPresent(to -> to.on(this, told));
        }
        delivering = false;
    }

    // ---- for the session

    @Override
    public void locked(Runnable step) {
        step.run();
    }

    @Override
    public void stateChanged(LinkState state) {
        deliver(new StateChanged(clock.now(), state, null));
    }

    @Override
    public void deviated(Tolerance tolerance, String words) {
        deliver(new LinkEvent.Deviation(clock.now(), tolerance, words));
    }

    @Override
    public void failed(CloseReason reason) {
        end(reason);
    }

    @Override
    public void wake() {
        for (var next = session.next(); next.isPresent() && !closed; next = session.next()) {
            fates().pass(next.get(), apdu -> frames.add(apdu.octets()));
        }
    }

    private FrameFates fates() {
        return new FrameFates(listener.map(LinkListener::frames).orElse(OutgoingFrames.SOUND));
    }

    private void end(CloseReason reason) {
        if (!closed) {
            closed = true;
            deliver(new StateChanged(clock.now(), LinkState.CLOSED, reason));
        }
    }

    // ---- for the station

    @Override
    public Endpoint peer() {
        return Endpoint.loopback(0);
    }

    @Override
    public Endpoint local() {
        return peer();
    }

    @Override
    public Endpoint remote() {
        return peer();
    }

    @Override
    public LinkSettings settings() {
        return settings;
    }

    @Override
    public LinkState state() {
        return closed ? LinkState.CLOSED : session.state();
    }

    @Override
    public boolean send(Asdu asdu) {
        boolean isStarted = state() == LinkState.STARTED;
        if (isStarted) {
            session.send(encoder.encode(asdu));
        }
        return isStarted;
    }

    @Override
    public void close() {
        abort();
    }

    @Override
    public void abort() {
        session.halt();
        end(ABORTED);
    }

    @Override
    public CompletionStage<CloseReason> closed() {
        return new CompletableFuture<>();
    }
}
