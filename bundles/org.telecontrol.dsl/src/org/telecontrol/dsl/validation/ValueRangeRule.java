/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__LIMITS;
import static org.telecontrol.model.station.StationPackage.Literals.RANGE_SCALING__WIRE_HIGH;
import static org.telecontrol.model.station.StationPackage.Literals.RANGE_SCALING__WIRE_LOW;

import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.values.WireScale;

/** What is said of values is within what the type can carry. */
public class ValueRangeRule extends Rules {

    /** Of the range; what is beyond by less is rounded. */
    private static final double TOLERANCE = 1e-4;

    @Check
    public void values(PointProperties point) {
        var type = point.getScaling() == null && point.getLimits() == null ? null : Types.of(point);
        if (type != null && hasEnds(type.valueKind())) {
            if (point.getScaling() instanceof RangeScaling range) {
                end(range, RANGE_SCALING__WIRE_LOW, range.getWireLow(), type);
                end(range, RANGE_SCALING__WIRE_HIGH, range.getWireHigh(), type);
            }
            limits(point, type);
        }
    }

    private void end(RangeScaling range, EAttribute end, @Nullable Double wire, TypeIdentification type) {
        if (wire != null && !isCarried(wire, type.valueKind())) {
            report(IssueCodes.VALUE_RANGE, range, end, type + " carries " + words(type.valueKind()) + ", not " + wire);
        }
    }

    private void limits(PointProperties point, TypeIdentification type) {
        var limits = point.getLimits();
        if (limits == null) {
            return;
        }
        var scale = WireScale.of(scaling(point), type.valueKind());
        Stream.of(limits.getLowAlarm(), limits.getLowWarning(), limits.getHighWarning(), limits.getHighAlarm())
                .filter(Objects::nonNull).filter(limit -> !isCarried(scale.toWire(limit), type.valueKind())).findFirst()
                .ifPresent(limit -> report(IssueCodes.VALUE_RANGE, point, POINT_PROPERTIES__LIMITS, "The limit "
                        + limit + " is never reached: " + type + " carries " + words(type.valueKind())));
    }

    private static @Nullable Scaling scaling(PointProperties point) {
        return point.getScaling() == null && point instanceof PointOverride override
                ? override.getPoint().getScaling()
                : point.getScaling();
    }

    private static boolean hasEnds(ValueKind kind) {
        return switch (kind) {
            case NORMALIZED, SCALED, STEP_POSITION, BINARY_COUNTER -> true;
            default -> false;
        };
    }

    private static boolean isCarried(double wire, ValueKind kind) {
        double low = WireScale.lowest(kind);
        double high = WireScale.highest(kind);
        double rounding = TOLERANCE * (high - low);
        return wire >= low - rounding && wire <= high + rounding;
    }

    private static String words(ValueKind kind) {
        return kind == ValueKind.NORMALIZED
                ? "-1 to 1"
                : (long) WireScale.lowest(kind) + " to " + (long) WireScale.highest(kind);
    }
}
