/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.values.ValueConversion;

/** A random step at a time, turning at the ends. */
final class Walk implements Course {

    private static final double STEP = 0.02;

    private final Range range;
    private final long period;
    private final ValueConversion conversion;
    private double hidden;

    Walk(Range range, long period, ValueConversion conversion) {
        this.range = range;
        this.period = period;
        this.conversion = conversion;
        conversion.element(range.low());
        conversion.element(range.high());
    }

    @Override
    public InformationElement first(RandomGenerator random) {
        hidden = range.low() + range.span() * random.nextDouble();
        return conversion.element(hidden);
    }

    @Override
    public long nextAfter(long time) {
        return (time / period + 1) * period;
    }

    @Override
    public InformationElement at(long time, InformationElement current, RandomGenerator random) {
        hidden = range.reflect(hidden + STEP * range.span() * random.nextGaussian());
        return conversion.element(hidden);
    }
}
