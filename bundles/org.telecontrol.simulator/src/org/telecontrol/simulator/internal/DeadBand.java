/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/**
 * How far a measured value has to go from what was reported last until it is reported again: as configured, or as a
 * controlling station has loaded it (the threshold of P_ME_NA_1 to P_ME_NC_1). Guarded like its point.
 */
final class DeadBand {

    private final ValueConversion conversion;
    private final boolean isAnalogue;
    private final double configured;
    private double loaded = Double.NaN;
    private boolean isLoadedActive;
    private @Nullable InformationElement reported;

    DeadBand(ConfiguredPoint point) {
        conversion = ValueConversion.of(point);
        isAnalogue = point.type().valueKind().isAnalogue();
        var width = point.deadBand();
        configured = width == null ? 0 : width;
    }

    void reset() {
        loaded = Double.NaN;
        isLoadedActive = false;
        reported = null;
    }

    /** Takes a threshold, which is in force from now on. */
    void load(double threshold) {
        loaded = Math.abs(threshold);
        isLoadedActive = true;
    }

    /** Puts the threshold that was loaded into force or out of it; tells whether there is one. */
    boolean activate(boolean active) {
        boolean isLoaded = !Double.isNaN(loaded);
        isLoadedActive = isLoaded && active;
        return isLoaded;
    }

    /** The width in force, in engineering units. */
    double width() {
        return isLoadedActive ? loaded : configured;
    }

    /** Whether the value is to be reported; then it counts as reported. */
    boolean isLeft(InformationElement before, InformationElement value) {
        var last = reported == null ? before : reported;
        boolean isLeft = !value.equals(last)
                && (!isAnalogue || Math.abs(engineering(value) - engineering(last)) >= width());
        reported = isLeft ? value : last;
        return isLeft;
    }

    void reported(InformationElement value) {
        reported = value;
    }

    /** A difference on the wire in engineering units. */
    double difference(InformationElement wire, InformationElement zero) {
        return Math.abs(engineering(wire) - engineering(zero));
    }

    private double engineering(InformationElement element) {
        return ((Number) conversion.engineering(element)).doubleValue();
    }
}
