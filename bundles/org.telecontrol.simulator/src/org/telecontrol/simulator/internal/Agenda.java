/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.lang.System.Logger.Level;
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

    private static final System.Logger LOG = System.getLogger(Agenda.class.getName());

    private record Entry(long due, long order, Runnable task) {}

    private final LinkClock clock;
    private final Executor threads;
    private final PriorityQueue<Entry> entries = new PriorityQueue<>(
            Comparator.comparingLong(Entry::due).thenComparingLong(Entry::order));
    private long order;
    private LinkClock.@Nullable Timer timer;
    private long timerDue;
    private @Nullable Thread worker;
    private boolean overtaken;
    private boolean closed;

    Agenda(LinkClock clock, Executor threads) {
        this.clock = clock;
        this.threads = threads;
    }

    /** What a task plans that was running while everything was forgotten is forgotten, too. */
    synchronized void after(Duration delay, Runnable task) {
        if (overtaken && worker == Thread.currentThread()) {
            return;
        }
        entries.add(new Entry(clock.nanos() + delay.toNanos(), order++, task));
        wait(entries.peek());
    }

    /** Forgets everything and takes nothing more. */
    synchronized void close() {
        closed = true;
        clear();
    }

    /** Forgets everything. */
    synchronized void clear() {
        entries.clear();
        stopWaiting();
        overtaken = worker != null && worker != Thread.currentThread();
    }

    private void wait(@Nullable Entry first) {
        if (closed || worker != null || first == null || timer != null && timerDue <= first.due()) {
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
            run(next.task());
        }
    }

    /** A fault in one task must not keep the RTU from going on. */
    private static void run(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException | Error e) {
            LOG.log(Level.ERROR, "Fault in a simulated RTU", e);
        }
    }

    private synchronized @Nullable Entry begin() {
        timer = null;
        if (worker != null) {
            return null;
        }
        worker = Thread.currentThread();
        return next();
    }

    private synchronized @Nullable Entry next() {
        overtaken = false;
        var first = entries.peek();
        if (first != null && first.due() <= clock.nanos() && !closed) {
            return entries.poll();
        }
        worker = null;
        wait(first);
        return null;
    }
}
