/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.PriorityQueue;

import org.telecontrol.link.LinkClock;

/** Time that stands still until it is advanced. Timers run on the thread that advances it. */
public final class VirtualLinkClock implements LinkClock {

    /** Where the clock begins. */
    public static final Instant START = Instant.parse("2026-11-22T10:00:00Z");

    private record Scheduled(long due, long order, Runnable task) {}

    private final PriorityQueue<Scheduled> timers = new PriorityQueue<>(
            Comparator.comparingLong(Scheduled::due).thenComparingLong(Scheduled::order));
    private long nanos;
    private long order;

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public synchronized long nanos() {
        return nanos;
    }

    @Override
    public synchronized Timer after(Duration delay, Runnable task) {
        var timer = new Scheduled(nanos + delay.toNanos(), order++, task);
        timers.add(timer);
        return () -> cancel(timer);
    }

    private synchronized void cancel(Scheduled timer) {
        timers.remove(timer);
    }

    /** Moves on and runs what becomes due on the way, each timer at its own time. */
    public void advance(Duration by) {
        long end = nanos() + by.toNanos();
        for (var due = nextUntil(end); due.isPresent(); due = nextUntil(end)) {
            due.get().task().run();
        }
        setNanos(end);
    }

    private synchronized Optional<Scheduled> nextUntil(long end) {
        var next = Optional.ofNullable(timers.peek()).filter(timer -> timer.due() <= end);
        next.ifPresent(timer -> {
            timers.remove();
            nanos = Math.max(nanos, timer.due());
        });
        return next;
    }

    private synchronized void setNanos(long value) {
        nanos = value;
    }
}
