/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.ClockSynchronization;
import org.telecontrol.live.Procedure.CounterInterrogation;
import org.telecontrol.live.Procedure.Interrogation;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.LinkProfile;

/** The plans of a link profile for the stations of one RTU, and what the session's options add to them. */
record ConfiguredPlans(LinkProfile profile, List<Integer> stations, RtuPoints points) {

    /** Makes a procedure for a station and a group, 0 for all. */
    @FunctionalInterface
    private interface ForGroup {
        Procedure of(int station, int group);
    }

    List<Plan> of(SessionOptions options) {
        var plans = new ArrayList<Plan>();
        if (options.plans()) {
            addClock(plans);
            addInterrogation(plans);
            addCounters(plans);
        }
        if (options.interrogateOnConnect()) {
            addMissing(plans);
        }
        return plans;
    }

    private void addClock(List<Plan> plans) {
        var plan = profile.getClockSynchronisation();
        if (plan != null) {
            plans.add(plan(plan, stations.stream().map(ClockSynchronization::new)));
        }
    }

    private void addInterrogation(List<Plan> plans) {
        var plan = profile.getInterrogation();
        if (plan != null) {
            plans.add(plan(plan, inGroups(plan.getGroups(), Interrogation::new)));
        }
    }

    /** Freezing comes before reading what was frozen. */
    private void addCounters(List<Plan> plans) {
        var plan = profile.getCounterInterrogation();
        if (plan == null) {
            return;
        }
        int freeze = plan.getFreeze().getValue();
        var reading = counters(plan.getGroups(), 0);
        plans.add(plan(plan, freeze == 0 ? reading : Stream.concat(counters(plan.getGroups(), freeze), reading)));
    }

    private Stream<Procedure> counters(List<Integer> groups, int freeze) {
        return inGroups(groups, (station, group) -> new CounterInterrogation(station, group, freeze));
    }

    /** The interrogation of all stations, and of their counters where they have any, unless it is planned. */
    private void addMissing(List<Plan> plans) {
        var planned = plans.stream().filter(Plan::onConnect).flatMap(plan -> plan.procedures().stream()).toList();
        var everything = Stream.concat(inGroups(List.of(), Interrogation::new),
                counters(List.of(), 0).filter(counters -> hasCounters(counters.commonAddress())));
        plans.add(new Plan(true, null, everything.filter(procedure -> !planned.contains(procedure)).toList()));
    }

    private boolean hasCounters(int station) {
        return points.monitored().stream().anyMatch(
                point -> point.commonAddress() == station && point.type().valueKind() == ValueKind.BINARY_COUNTER);
    }

    private Stream<Procedure> inGroups(List<Integer> groups, ForGroup procedure) {
        var asked = groups.isEmpty() ? List.of(0) : List.copyOf(groups);
        return stations.stream().flatMap(station -> asked.stream().map(group -> procedure.of(station, group)));
    }

    private static Plan plan(org.telecontrol.model.station.Plan plan, Stream<? extends Procedure> procedures) {
        @Nullable
        Duration period = plan.getPeriod();
        return new Plan(plan.isOnConnect(), period != null && period.isPositive() ? period : null,
                procedures.<Procedure>map(procedure -> procedure).toList());
    }
}
