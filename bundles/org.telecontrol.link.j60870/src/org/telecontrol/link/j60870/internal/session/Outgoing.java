/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;

import org.telecontrol.link.LinkClock;

/** What becomes I-frames as far as the window allows: first the ASDUs of this session, then events. */
final class Outgoing {

    private final SendWindow window;
    private final EventSource events;
    private final LinkClock clock;
    private final Queue<byte[]> asdus = new ArrayDeque<>();

    Outgoing(SendWindow window, EventSource events, LinkClock clock) {
        this.window = window;
        this.events = events;
        this.clock = clock;
    }

    void add(byte[] asdu) {
        asdus.add(asdu);
    }

    /** ASDUs of this session that wait. */
    int queued() {
        return asdus.size();
    }

    /**
     * The next I-frame that may be sent now.
     *
     * @param receiveSequence N(R)
     */
    Optional<Apdu> next(boolean withAsdus, boolean withEvents, int receiveSequence) {
        if (window.isFull()) {
            return Optional.empty();
        }
        if (withAsdus && !asdus.isEmpty()) {
            return Optional.of(Apdu.i(window.take(clock.nanos(), false), receiveSequence, asdus.remove()));
        }
        return withEvents
                ? events.next().map(event -> Apdu.i(window.take(clock.nanos(), true), receiveSequence, event))
                : Optional.empty();
    }

    /** Returns whether that acknowledged anything new. */
    boolean acknowledge(int receiveSequence) {
        events.acknowledged(window.events(receiveSequence));
        return window.acknowledge(receiveSequence);
    }

    /** Data transfer has ended: the events that are not acknowledged are for somebody else now. */
    void stopped() {
        window.forgetEvents();
        events.stopped();
    }
}
