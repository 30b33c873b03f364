/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

import org.telecontrol.iec104.StationClock;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.values.RtuLinks;

/** What a session needs of the model, read once. */
record RtuParameters(String name, RtuPoints points, List<Endpoint> endpoints, List<List<Endpoint>> ways,
        LinkSettings settings, StationClock clock, List<Integer> stations, List<Plan> plans) {

    /** @throws IllegalArgumentException with a sentence for people when the RTU cannot be connected to as configured */
    static RtuParameters of(Rtu rtu, SessionOptions options) {
        var profile = RtuLinks.profile(rtu);
        var stations = rtu.getStations().stream().map(Station::getCommonAddress).distinct().toList();
        var points = RtuPoints.of(rtu);
        var endpoints = endpoints(rtu, options);
        return new RtuParameters(rtu.getName(), points, endpoints, ways(rtu, endpoints),
                LinkProfiles.settings(profile, options.passwords()).withStrict(options.strict()), RtuLinks.clock(rtu),
                stations, new ConfiguredPlans(profile, stations, points).of(options));
    }

    private static List<Endpoint> endpoints(Rtu rtu, SessionOptions options) {
        if (!options.endpoints().isEmpty()) {
            return options.endpoints();
        }
        if (rtu.getEndpoints().isEmpty()) {
            throw new IllegalArgumentException(rtu.getName() + " has no endpoint to connect to");
        }
        return rtu.getEndpoints().stream().map(endpoint -> new Endpoint(endpoint.getHost(), endpoint.getPort()))
                .toList();
    }

    /** The endpoints in the order of their first, those of one redundancy group together. */
    private static List<List<Endpoint>> ways(Rtu rtu, List<Endpoint> endpoints) {
        var groups = new HashMap<Endpoint, String>();
        for (var endpoint : rtu.getEndpoints()) {
            var group = endpoint.getRedundancyGroup();
            if (group != null && !group.isBlank()) {
                groups.put(new Endpoint(endpoint.getHost(), endpoint.getPort()), "group " + group);
            }
        }
        return List.copyOf(endpoints.stream().collect(Collectors.groupingBy(
                endpoint -> groups.getOrDefault(endpoint, endpoint.toString()), LinkedHashMap::new,
                Collectors.toList())).values());
    }
}
