/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;

/** A stream as a bounded queue. May be used from any thread. */
final class EventStream implements LiveStream {

    private final int capacity;
    private final WhenFull whenFull;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition notEmpty = lock.newCondition();
    private final Condition notFull = lock.newCondition();
    private final Deque<LiveEvent> events = new ArrayDeque<>();
    private int values;
    private long lost;
    private boolean closed;
    private volatile Runnable atClose = () -> {};

    /** @param capacity how many values wait for the reader at most */
    EventStream(int capacity, WhenFull whenFull) {
        if (capacity < 1) {
            throw new IllegalArgumentException("A stream holds at least one value");
        }
        this.capacity = capacity;
        this.whenFull = whenFull;
    }

    /** What is to be done when the reader closes the stream. */
    void atClose(Runnable action) {
        atClose = action;
    }

    @Override
    public @Nullable LiveEvent poll(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (events.isEmpty() && lost == 0) {
                if (closed || left <= 0) {
                    return null;
                }
                left = notEmpty.awaitNanos(left);
            }
            return next();
        } finally {
            lock.unlock();
        }
    }

    private LiveEvent next() {
        if (lost > 0) {
            var event = new LiveEvent.Lost(lost);
            lost = 0;
            return event;
        }
        var event = events.remove();
        if (isMany(event)) {
            values--;
            notFull.signal();
        }
        return event;
    }

    /** Whether a peer can cause any number of them, so that they are counted. */
    private static boolean isMany(LiveEvent event) {
        return event instanceof LiveEvent.ValueReceived || event instanceof LiveEvent.Unreadable;
    }

    /** Takes any event. */
    void take(LiveEvent event) {
        if (isMany(event)) {
            offer(event);
        } else {
            add(event);
        }
    }

    /** Takes a value; may wait. */
    void offer(LiveEvent value) {
        lock.lock();
        try {
            makeRoom();
            if (!closed) {
                values++;
                append(value);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Takes any other event; never waits. */
    void add(LiveEvent event) {
        lock.lock();
        try {
            if (!closed) {
                append(event);
            }
        } finally {
            lock.unlock();
        }
    }

    private void append(LiveEvent event) {
        events.add(event);
        notEmpty.signal();
    }

    private void makeRoom() {
        while (values >= capacity && !closed) {
            if (whenFull == WhenFull.DROP_OLDEST) {
                dropOldest();
            } else {
                notFull.awaitUninterruptibly();
            }
        }
    }

    private void dropOldest() {
        var iterator = events.iterator();
        while (iterator.hasNext()) {
            if (isMany(iterator.next())) {
                iterator.remove();
                values--;
                lost++;
                return;
            }
        }
    }

    @Override
    public void close() {
        atClose.run();
        lock.lock();
        try {
            closed = true;
            events.clear();
            values = 0;
            lost = 0;
            notFull.signalAll();
            notEmpty.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
