/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Duration;
import java.time.Instant;

/** Time and timers of links. The one for real use is {@link #system()}. */
public interface LinkClock {

    /** A timer that has not run yet. */
    @FunctionalInterface
    interface Timer {

        /** Keeps the task from being started; does nothing when it was. */
        void cancel();
    }

    /** The time of day. */
    Instant now();

    /** Nanoseconds since some moment, never running backwards; for durations. */
    long nanos();

    /** Runs a short task that does not block, once, on a thread of the clock. */
    Timer after(Duration delay, Runnable task);

    /** The machine's time, with one daemon thread for all timers. */
    static LinkClock system() {
        return SystemLinkClock.INSTANCE;
    }
}
