/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/**
 * A measured value that walks at random between two ends, in engineering units. What stays within the dead band of the
 * value reported last is not reported.
 */
final class MeasuredWalk implements Behaviour {

    private static final double STEP = 0.02;

    private final ValueConversion conversion;
    private final Range range;
    private final double step;
    private final double deadBand;
    private double hidden;

    MeasuredWalk(ConfiguredPoint point) {
        conversion = ValueConversion.of(point);
        range = Range.of(point);
        var configured = point.deadBand();
        deadBand = configured == null ? 0 : configured;
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
        var element = conversion.element(hidden);
        return Math.abs(engineering(element) - engineering(current)) >= deadBand ? element : current;
    }

    private double engineering(InformationElement element) {
        return ((Number) conversion.engineering(element)).doubleValue();
    }

    @Override
    public int weight() {
        return 100;
    }
}
