/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
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
import org.telecontrol.link.LinkState;

/**
 * A network in memory. A controlling station reaches the controlled station that listens at the endpoint it asks for;
 * where none listens it is refused.
 */
public final class FakeLinks implements LinkProvider {

    private static final int FIRST_FREE_PORT = 40_000;

    private final LinkClock clock;
    private final Map<Endpoint, FakeControlledStation> listening = new ConcurrentHashMap<>();
    private final Map<Endpoint, CloseReason> unreachable = new ConcurrentHashMap<>();
    private final List<FakeLink> connections = new CopyOnWriteArrayList<>();
    private final Set<Endpoint> silent = ConcurrentHashMap.newKeySet();
    private final Queue<Runnable> pending = new ArrayDeque<>();
    private boolean delivering;
    private int nextPort = FIRST_FREE_PORT;

    public FakeLinks(LinkClock clock) {
        this.clock = clock;
    }

    /** With a virtual clock of its own that nobody moves. */
    public FakeLinks() {
        this(new VirtualLinkClock());
    }

    /** From now on connecting to this endpoint fails for this reason. */
    public void makeUnreachable(Endpoint endpoint, CloseReason reason) {
        unreachable.put(endpoint, reason);
    }

    /** Ends {@link #makeUnreachable}. */
    public void makeReachable(Endpoint endpoint) {
        unreachable.remove(endpoint);
    }

    /** From now on nothing answers at this endpoint, as at a host that is switched off: connecting lasts for t0. */
    public void silence(Endpoint endpoint) {
        silent.add(endpoint);
    }

    /** Ends {@link #silence}; who has been waiting is connected. */
    public void wake(Endpoint endpoint) {
        silent.remove(endpoint);
        connections.stream().filter(link -> link.remote().equals(endpoint))
                .forEach(link -> perform(() -> establish(link, endpoint)));
    }

    /** All links that controlling stations have asked for, the closed ones included, in the order of asking. */
    public List<FakeLink> connections() {
        return List.copyOf(connections);
    }

    /** A controlled station at this endpoint that does what the test says. */
    public FakeOutstation outstationAt(Endpoint endpoint) {
        return new FakeOutstation(this, endpoint);
    }

    @Override
    public ControllingStation connect(Endpoint endpoint, LinkSettings settings, LinkListener listener) {
        var link = FakeLink.controlling(this, endpoint, settings);
        connections.add(link);
        perform(() -> link.open(listener));
        perform(() -> establish(link, endpoint));
        return link;
    }

    private void establish(FakeLink link, Endpoint endpoint) {
        if (link.state() != LinkState.CONNECTING) {
            return;
        }
        if (silent.contains(endpoint)) {
            clock.after(link.settings().t0(), () -> perform(link::endUnanswered));
            return;
        }
        var failure = Optional.ofNullable(unreachable.get(endpoint));
        var station = Optional.ofNullable(listening.get(endpoint));
        if (failure.isPresent()) {
            link.end(failure.get());
        } else if (station.isEmpty()) {
            link.end(new CloseReason(Kind.REFUSED, "connection refused"));
        } else {
            station.get().accept(link);
        }
    }

    @Override
    public ControlledStation listen(Endpoint local, LinkSettings settings, ControlledStationListener listener)
            throws LinkException {
        var endpoint = local.port() == 0 ? new Endpoint(local.host(), freePort()) : local;
        var station = new FakeControlledStation(this, endpoint, settings, listener);
        if (Optional.ofNullable(listening.putIfAbsent(endpoint, station)).isPresent()) {
            throw new LinkException("Port " + endpoint.port() + " on " + endpoint.host() + " is in use");
        }
        return station;
    }

    private synchronized int freePort() {
        return nextPort++;
    }

    LinkClock clock() {
        return clock;
    }

    void stopListening(FakeControlledStation station) {
        listening.remove(station.endpoint(), station);
    }

    /** Carries out one step after all those asked for before, never two at a time. */
    void perform(Runnable step) {
        synchronized (pending) {
            pending.add(step);
            if (delivering) {
                return;
            }
            delivering = true;
        }
        for (var next = nextStep(); next.isPresent(); next = nextStep()) {
            runStep(next.get());
        }
    }

    private void runStep(Runnable step) {
        boolean done = false;
        try {
            step.run();
            done = true;
        } finally {
            if (!done) {
                synchronized (pending) {
                    delivering = false;
                }
            }
        }
    }

    private Optional<Runnable> nextStep() {
        synchronized (pending) {
            var next = Optional.ofNullable(pending.poll());
            delivering = next.isPresent();
            return next;
        }
    }

    /** This network carries ASDUs as they are, and knows no octets. */
    @Override
    public ApduDecoder decoder(LinkSettings settings) {
        throw new UnsupportedOperationException();
    }
}
