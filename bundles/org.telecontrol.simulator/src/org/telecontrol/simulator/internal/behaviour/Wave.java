/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.time.Duration;
import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.model.values.ValueConversion;

/** A ramp or a sine: a number that the time alone decides. */
final class Wave implements Course {

    /** The shape of a round: from 0 to 1 in time, and in height. */
    interface Shape {
        double height(double part);
    }

    static final Shape RAMP = part -> part;
    static final Shape SINE = part -> 0.5 + Math.sin(2 * Math.PI * part) / 2;

    private static final int STEPS = 60;
    private static final long SHORTEST_STEP = Duration.ofMillis(20).toNanos();
    private static final long LONGEST_STEP = Duration.ofSeconds(10).toNanos();

    private final Shape shape;
    private final double low;
    private final double span;
    private final long period;
    private final long step;
    private final ValueConversion conversion;

    Wave(Shape shape, double low, double high, long period, ValueConversion conversion) {
        this.shape = shape;
        this.low = low;
        this.span = high - low;
        this.period = period;
        this.conversion = conversion;
        step = Math.clamp(period / STEPS, SHORTEST_STEP, LONGEST_STEP);
        conversion.element(low);
        conversion.element(high);
    }

    @Override
    public InformationElement first(RandomGenerator random) {
        return value(0);
    }

    @Override
    public long nextAfter(long time) {
        return (time / step + 1) * step;
    }

    @Override
    public InformationElement at(long time, InformationElement current, RandomGenerator random) {
        return value((double) (time % period) / period);
    }

    private InformationElement value(double part) {
        return conversion.element(low + span * shape.height(part));
    }
}
