/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.link.RedundancyGroup;

/**
 * Where controlling stations get in: one endpoint, or the endpoints of a redundancy group. While none of its connections
 * is started, events are kept; the first one that starts gets them. May be used from any thread.
 */
abstract class Access {

    private static final System.Logger LOG = System.getLogger(Access.class.getName());

    private final String name;
    private final int most;
    private final List<Outbox> outboxes = new ArrayList<>();
    private final EventBuffer buffer;
    private long said;

    /**
     * @param name for people
     * @param most so many events wait for a connection at most
     */
    Access(String name, int most) {
        this.name = name;
        this.most = most;
        buffer = new EventBuffer(most);
    }

    final int most() {
        return most;
    }

    /** The group that its connections belong to, empty when each is for itself. */
    abstract Optional<RedundancyGroup> group();

    /** Has the connections that are started told of these events; gives those that could not be told. */
    abstract List<Asdu> tell(List<Outbox> started, List<Asdu> events);

    /** Whether a connection that is started has so much to be told that nothing more should happen. */
    abstract boolean isBehind(Outbox started);

    /** Waits until it is not behind, or not started. */
    abstract void awaitRoom(Outbox outbox);

    synchronized void connected(Outbox outbox) {
        outboxes.add(outbox);
    }

    /** It is told what was kept, and all that happens from now on. */
    synchronized void started(Outbox outbox) {
        outbox.start();
        buffer.addBefore(tell(List.of(outbox), buffer.take()));
        said = buffer.lost();
    }

    /** What it was not told is kept when nobody else has been. */
    synchronized void stopped(Outbox outbox) {
        var untold = outbox.stop();
        if (started().isEmpty()) {
            buffer.addBefore(untold);
        }
    }

    synchronized void closed(Outbox outbox) {
        outboxes.remove(outbox);
        stopped(outbox);
    }

    synchronized int connections() {
        return outboxes.size();
    }

    synchronized void report(List<Asdu> events) {
        var started = started();
        var untold = started.isEmpty() ? events : tell(started, events);
        untold.forEach(buffer::add);
        if (buffer.lost() > said) {
            sayOverflow();
        }
    }

    /** Once, until a connection is started. */
    private void sayOverflow() {
        LOG.log(Level.WARNING, name + ": the event buffer is full, the oldest of its " + most
                + " events give way to new ones");
        said = Long.MAX_VALUE;
    }

    /** Values that are of no use later. */
    synchronized void reportNow(List<Asdu> values) {
        started().stream().filter(outbox -> !isBehind(outbox)).forEach(outbox -> outbox.report(values));
    }

    synchronized boolean isFull() {
        return started().stream().anyMatch(this::isBehind);
    }

    private List<Outbox> started() {
        return outboxes.stream().filter(Outbox::isStarted).toList();
    }

    /** Waits until what happens next can be told. */
    void awaitRoom() {
        List<Outbox> all;
        synchronized (this) {
            all = started();
        }
        all.forEach(this::awaitRoom);
    }

    /** Forgets all events and connections; whoever starts next is told this first. */
    synchronized void restart(List<Asdu> first) {
        outboxes.forEach(Outbox::stop);
        outboxes.clear();
        buffer.clear();
        first.forEach(buffer::add);
    }

    synchronized void forget() {
        buffer.clear();
    }

    synchronized long lost() {
        return buffer.lost();
    }
}
