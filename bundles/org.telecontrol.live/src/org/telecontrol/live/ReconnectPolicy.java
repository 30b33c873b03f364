/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Duration;

/**
 * When a lost connection is made again. It concerns connections only: commands are never repeated.
 *
 * @param first delay before the first attempt; zero for no attempt at all
 * @param longest the delay doubles with each failure up to this
 * @param jitter part of the delay, 0 to 1, that is left to chance so that many sessions do not try at the same moment
 */
public record ReconnectPolicy(Duration first, Duration longest, double jitter) {

    /** A connection that is lost or cannot be made ends the session. */
    public static final ReconnectPolicy NEVER = new ReconnectPolicy(Duration.ZERO, Duration.ZERO, 0);

    /** After 1 s, doubling to 60 s, a fifth left to chance. */
    public static final ReconnectPolicy DEFAULT = new ReconnectPolicy(Duration.ofSeconds(1), Duration.ofSeconds(60),
            0.2);

    public ReconnectPolicy {
        if (first.isNegative() || longest.compareTo(first) < 0 || jitter < 0 || jitter > 1) {
            throw new IllegalArgumentException(
                    "The first delay must not be negative nor beyond the longest, the jitter is 0 to 1");
        }
    }

    public boolean reconnects() {
        return first.isPositive();
    }

    /**
     * The delay before the next attempt.
     *
     * @param failures how many attempts failed in a row, at least 1
     * @param chance 0 to 1
     */
    public Duration delay(int failures, double chance) {
        long doubled = first.toMillis() << Math.min(failures - 1, 20);
        long bounded = Math.min(doubled, longest.toMillis());
        return Duration.ofMillis(Math.round(bounded * (1 - jitter * chance)));
    }
}
