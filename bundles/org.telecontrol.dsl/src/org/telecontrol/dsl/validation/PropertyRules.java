/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.LINEAR_SCALING__FACTOR;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__COUNTER_GROUP;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__DEAD_BAND;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__INTERROGATION_GROUPS;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__LIMITS;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__SCALING;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__STATES;
import static org.telecontrol.model.station.StationPackage.Literals.RANGE_SCALING__HIGH;
import static org.telecontrol.model.station.StationPackage.Literals.RANGE_SCALING__WIRE_HIGH;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.xtext.validation.Check;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.RangeScaling;

/** Scaling, limits, state texts and groups. */
public class PropertyRules extends Rules {

    @Check
    public void numbers(PointProperties point) {
        ranges(point, POINT_PROPERTIES__INTERROGATION_GROUPS, "An interrogation group", 1, 16);
        range(point, POINT_PROPERTIES__COUNTER_GROUP, "A counter group", 1, 4);
        if (point.getDeadBand() != null && point.getDeadBand() < 0) {
            report(IssueCodes.RANGE, point, POINT_PROPERTIES__DEAD_BAND, "A dead band is not negative");
        }
    }

    @Check
    public void states(PointProperties point) {
        int given = point.getStates().size();
        var type = given == 0 ? null : Types.of(point);
        if (type == null) {
            return;
        }
        int wanted = type.valueKind().states();
        if (wanted == 0) {
            report(IssueCodes.STATES, point, POINT_PROPERTIES__STATES, type
                    + " is no state: its values have no state texts");
        } else if (given != wanted) {
            report(IssueCodes.STATES, point, POINT_PROPERTIES__STATES, type + " has " + wanted + " states, not "
                    + given);
        }
    }

    @Check
    public void analogue(PointProperties point) {
        var type = point.getScaling() == null && point.getLimits() == null ? null : Types.of(point);
        if (type == null || type.valueKind().isAnalogue()) {
            return;
        }
        if (point.getScaling() != null) {
            report(IssueCodes.SCALING_TYPE, point, POINT_PROPERTIES__SCALING, type
                    + " is no number: it cannot be scaled");
        }
        if (point.getLimits() != null) {
            report(IssueCodes.SCALING_TYPE, point, POINT_PROPERTIES__LIMITS, type + " is no number: it has no limits");
        }
    }

    @Check
    public void factor(LinearScaling scaling) {
        if (scaling.getFactor() == 0) {
            report(IssueCodes.SCALING, scaling, LINEAR_SCALING__FACTOR, "A factor of 0 makes all values equal");
        }
    }

    @Check
    public void range(RangeScaling scaling) {
        if (scaling.getLow() == scaling.getHigh()) {
            report(IssueCodes.SCALING, scaling, RANGE_SCALING__HIGH, "A range has two ends that differ");
        }
        if (scaling.getWireLow() != null && scaling.getWireLow().equals(scaling.getWireHigh())) {
            report(IssueCodes.SCALING, scaling, RANGE_SCALING__WIRE_HIGH, "A range has two ends that differ");
        }
    }

    @Check
    public void order(Limits limits) {
        var given = Stream.of(limits.getLowAlarm(), limits.getLowWarning(), limits.getHighWarning(),
                limits.getHighAlarm()).filter(Objects::nonNull).toList();
        if (!given.equals(given.stream().sorted().toList())) {
            report(IssueCodes.LIMITS, limits.eContainer(), POINT_PROPERTIES__LIMITS,
                    "Limits rise: low alarm, low warning, high warning, high alarm");
        }
    }
}
