/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/** A point in monitor direction with its present value. Guarded by the lock of its {@link Process}. */
final class SimulatedPoint {

    private static final int COUNTER_SEQUENCE = 0x1f;

    private final ConfiguredPoint configured;
    private final TypeIdentification reported;
    private final TypeIdentification interrogated;
    private final boolean isInterrogated;
    private final Behaviour behaviour;
    private final RandomGenerator random;
    private InformationElement value;
    private @Nullable InformationElement frozen;

    SimulatedPoint(ConfiguredPoint configured, RandomGenerator random) {
        this.configured = configured;
        this.random = random;
        var type = configured.type();
        reported = type.in104Profile() ? type : type.cp56Twin().orElse(type);
        isInterrogated = type.untagged().isPresent();
        interrogated = type.untagged().orElse(type);
        behaviour = Behaviours.of(configured);
        value = behaviour.first(random);
    }

    ConfiguredPoint configured() {
        return configured;
    }

    int ioa() {
        return configured.ioa();
    }

    int commonAddress() {
        return configured.commonAddress();
    }

    /** The type of spontaneous reports; types that 104 does not have give way to their twins with a long time tag. */
    TypeIdentification reported() {
        return reported;
    }

    /** The type without time tag. */
    TypeIdentification interrogated() {
        return interrogated;
    }

    /** Whether general and group interrogation report it: not counters, nor events of protection equipment. */
    boolean isInterrogated() {
        return isInterrogated && !isCounter();
    }

    boolean isCounter() {
        return value instanceof BinaryCounterReading;
    }

    int weight() {
        return behaviour.weight();
    }

    InformationElement value() {
        return value;
    }

    /** What counter interrogation reports: the frozen reading, the present one as long as it was never frozen. */
    InformationElement reading() {
        var kept = frozen;
        return kept == null ? value : kept;
    }

    /** Keeps the present reading for the next counter interrogation, under the next sequence number. */
    void freeze(boolean reset) {
        var reading = (BinaryCounterReading) value;
        int sequence = reading.sequence() + 1 & COUNTER_SEQUENCE;
        frozen = new BinaryCounterReading(reading.counter(), sequence);
        value = new BinaryCounterReading(reset ? 0 : reading.counter(), sequence);
    }

    /** Sets a counter back without keeping its reading. */
    void reset() {
        value = new BinaryCounterReading(0, ((BinaryCounterReading) value).sequence());
    }

    /** Lets it change by itself; tells whether there is something to report. */
    boolean change() {
        return set(behaviour.next(value, random));
    }

    boolean set(InformationElement newValue) {
        boolean changed = !newValue.equals(value);
        value = newValue;
        return changed;
    }

    /** @throws IllegalArgumentException with a sentence for people when the point has no such value */
    InformationElement parse(String text) {
        return ValueConversion.of(configured).element(text);
    }
}
