/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.List;
import java.util.function.Consumer;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;

/** The delivery thread of one link. */
final class Delivery {

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    /** After so many events the queue is told that they are gone. */
    private static final int CHUNK = 16;

    /** After so long it is told, too, when somebody waits for that. */
    private static final long SOON = 50_000_000;

    private final DeliveryQueue queue;
    private final Link link;
    private final Consumer<Throwable> fault;
    private final Consumer<CloseReason> end;
    private final LinkClock clock;
    private final Thread thread;
    private long toldAt;
    private volatile LinkListener listener = (from, event) -> {};

    /**
     * @param fault told when the listener throws
     * @param end told when CLOSED has been delivered
     */
    Delivery(Link link, DeliveryQueue queue, LinkClock clock, Consumer<Throwable> fault, Consumer<CloseReason> end) {
        this.link = link;
        this.queue = queue;
        this.clock = clock;
        this.fault = fault;
        this.end = end;
        thread = Thread.ofVirtual().name("link-delivery " + link.peer()).unstarted(this::run);
    }

    /** Begins to tell a listener what is in the queue. */
    void start(LinkListener newListener) {
        listener = newListener;
        thread.start();
    }

    LinkListener listener() {
        return listener;
    }

    boolean isOwnThread() {
        return Thread.currentThread() == thread;
    }

    private void run() {
        boolean open = true;
        while (open) {
            open = deliver(queue.takeAll());
        }
    }

    /** Returns whether more can come, since CLOSED was not among them. */
    private boolean deliver(List<LinkEvent> events) {
        int untold = 0;
        for (var event : events) {
            deliver(event);
            if (event instanceof StateChanged(var at, var state, var reason) && reason != null) {
                end.accept(reason);
                return false;
            }
            untold++;
            if (untold == CHUNK || queue.isAwaited() && clock.nanos() - toldAt >= SOON) {
                tell(untold);
                untold = 0;
            }
        }
        if (untold > 0) {
            tell(untold);
        }
        return true;
    }

    private void tell(int count) {
        if (queue.isAwaited()) {
            toldAt = clock.nanos();
        }
        queue.delivered(count);
    }

    private void deliver(LinkEvent event) {
        try {
            listener.on(link, event);
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The listener of the link to " + link.peer() + " failed", e);
            fault.accept(e);
        }
    }
}
