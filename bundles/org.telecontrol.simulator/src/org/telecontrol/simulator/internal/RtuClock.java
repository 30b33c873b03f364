/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.link.LinkClock;

/** The clock of an RTU: the clock of this machine in the zone of its link profile. */
record RtuClock(LinkClock clock, StationClock station) {

    /** Commands with an older time tag are not carried out. */
    private static final Duration OLDEST_COMMAND = Duration.ofSeconds(10);

    long nanos() {
        return clock.nanos();
    }

    Cp56Time2a tag() {
        return station.tag(clock.now());
    }

    /** The moment that a time tag means, the earliest there is when it means none. */
    Instant instant(Cp56Time2a tag) {
        return tag.toInstant(station.zone(), clock.now()).orElse(Instant.MIN);
    }

    /** Whether a command's time tag is too old or is no time at all; commands without time tag never are. */
    boolean isTooOld(@Nullable EventTime time) {
        if (time == null) {
            return false;
        }
        Instant now = clock.now();
        return time.invalid() || time.toInstant(station.zone(), now)
                .filter(sent -> Duration.between(sent, now).compareTo(OLDEST_COMMAND) <= 0).isEmpty();
    }
}
