/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.Locale;
import java.util.function.LongSupplier;

/** How fast long work goes and how long it will still take, for people. */
public final class Pace {

    private static final double NANOS = 1e9;
    private static final double LEAST_SHARE = 0.01;

    private final LongSupplier clock;
    private final long start;

    public Pace() {
        this(System::nanoTime);
    }

    /** @param clock in nanoseconds */
    public Pace(LongSupplier clock) {
        this.clock = clock;
        this.start = clock.getAsLong();
    }

    /** Seconds since the work began. */
    public double seconds() {
        return (clock.getAsLong() - start) / NANOS;
    }

    /** Rows a second so far. */
    public long rowsPerSecond(long rows) {
        double seconds = seconds();
        return seconds > 0 ? Math.round(rows / seconds) : 0;
    }

    /** Seconds until all is done at this pace; negative as long as that cannot be told. */
    public long secondsLeft(double done) {
        return done < LEAST_SHARE || done > 1 ? -1 : Math.round(seconds() * (1 - done) / done);
    }

    /** For example {@code 40 %, 400,000 rows, 130,000 rows/s, 5 s left}. */
    public String text(double done, long rows) {
        long left = secondsLeft(done);
        return String.format(Locale.ROOT, "%d %%, %,d rows, %,d rows/s", Math.round(done * 100), rows,
                rowsPerSecond(rows)) + (left < 0 ? "" : ", " + left + " s left");
    }
}
