/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Executor;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.LinkClock;

/**
 * What an RTU has to do later, one thing after the other. The clock, whose thread has the time-outs of all links to
 * watch, only gives the sign; the work is done by a thread of the RTU. May be used from any thread.
 */
final class Agenda {

    private record Entry(long due, long order, Runnable task) {}

    private final LinkClock clock;
    private final Executor threads;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparingLong(Entry::due).thenComparingLong(Entry::order));
    private long order;
    private LinkClock.@Nullable Timer timer;
    private long timerDue;
    private boolean working;
    private boolean closed;

    Agenda(LinkClock clock, Executor threads) {
        this.clock = clock;
        this.threads = threads;
    }

    synchronized void after(Duration delay, Runnable task) {
        entries.add(new Entry(clock.nanos() + delay.toNanos(), order++, task));
        wait(entries.peek());
    }

    /** Forgets everything and takes nothing more. */
    synchronized void close() {
        closed = true;
        clear();
    }

    synchronized void clear() {
        entries.clear();
        stopWaiting();
    }

    private void wait(@Nullable Entry first) {
        if (closed || working || first == null || timer != null && timerDue <= first.due()) {
            return;
        }
        stopWaiting();
        timerDue = first.due();
        timer = clock.after(Duration.ofNanos(Math.max(0, first.due() - clock.nanos())),
                () -> threads.execute(this::work));
    }

    private void stopWaiting() {
        var waiting = timer;
        if (waiting != null) {
            waiting.cancel();
            timer = null;
        }
    }

    private void work() {
        for (var next = begin(); next != null; next = next()) {
            next.task().run();
        }
    }

    private synchronized @Nullable Entry begin() {
        timer = null;
        if (working) {
            return null;
        }
        working = true;
        return next();
    }

    private synchronized @Nullable Entry next() {
        var first = entries.peek();
        if (first != null && first.due() <= clock.nanos() && !closed) {
            return entries.poll();
        }
        working = false;
        wait(first);
        return null;
    }
}
