/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.function.Consumer;
import java.util.function.Supplier;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.StateChanged;
import org.telecontrol.link.LinkListener;

/** The delivery thread of one link. */
final class Delivery {

    private static final System.Logger LOG = System.getLogger(Delivery.class.getName());

    private final DeliveryQueue queue = new DeliveryQueue();
    private final Link link;
    private final Consumer<Throwable> fault;
    private final Consumer<CloseReason> end;
    private final Thread thread;
    private volatile boolean observesSent;

    /**
     * @param listener asked on the delivery thread before the first event
     * @param fault told when the listener throws
     * @param end told when CLOSED has been delivered
     */
    Delivery(Link link, String name, Supplier<LinkListener> listener, Consumer<Throwable> fault,
            Consumer<CloseReason> end) {
        this.link = link;
        this.fault = fault;
        this.end = end;
        thread = Thread.ofVirtual().name(name).unstarted(() -> run(listener));
    }

    void start() {
        thread.start();
    }

    boolean isOwnThread() {
        return Thread.currentThread() == thread;
    }

    boolean observesSent() {
        return observesSent;
    }

    DeliveryQueue queue() {
        return queue;
    }

    private void run(Supplier<LinkListener> supplier) {
        LinkListener listener = (from, event) -> {};
        try {
            listener = supplier.get();
            observesSent = listener.observesSent();
        } catch (RuntimeException | Error e) {
            report(e);
        }
        while (true) {
            var event = queue.take();
            deliver(listener, event);
            if (event instanceof StateChanged(var at, var state, var reason) && reason != null) {
                end.accept(reason);
                return;
            }
        }
    }

    private void deliver(LinkListener listener, LinkEvent event) {
        try {
            listener.on(link, event);
        } catch (RuntimeException | Error e) {
            report(e);
        }
    }

    private void report(Throwable failure) {
        LOG.log(System.Logger.Level.ERROR, "The listener of the link to " + link.peer() + " failed", failure);
        fault.accept(failure);
    }
}
