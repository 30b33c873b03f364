/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.model.points.ConfiguredPoint;

/** The behaviour of points by the kind of their value. */
public final class Behaviours {

    private static final int OFTEN = 20;
    private static final int SELDOM = 1;
    private static final int HIGHEST_TAP = 17;

    private Behaviours() {}

    public static Behaviour of(ConfiguredPoint point) {
        return switch (point.type().valueKind()) {
            case NORMALIZED, SCALED, SHORT_FLOAT -> new MeasuredWalk(point);
            case BINARY_COUNTER -> of(OFTEN, Behaviours::counter, Behaviours::count);
            case SINGLE_POINT -> of(SELDOM, random -> SinglePoint.of(random.nextInt(4) == 0),
                    (current, random) -> SinglePoint.of(current.raw() == 0));
            case DOUBLE_POINT -> of(SELDOM, random -> DoublePoint.of(1 + random.nextInt(2)),
                    (current, random) -> DoublePoint.of(current.raw() == 2 ? 1 : 2));
            case STEP_POSITION -> of(OFTEN, random -> new StepPosition(1 + random.nextInt(HIGHEST_TAP), false),
                    (current, random) -> new StepPosition(neighbour((int) current.raw(), random), false));
            case PACKED_SINGLE_POINT -> of(SELDOM, random -> new PackedSinglePoints(random.nextInt(0x10000), 0),
                    Behaviours::toggle);
            case PROTECTION_EVENT -> of(SELDOM, random -> new ProtectionEvent(DoublePointState.OFF, 0),
                    (current, random) -> new ProtectionEvent(
                            current.raw() == 2 ? DoublePointState.OFF : DoublePointState.ON, random.nextInt(500)));
            case PROTECTION_START_EVENTS -> of(SELDOM, random -> new ProtectionStartEvents(0, 0),
                    (current, random) -> new ProtectionStartEvents(
                            current.raw() == 0 ? 1 | 2 << random.nextInt(3) : 0, random.nextInt(500)));
            case PROTECTION_OUTPUT_CIRCUIT -> of(SELDOM, random -> new ProtectionOutputCircuit(0, 0),
                    (current, random) -> new ProtectionOutputCircuit(
                            current.raw() == 0 ? 1 | 2 << random.nextInt(3) : 0, random.nextInt(500)));
            default -> of(SELDOM, random -> new Bitstring32(random.nextInt()),
                    (current, random) -> new Bitstring32(
                            (int) (long) current.raw() ^ 1 << random.nextInt(Integer.SIZE)));
        };
    }

    private static InformationElement counter(RandomGenerator random) {
        return new BinaryCounterReading(random.nextInt(100_000), 0);
    }

    private static InformationElement count(InformationElement current, RandomGenerator random) {
        var reading = (BinaryCounterReading) current;
        return new BinaryCounterReading(reading.counter() + 1 + random.nextInt(10) & Integer.MAX_VALUE,
                reading.sequence());
    }

    private static int neighbour(int tap, RandomGenerator random) {
        return tap <= 1 ? tap + 1 : tap >= HIGHEST_TAP ? tap - 1 : random.nextBoolean() ? tap + 1 : tap - 1;
    }

    private static InformationElement toggle(InformationElement current, RandomGenerator random) {
        int bit = 1 << random.nextInt(16);
        return new PackedSinglePoints((int) current.raw() ^ bit, bit);
    }

    /** What follows a value. */
    private interface Next {
        InformationElement after(InformationElement current, RandomGenerator random);
    }

    private static Behaviour of(int weight, Function<RandomGenerator, InformationElement> first, Next next) {
        return new Behaviour() {
            @Override
            public InformationElement first(RandomGenerator random) {
                return first.apply(random);
            }

            @Override
            public InformationElement next(InformationElement current, RandomGenerator random) {
                return next.after(current, random);
            }

            @Override
            public int weight() {
                return weight;
            }
        };
    }
}
