/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.telecontrol.link.LinkEvent;

/** Events between the network and the listener. Data waits for room, changes of state do not. */
final class DeliveryQueue {

    private static final int CAPACITY = 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Condition room = lock.newCondition();
    private final Queue<LinkEvent> events = new ArrayDeque<>();

    /** Waits until there is room. */
    void putData(LinkEvent event) {
        lock.lock();
        try {
            while (events.size() >= CAPACITY) {
                room.awaitUninterruptibly();
            }
            add(event);
        } finally {
            lock.unlock();
        }
    }

    /** Does not wait. */
    void putNow(LinkEvent event) {
        lock.lock();
        try {
            add(event);
        } finally {
            lock.unlock();
        }
    }

    private void add(LinkEvent event) {
        events.add(event);
        arrived.signal();
    }

    /** Waits for the next event. */
    LinkEvent take() {
        lock.lock();
        try {
            while (events.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            room.signal();
            return events.remove();
        } finally {
            lock.unlock();
        }
    }
}
