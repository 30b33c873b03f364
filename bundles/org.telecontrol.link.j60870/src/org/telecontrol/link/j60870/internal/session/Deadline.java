/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;

import org.telecontrol.link.LinkClock;

/**
 * A time-out that is started over and over. Starting it again only notes the new time; the timer of the clock looks at
 * it when it runs, so that frames at a high rate cost no timers.
 */
final class Deadline {

    private final LinkClock clock;
    private final Executor guarded;
    private final Runnable expiry;
    private Optional<LinkClock.Timer> timer = Optional.empty();
    private long due;
    private boolean running;
    private boolean cancelled;

    /** @param guarded runs what it is given under the lock of the session */
    Deadline(LinkClock clock, Executor guarded, Runnable expiry) {
        this.clock = clock;
        this.guarded = guarded;
        this.expiry = expiry;
    }

    void start(Duration delay) {
        startAt(clock.nanos() + delay.toNanos());
    }

    /** @param newDue in nanoseconds of the clock, not before an earlier one that still runs */
    void startAt(long newDue) {
        if (cancelled) {
            return;
        }
        due = newDue;
        running = true;
        if (timer.isEmpty()) {
            schedule();
        }
    }

    void stop() {
        running = false;
    }

    boolean isRunning() {
        return running;
    }

    /** Stops for good: it cannot be started again. */
    void cancel() {
        cancelled = true;
        running = false;
        timer.ifPresent(LinkClock.Timer::cancel);
        timer = Optional.empty();
    }

    private void schedule() {
        var delay = Duration.ofNanos(Math.max(0, due - clock.nanos()));
        timer = Optional.of(clock.after(delay, () -> guarded.execute(this::look)));
    }

    private void look() {
        timer = Optional.empty();
        if (!running) {
            return;
        }
        if (due - clock.nanos() > 0) {
            schedule();
        } else {
            running = false;
            expiry.run();
        }
    }
}
