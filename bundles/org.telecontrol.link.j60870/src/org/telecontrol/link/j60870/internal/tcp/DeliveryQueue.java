/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.telecontrol.link.LinkEvent;

/**
 * Events between the network and the listener. Nothing is refused; whoever puts ASDUs in acknowledges only those for
 * which there is {@link #room}, and can ask to be told when there is more.
 */
final class DeliveryQueue {

    /** So many events wait at most whose ASDUs are acknowledged. */
    static final int CAPACITY = 1024;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Runnable moreRoom;
    private List<LinkEvent> events = new ArrayList<>();
    private volatile boolean awaited;
    private volatile int size;

    /** @param moreRoom told of events that are delivered while room is awaited */
    DeliveryQueue(Runnable moreRoom) {
        this.moreRoom = moreRoom;
    }

    /** How many events there is room for; negative for those beyond. Those that are being delivered count, too. */
    int room() {
        return CAPACITY - size;
    }

    /** Whether everything is with the listener. */
    boolean isEmpty() {
        return size == 0;
    }

    /** Whether {@link #room} is awaited from now on; it is to be looked at afterwards. */
    void await(boolean newAwaited) {
        awaited = newAwaited;
    }

    boolean isAwaited() {
        return awaited;
    }

    void put(LinkEvent event) {
        putAll(List.of(event));
    }

    void putAll(List<LinkEvent> more) {
        lock.lock();
        try {
            events.addAll(more);
            size += more.size();
            arrived.signal();
        } finally {
            lock.unlock();
        }
    }

    /** Waits for events and gives all there are; {@link #delivered} follows. */
    List<LinkEvent> takeAll() {
        lock.lock();
        try {
            while (events.isEmpty()) {
                arrived.awaitUninterruptibly();
            }
            var taken = events;
            events = new ArrayList<>(taken.size());
            return taken;
        } finally {
            lock.unlock();
        }
    }

    /** So many of the events that were taken are with the listener. */
    void delivered(int count) {
        lock.lock();
        try {
            size -= count;
        } finally {
            lock.unlock();
        }
        if (awaited) {
            moreRoom.run();
        }
    }
}
