/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.ObservedApdu;
import org.telecontrol.link.TrafficTap;

/** Keeps all events, and waits for those that come from another thread. */
public final class RecordingListener implements LinkListener {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SHOWN = 8;

    private final List<LinkEvent> events = new ArrayList<>();
    private final List<ObservedApdu> traffic = new ArrayList<>();
    private volatile boolean tapped;

    @Override
    public synchronized void on(Link link, LinkEvent event) {
        events.add(event);
        notifyAll();
    }

    /** Begins or ends to record APDUs. */
    public void tap(boolean open) {
        tapped = open;
    }

    @Override
    public TrafficTap tap() {
        return new TrafficTap() {
            @Override
            public boolean isOpen() {
                return tapped;
            }

            @Override
            public void observe(Link link, ObservedApdu apdu) {
                record(apdu);
            }
        };
    }

    private synchronized void record(ObservedApdu apdu) {
        traffic.add(apdu);
        notifyAll();
    }

    /** The APDUs seen while it was {@link #tap(boolean) told} to look. */
    public synchronized List<ObservedApdu> traffic() {
        return List.copyOf(traffic);
    }

    public synchronized List<LinkEvent> events() {
        return List.copyOf(events);
    }

    /** Forgets what has happened so far. */
    public synchronized void clear() {
        events.clear();
    }

    public List<LinkState> states() {
        return of(StateChanged.class).stream().map(StateChanged::state).toList();
    }

    /** The ASDUs received. */
    public List<Asdu> received() {
        return of(AsduReceived.class).stream().map(AsduReceived::asdu).toList();
    }

    /** The events of one kind. */
    public <E extends LinkEvent> List<E> of(Class<E> kind) {
        return events().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Why the link was closed, empty while it is not. */
    public Optional<CloseReason> closeReason() {
        for (var change : of(StateChanged.class)) {
            var reason = change.reason();
            if (reason != null) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }

    /** Waits until the link has been in this state. */
    public void awaitState(LinkState state) {
        await("state " + state, all -> states().contains(state) ? Optional.of(state) : Optional.empty());
    }

    /** Waits for the end of the link. */
    public CloseReason awaitClosed() {
        return await("the end of the link", all -> closeReason());
    }

    /** Waits for the first ASDU of this type and cause. */
    public Asdu awaitAsdu(TypeIdentification type, CauseOfTransmission cause) {
        return awaitAsdu(type + " " + cause, asdu -> asdu.is(type) && asdu.cause() == cause);
    }

    /** Waits for the first ASDU that is wanted. */
    public Asdu awaitAsdu(String what, Predicate<Asdu> wanted) {
        return await(what, all -> received().stream().filter(wanted).findFirst());
    }

    /** Waits until so many ASDUs have been received. */
    public List<Asdu> awaitCount(int count) {
        return await(count + " ASDUs", all -> Optional.of(all).filter(events -> events.size() >= count)
                .map(events -> received()).filter(received -> received.size() >= count));
    }

    /**
     * Waits until the events hold what is looked for, and fails when they do not in 20 s.
     *
     * @param search looks at the events themselves, and keeps none of the list
     */
    public synchronized <T> T await(String what, Function<List<LinkEvent>, Optional<T>> search) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var found = search.apply(Collections.unmodifiableList(events));
            if (found.isPresent()) {
                return found.get();
            }
            long millis = (end - System.nanoTime()) / 1_000_000;
            if (millis <= 0) {
                throw new AssertionError("Awaited " + what + " in vain; of " + events.size()
                        + " events the last ones were "
                        + events.subList(Math.max(0, events.size() - SHOWN), events.size()));
            }
            waitFor(millis);
        }
    }

    private void waitFor(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting", e);
        }
    }
}
