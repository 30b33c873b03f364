/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.function.DoubleSupplier;

import org.telecontrol.link.LinkClock;
import org.telecontrol.live.ReconnectPolicy;

/** Tells how long to wait before the next attempt to connect. Used by one thread at a time. */
final class Backoff {

    private final ReconnectPolicy policy;
    private final LinkClock clock;
    private final DoubleSupplier chance;
    private int failures;
    private Optional<Long> startedAt = Optional.empty();

    Backoff(ReconnectPolicy policy, LinkClock clock, DoubleSupplier chance) {
        this.policy = policy;
        this.clock = clock;
        this.chance = chance;
    }

    /** Data transfer is started. */
    void started() {
        startedAt = Optional.of(clock.nanos());
    }

    /**
     * The connection is lost or was not made. Only one that was started for as long as the longest delay begins the
     * delays anew: a peer that drops whoever has started it is not dialled every second.
     *
     * @return empty when there is to be no other attempt
     */
    Optional<Duration> lost() {
        var lasted = startedAt.map(start -> Duration.ofNanos(clock.nanos() - start));
        startedAt = Optional.empty();
        failures = lasted.filter(time -> time.compareTo(policy.longest()) >= 0).isPresent() ? 1 : failures + 1;
        return policy.reconnects() ? Optional.of(policy.delay(failures, chance.getAsDouble())) : Optional.empty();
    }
}
