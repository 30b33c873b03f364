/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.DoubleSummaryStatistics;
import java.util.Objects;
import java.util.stream.Stream;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.Limits;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.values.ValueConversion;

/** Where a measured value can be, in engineering units. */
record Range(double low, double high) {

    /** Between the limits, else within the scaled range, else what the type makes plausible. */
    static Range of(ConfiguredPoint point) {
        var limits = point.limits();
        var range = limits == null ? ofScaling(point) : ofLimits(limits);
        return range.span() > 0 ? range : new Range(range.low - 0.5, range.low + 0.5);
    }

    private static Range ofLimits(Limits limits) {
        var ends = new DoubleSummaryStatistics();
        Stream.of(limits.getLowAlarm(), limits.getLowWarning(), limits.getHighWarning(), limits.getHighAlarm())
                .filter(Objects::nonNull).forEach(ends::accept);
        if (ends.getCount() == 0) {
            return new Range(0, 100);
        }
        boolean hasLow = limits.getLowAlarm() != null || limits.getLowWarning() != null;
        boolean hasHigh = limits.getHighAlarm() != null || limits.getHighWarning() != null;
        double width = Math.max(Math.abs(ends.getMax()), 1);
        return new Range(hasLow ? ends.getMin() : ends.getMax() - width,
                hasHigh ? ends.getMax() : ends.getMin() + width);
    }

    private static Range ofScaling(ConfiguredPoint point) {
        if (point.scaling() instanceof RangeScaling scaling) {
            return between(scaling.getLow(), scaling.getHigh());
        }
        var conversion = ValueConversion.of(point);
        return between(engineering(conversion, wire(point.type().valueKind(), false)),
                engineering(conversion, wire(point.type().valueKind(), true)));
    }

    private static InformationElement wire(ValueKind kind, boolean high) {
        return switch (kind) {
            case NORMALIZED -> NormalizedValue.of(high ? 0.8 : 0.1);
            case SCALED -> new ScaledValue((short) (high ? 1000 : 0));
            default -> new ShortFloat(high ? 100 : 0);
        };
    }

    private static double engineering(ValueConversion conversion, InformationElement element) {
        return ((Number) conversion.engineering(element)).doubleValue();
    }

    private static Range between(double one, double other) {
        return new Range(Math.min(one, other), Math.max(one, other));
    }

    double span() {
        return high - low;
    }

    /** A value beyond an end comes back from it. */
    double reflect(double value) {
        double back = value < low ? 2 * low - value : value > high ? 2 * high - value : value;
        return Math.clamp(back, low, high);
    }
}
