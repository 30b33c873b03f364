/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.values;

import java.time.DateTimeException;
import java.time.ZoneId;

import org.telecontrol.iec104.StationClock;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** What the link profile of an RTU says, or would say by default. */
public final class RtuLinks {

    private RtuLinks() {}

    /** The profile of the RTU, one with the defaults when it has none. */
    public static LinkProfile profile(Rtu rtu) {
        var profile = rtu.getLink();
        return profile != null ? profile : StationFactory.eINSTANCE.createLinkProfile();
    }

    /** @throws IllegalArgumentException with a sentence for people when the time zone is none */
    public static StationClock clock(Rtu rtu) {
        var profile = profile(rtu);
        try {
            return new StationClock(ZoneId.of(profile.getTimeZone()), profile.isSummerTimeFlag());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    rtu.getName() + ": \"" + profile.getTimeZone() + "\" is no time zone", e);
        }
    }
}
