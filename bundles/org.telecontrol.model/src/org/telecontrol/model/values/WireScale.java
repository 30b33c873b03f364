/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.values;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.LinearScaling;
import org.telecontrol.model.station.RangeScaling;
import org.telecontrol.model.station.Scaling;

/**
 * The linear way from the value on the wire to the engineering value.
 *
 * @param factor engineering units for each unit on the wire; for normalized values the wire's unit is the fraction
 * @param offset engineering value at zero on the wire
 */
public record WireScale(double factor, double offset) {

    public static final WireScale IDENTITY = new WireScale(1, 0);

    /** The scale of a point of this kind; the identity where it has no scaling or one that maps nothing. */
    public static WireScale of(@Nullable Scaling scaling, ValueKind kind) {
        return switch (scaling) {
            case LinearScaling linear -> new WireScale(linear.getFactor(), linear.getOffset());
            case RangeScaling range -> ofRange(range, kind);
            case null, default -> IDENTITY;
        };
    }

    private static WireScale ofRange(RangeScaling range, ValueKind kind) {
        Double ownLow = range.getWireLow();
        Double ownHigh = range.getWireHigh();
        double wireLow = ownLow != null ? ownLow : lowest(kind);
        double wireHigh = ownHigh != null ? ownHigh : highest(kind);
        if (wireHigh == wireLow) {
            return IDENTITY;
        }
        double factor = (range.getHigh() - range.getLow()) / (wireHigh - wireLow);
        return new WireScale(factor, range.getLow() - wireLow * factor);
    }

    /** The low end of the wire range of a kind: the normalized fraction, the integer, or 0 where there is no end. */
    public static double lowest(ValueKind kind) {
        return switch (kind) {
            case NORMALIZED -> -1;
            case SCALED -> Short.MIN_VALUE;
            case STEP_POSITION -> -64;
            case BINARY_COUNTER -> Integer.MIN_VALUE;
            default -> 0;
        };
    }

    /** The high end of the wire range of a kind; 1 where there is no end. */
    public static double highest(ValueKind kind) {
        return switch (kind) {
            case NORMALIZED -> 1 - 1.0 / 32768;
            case SCALED -> Short.MAX_VALUE;
            case STEP_POSITION -> 63;
            case BINARY_COUNTER -> Integer.MAX_VALUE;
            default -> 1;
        };
    }

    public double toEngineering(double wire) {
        return wire * factor + offset;
    }

    /** The value on the wire, not rounded; 0 where the factor is 0 and every value would do. */
    public double toWire(double engineering) {
        return factor == 0 ? 0 : (engineering - offset) / factor;
    }
}
