/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.command;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/** A moment at which something ends by itself, or never. */
final class Deadline {

    private static final Duration FOREVER = Duration.ofDays(365_000 / 4);

    private final long nanoTime;

    private Deadline(long nanoTime) {
        this.nanoTime = nanoTime;
    }

    static Deadline in(@Nullable Duration time) {
        return new Deadline(System.nanoTime() + (time == null ? FOREVER : time).toNanos());
    }

    boolean isOver() {
        return left().isZero();
    }

    /** Zero when it is over. */
    Duration left() {
        return Duration.ofNanos(Math.max(0, nanoTime - System.nanoTime()));
    }

    /** What is left, at most the time given. */
    Duration left(Duration longest) {
        var left = left();
        return left.compareTo(longest) < 0 ? left : longest;
    }
}
