/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.ClockSynchronization;
import org.telecontrol.live.Procedure.CounterInterrogation;
import org.telecontrol.live.Procedure.Interrogation;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationFactory;

/** What a session needs of the model, read once. */
record RtuParameters(String name, RtuPoints points, List<Endpoint> endpoints, LinkSettings settings,
        StationClock clock, List<Integer> stations, List<Plan> plans) {

    /** @throws IllegalArgumentException with a sentence for people when the RTU cannot be connected to as configured */
    static RtuParameters of(Rtu rtu, SessionOptions options) {
        var profile = rtu.getLink() != null ? rtu.getLink() : StationFactory.eINSTANCE.createLinkProfile();
        var stations = rtu.getStations().stream().map(Station::getCommonAddress).distinct().toList();
        try {
            return new RtuParameters(rtu.getName(), RtuPoints.of(rtu), endpoints(rtu, options),
                    LinkProfiles.settings(profile, options.passwords()),
                    new StationClock(ZoneId.of(profile.getTimeZone()), profile.isSummerTimeFlag()), stations,
                    plans(profile, stations, options));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    rtu.getName() + ": \"" + profile.getTimeZone() + "\" is no time zone", e);
        }
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

    private static List<Plan> plans(LinkProfile profile, List<Integer> stations, SessionOptions options) {
        var plans = new ArrayList<Plan>();
        if (options.plans()) {
            addClock(profile, stations, plans);
        }
        addInterrogation(profile, stations, options, plans);
        if (options.plans()) {
            addCounters(profile, stations, plans);
        }
        return plans;
    }

    private static void addClock(LinkProfile profile, List<Integer> stations, List<Plan> plans) {
        var plan = profile.getClockSynchronisation();
        if (plan != null) {
            plans.add(plan(plan, stations.stream().map(ClockSynchronization::new)));
        }
    }

    private static void addInterrogation(LinkProfile profile, List<Integer> stations, SessionOptions options,
            List<Plan> plans) {
        var plan = options.plans() ? profile.getInterrogation() : null;
        if (plan != null) {
            plans.add(plan(plan, inGroups(plan.getGroups(), stations, Interrogation::new)));
        }
        if (options.interrogateOnConnect() && (plan == null || !plan.isOnConnect() || !plan.getGroups().isEmpty())) {
            plans.add(new Plan(true, null, inGroups(List.of(), stations, Interrogation::new).toList()));
        }
    }

    private static void addCounters(LinkProfile profile, List<Integer> stations, List<Plan> plans) {
        var plan = profile.getCounterInterrogation();
        if (plan == null) {
            return;
        }
        int freeze = plan.getFreeze().getValue();
        IntFunction<ForGroup> step = mode -> (station, group) -> new CounterInterrogation(station, group, mode);
        var reading = inGroups(plan.getGroups(), stations, step.apply(0));
        plans.add(plan(plan, freeze == 0
                ? reading
                : Stream.concat(inGroups(plan.getGroups(), stations, step.apply(freeze)), reading)));
    }

    private static Plan plan(org.telecontrol.model.station.Plan plan, Stream<? extends Procedure> procedures) {
        @Nullable
        Duration period = plan.getPeriod();
        return new Plan(plan.isOnConnect(), period, procedures.<Procedure>map(procedure -> procedure).toList());
    }

    /** Makes a procedure for a station and a group, 0 for all. */
    @FunctionalInterface
    private interface ForGroup {
        Procedure of(int station, int group);
    }

    private static Stream<Procedure> inGroups(List<Integer> groups, List<Integer> stations, ForGroup procedure) {
        var asked = groups.isEmpty() ? IntStream.of(0).boxed().toList() : List.copyOf(groups);
        return stations.stream()
                .flatMap(station -> asked.stream().map(group -> procedure.of(station, group)));
    }

    List<ConfiguredPoint> monitored() {
        return points.monitored();
    }
}
