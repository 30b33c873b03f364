/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;

import org.telecontrol.link.LinkSettings;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;

/**
 * What a simulated RTU needs of the model, read once.
 *
 * @param port of the first endpoint
 */
record RtuParameters(String name, int port, RtuPoints points, List<Integer> stations, LinkSettings settings,
        ZoneId zone, boolean summerTimeFlag) {

    private static final int DEFAULT_PORT = 2404;

    /** @throws IllegalArgumentException with a sentence for people when the link profile cannot be used */
    static RtuParameters of(Rtu rtu) {
        var profile = rtu.getLink() != null ? rtu.getLink() : StationFactory.eINSTANCE.createLinkProfile();
        int port = rtu.getEndpoints().isEmpty() ? DEFAULT_PORT : rtu.getEndpoints().getFirst().getPort();
        try {
            return new RtuParameters(rtu.getName(), port, RtuPoints.of(rtu),
                    rtu.getStations().stream().map(Station::getCommonAddress).distinct().toList(), settings(profile),
                    ZoneId.of(profile.getTimeZone()), profile.isSummerTimeFlag());
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    rtu.getName() + ": \"" + profile.getTimeZone() + "\" is no time zone", e);
        }
    }

    /** The stores of a profile are the controlling station's: a simulated RTU speaks plain TCP. */
    private static LinkSettings settings(LinkProfile profile) {
        return new LinkSettings(profile.getK(), profile.getW(), profile.getT0(), profile.getT1(), profile.getT2(),
                profile.getT3(), profile.getCauseOfTransmissionSize(), profile.getCommonAddressSize(),
                profile.getInformationObjectAddressSize(), 0, null);
    }
}
