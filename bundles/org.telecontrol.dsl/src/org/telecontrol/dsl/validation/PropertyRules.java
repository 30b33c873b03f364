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
import org.telecontrol.model.station.InformationObject;
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
            reject(IssueCodes.RANGE, point, POINT_PROPERTIES__DEAD_BAND, "A dead band is not negative");
        }
    }

    @Check
    public void states(InformationObject object) {
        int given = object.getStates().size();
        if (given == 0 || object.getType() == null) {
            return;
        }
        int wanted = object.getType().valueKind().states();
        if (wanted == 0) {
            warn(IssueCodes.STATES, object, POINT_PROPERTIES__STATES, object.getType()
                    + " is no state: its values have no state texts");
        } else if (given != wanted) {
            warn(IssueCodes.STATES, object, POINT_PROPERTIES__STATES, object.getType() + " has " + wanted
                    + " states, not " + given);
        }
    }

    @Check
    public void analogue(InformationObject object) {
        if (object.getType() == null || object.getType().valueKind().isAnalogue()) {
            return;
        }
        if (object.getScaling() != null) {
            warn(IssueCodes.SCALING, object, POINT_PROPERTIES__SCALING, object.getType()
                    + " is no number: it cannot be scaled");
        }
        if (object.getLimits() != null) {
            warn(IssueCodes.SCALING, object, POINT_PROPERTIES__LIMITS, object.getType()
                    + " is no number: it has no limits");
        }
    }

    @Check
    public void factor(LinearScaling scaling) {
        if (scaling.getFactor() == 0) {
            reject(IssueCodes.SCALING, scaling, LINEAR_SCALING__FACTOR, "A factor of 0 makes all values equal");
        }
    }

    @Check
    public void range(RangeScaling scaling) {
        if (scaling.getLow() == scaling.getHigh()) {
            reject(IssueCodes.SCALING, scaling, RANGE_SCALING__HIGH, "A range has two ends that differ");
        }
        if (scaling.getWireLow() != null && scaling.getWireLow().equals(scaling.getWireHigh())) {
            reject(IssueCodes.SCALING, scaling, RANGE_SCALING__WIRE_HIGH, "A range has two ends that differ");
        }
    }

    @Check
    public void order(Limits limits) {
        var given = Stream.of(limits.getLowAlarm(), limits.getLowWarning(), limits.getHighWarning(),
                limits.getHighAlarm()).filter(Objects::nonNull).toList();
        if (!given.equals(given.stream().sorted().toList())) {
            warn(IssueCodes.SCALING, limits.eContainer(), POINT_PROPERTIES__LIMITS,
                    "Limits rise: low alarm, low warning, high warning, high alarm");
        }
    }
}
