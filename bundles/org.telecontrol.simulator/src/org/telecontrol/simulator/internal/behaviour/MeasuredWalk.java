/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/**
 * A measured value that walks at random between two ends, in engineering units, in steps that are as long as its dead
 * band.
 */
final class MeasuredWalk implements Behaviour {

    private static final double STEP = 0.02;

    private final ValueConversion conversion;
    private final Range range;
    private final double step;
    private double hidden;

    MeasuredWalk(ConfiguredPoint point) {
        conversion = ValueConversion.of(point);
        range = Range.of(point);
        var configured = point.deadBand();
        double deadBand = configured == null ? 0 : configured;
        step = Math.min(Math.max(range.span() * STEP, deadBand), range.span() / 2);
    }

    @Override
    public InformationElement first(RandomGenerator random) {
        hidden = range.low() + range.span() * (0.3 + 0.4 * random.nextDouble());
        return conversion.element(hidden);
    }

    @Override
    public InformationElement next(InformationElement current, RandomGenerator random) {
        hidden = range.reflect(hidden + step * random.nextGaussian());
        return conversion.element(hidden);
    }

    @Override
    public int weight() {
        return 100;
    }
}
