/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.PriorityQueue;
import java.util.concurrent.ScheduledExecutorService;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A clock and a scheduler that share one virtual now.
 * <p>
 * {@link #advance(Duration)} runs each task that becomes due at its own time, in order, so that a test of a 15 s
 * time-out takes no time at all. Tasks submitted without delay run at the next advance, {@code advance(Duration.ZERO)}
 * included.
 */
public final class VirtualTime {

    private final PriorityQueue<VirtualTask<?>> queue = new PriorityQueue<>();
    private Instant now;

    public VirtualTime() {
        this(Instant.parse("2026-01-01T00:00:00Z"));
    }

    public VirtualTime(Instant start) {
        now = start;
    }

    /** A UTC clock that shows the virtual now. */
    public Clock clock() {
        return new Clock() {

            @Override
            public Instant instant() {
                return now();
            }

            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                throw new UnsupportedOperationException("Virtual time is UTC.");
            }
        };
    }

    /** A new executor whose tasks run in virtual time. */
    public ScheduledExecutorService scheduler() {
        return new VirtualScheduler(this);
    }

    public synchronized Instant now() {
        return now;
    }

    /** Nanoseconds since an arbitrary origin, for what takes a {@link System#nanoTime()}. */
    public long nanoTime() {
        return Duration.between(Instant.EPOCH, now()).toNanos();
    }

    /** Lets time pass and runs what becomes due meanwhile in this thread. */
    public void advance(Duration duration) {
        var end = now().plus(duration);
        for (var task = due(end); task != null; task = due(end)) {
            task.run();
        }
        setNow(end);
    }

    synchronized void add(VirtualTask<?> task) {
        queue.add(task);
    }

    synchronized void remove(VirtualTask<?> task) {
        queue.remove(task);
    }

    private synchronized @Nullable VirtualTask<?> due(Instant end) {
        var next = queue.peek();
        if (next == null || next.due().isAfter(end)) {
            return null;
        }
        queue.remove();
        if (next.due().isAfter(now)) {
            now = next.due();
        }
        return next;
    }

    private synchronized void setNow(Instant end) {
        if (end.isAfter(now)) {
            now = end;
        }
    }
}
