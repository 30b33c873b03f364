/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.StationClock;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.PasswordSource;
import org.telecontrol.link.TlsSettings;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.values.FilesOfModel;
import org.telecontrol.model.values.RtuLinks;

/** What a simulated RTU needs of the model, read once. */
record RtuParameters(String name, List<Entrance> entrances, RtuPoints points, List<Integer> stations,
        LinkSettings settings, StationClock clock) {

    /**
     * Endpoints that lead to the same events.
     *
     * @param isGroup whether at most one of their connections is started
     * @param ports those of the configuration
     */
    record Entrance(boolean isGroup, List<Integer> ports) {}

    /** @throws IllegalArgumentException with a sentence for people when the link profile cannot be used */
    static RtuParameters of(Rtu rtu, PasswordSource passwords) {
        return new RtuParameters(rtu.getName(), entrances(rtu), RtuPoints.of(rtu),
                rtu.getStations().stream().map(Station::getCommonAddress).distinct().toList(),
                settings(rtu, RtuLinks.profile(rtu), passwords), RtuLinks.clock(rtu));
    }

    /** All hosts are this one: of endpoints that differ in their host only, one is left. */
    private static List<Entrance> entrances(Rtu rtu) {
        if (rtu.getEndpoints().isEmpty()) {
            return List.of(new Entrance(false, List.of(Endpoint.DEFAULT_PORT)));
        }
        Map<String, Entrance> entrances = new LinkedHashMap<>();
        var taken = new HashSet<Integer>();
        for (var endpoint : rtu.getEndpoints()) {
            int port = endpoint.getPort();
            if (taken.add(port)) {
                var group = endpoint.getRedundancyGroup();
                boolean isGroup = group != null && !group.isBlank();
                entrances.computeIfAbsent(isGroup ? "group " + group : "port " + port,
                        name -> new Entrance(isGroup, new ArrayList<>())).ports().add(port);
            }
        }
        return List.copyOf(entrances.values());
    }

    private static LinkSettings settings(Rtu rtu, LinkProfile profile, PasswordSource passwords) {
        return new LinkSettings(profile.getK(), profile.getW(), profile.getT0(), profile.getT1(), profile.getT2(),
                profile.getT3(), profile.getCauseOfTransmissionSize(), profile.getCommonAddressSize(),
                profile.getInformationObjectAddressSize(), 0, tls(rtu, profile, passwords));
    }

    /** The RTU shows the certificate of the profile's key store, and trusts whom the trust store holds. */
    private static @Nullable TlsSettings tls(Rtu rtu, LinkProfile profile, PasswordSource passwords) {
        var tls = profile.getTls();
        if (tls == null) {
            return null;
        }
        var keyStore = FilesOfModel.resolveNamed(profile, tls.getKeyStore());
        if (keyStore == null) {
            throw new IllegalArgumentException(rtu.getName() + ": a simulated RTU needs a certificate for TLS, "
                    + "and its link profile names no key store");
        }
        var trustStore = FilesOfModel.resolveNamed(profile, tls.getTrustStore());
        var shown = new TlsSettings(keyStore, trustStore, passwords, false, trustStore != null);
        return shown.withKeyAlias(tls.getKeyAlias());
    }
}
