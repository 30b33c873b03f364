/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The time tag of an information object. It has no zone of its own: which one holds is agreed per station. */
public sealed interface EventTime permits Cp24Time2a, Cp56Time2a {

    /** IV: the station did not know the time. */
    boolean invalid();

    /** GEN: the time was put in on the way and not by the station that saw the event. */
    boolean substituted();

    /**
     * The instant meant, empty when the fields are no time of the calendar.
     *
     * @param zone the zone of the station's clock
     * @param received when the tag arrived; completes what a short tag leaves out
     */
    Optional<Instant> toInstant(ZoneId zone, Instant received);
}
