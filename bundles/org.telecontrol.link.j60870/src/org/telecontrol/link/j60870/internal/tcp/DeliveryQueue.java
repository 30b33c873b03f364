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
 * Events between the network and the listener. Nothing is refused; whoever reads from the network looks whether there is
 * {@link #room} first, and is told when there is some again.
 */
final class DeliveryQueue {

    private static final int CAPACITY = 1024;

    /** So much room makes it worth to read again. */
    private static final int WORTHWHILE = 64;

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition arrived = lock.newCondition();
    private final Runnable roomAgain;
    private List<LinkEvent> events = new ArrayList<>();
    private boolean waiting;
    private volatile int size;

    /** @param roomAgain told when there is room after somebody waited for it */
    DeliveryQueue(Runnable roomAgain) {
        this.roomAgain = roomAgain;
    }

    /** How many events it takes now; may be negative. Those that are being delivered count, too. */
    int room() {
        return CAPACITY - size;
    }

    /** Asks to be told of room; returns false when there is some already. */
    boolean awaitRoom() {
        lock.lock();
        try {
            waiting = room() <= 0;
            return waiting;
        } finally {
            lock.unlock();
        }
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
        boolean tell;
        lock.lock();
        try {
            size -= count;
            tell = waiting && room() >= WORTHWHILE;
            waiting &= !tell;
        } finally {
            lock.unlock();
        }
        if (tell) {
            roomAgain.run();
        }
    }
}
