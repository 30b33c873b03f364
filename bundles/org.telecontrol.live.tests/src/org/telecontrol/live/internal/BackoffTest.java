/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.DoubleSupplier;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.ReconnectPolicy;

/** How long to wait before the next attempt to connect. */
class BackoffTest {

    private static final ReconnectPolicy POLICY = new ReconnectPolicy(Duration.ofSeconds(1), Duration.ofSeconds(8),
            0.5);

    private final VirtualLinkClock clock = new VirtualLinkClock();

    private Backoff seeded(long seed) {
        return new Backoff(POLICY, clock, new Random(seed)::nextDouble);
    }

    private static List<Duration> delays(Backoff backoff, int failures) {
        return Stream.generate(() -> backoff.lost().orElseThrow()).limit(failures).toList();
    }

    @Test
    void aPartOfEachDelayIsLeftToChance() {
        var longest = List.of(1, 2, 4, 8, 8, 8);
        for (long seed = 0; seed < 100; seed++) {
            var delays = delays(seeded(seed), longest.size());
            for (int failure = 0; failure < delays.size(); failure++) {
                var most = Duration.ofSeconds(longest.get(failure));
                assertTrue(delays.get(failure).compareTo(most) <= 0
                        && delays.get(failure).compareTo(most.dividedBy(2)) >= 0, delays::toString);
            }
        }
    }

    @Test
    void sessionsThatLostTheirConnectionsTogetherDoNotTryTogether() {
        DoubleSupplier chance = new Random(104)::nextDouble;
        long moments = Stream.generate(() -> new Backoff(POLICY, clock, chance)).limit(100)
                .map(backoff -> backoff.lost().orElseThrow().toMillis()).distinct().count();
        assertTrue(moments > 80, () -> moments + " moments");
    }

    @Test
    void theSameChancesGiveTheSameDelays() {
        assertEquals(delays(seeded(104), 6), delays(seeded(104), 6));
    }

    @Test
    void aConnectionThatLastedBeginsTheDelaysAnew() {
        var backoff = new Backoff(POLICY, clock, () -> 0);
        assertEquals(List.of(Duration.ofSeconds(1), Duration.ofSeconds(2)), delays(backoff, 2));
        backoff.started();
        clock.advance(Duration.ofSeconds(7));
        assertEquals(List.of(Duration.ofSeconds(4)), delays(backoff, 1));
        backoff.started();
        clock.advance(Duration.ofSeconds(8));
        assertEquals(List.of(Duration.ofSeconds(1)), delays(backoff, 1));
    }
}
