/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/**
 * How the clocks of an RTU's stations are set.
 *
 * @param summerTimeFlag whether SU is used; without it the tag shows the zone's time and no flag
 */
public record StationClock(ZoneId zone, boolean summerTimeFlag) {

    /** The time tag of a moment. */
    public Cp56Time2a tag(Instant instant) {
        return summerTimeFlag
                ? Cp56Time2a.of(instant, zone)
                : Cp56Time2a.of(LocalDateTime.ofInstant(instant, zone));
    }
}
