/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;
import org.telecontrol.simulator.ReplayedValue;
import org.telecontrol.simulator.internal.behaviour.Behaviour;
import org.telecontrol.simulator.internal.behaviour.Behaviours;
import org.telecontrol.simulator.internal.behaviour.Course;
import org.telecontrol.simulator.internal.behaviour.Courses;

/** A point in monitor direction with its present value. Guarded by the lock of its {@link Process}. */
final class SimulatedPoint {

    private static final int COUNTER_SEQUENCE = 0x1f;

    private final ConfiguredPoint configured;
    private final TypeIdentification reported;
    private final TypeIdentification interrogated;
    private final boolean isInterrogated;
    private final Behaviour behaviour;
    private final Optional<Course> course;
    private final RandomGenerator random;
    private final DeadBand deadBand;
    private final boolean isCounter;
    private InformationElement value;
    private @Nullable InformationElement frozen;

    /** @throws IllegalArgumentException with a sentence for people when its course does not fit */
    SimulatedPoint(ConfiguredPoint configured, List<ReplayedValue> replayed, RandomGenerator random) {
        this.configured = configured;
        this.random = random;
        var type = configured.type();
        reported = type.in104Profile() ? type : type.cp56Twin().orElse(type);
        isInterrogated = type.untagged().isPresent();
        interrogated = type.untagged().orElse(reported);
        behaviour = Behaviours.of(configured);
        course = Courses.of(configured, replayed);
        deadBand = new DeadBand(configured);
        value = first();
        isCounter = value instanceof BinaryCounterReading;
    }

    private InformationElement first() {
        return course.map(own -> own.first(random)).orElseGet(() -> behaviour.first(random));
    }

    /** As at the beginning. */
    void restart() {
        frozen = null;
        deadBand.reset();
        value = first();
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

    /** The type without time tag where there is one. */
    TypeIdentification interrogated() {
        return interrogated;
    }

    /** Whether general and group interrogation report it: not counters, nor events of protection equipment. */
    boolean isInterrogated() {
        return isInterrogated && !isCounter();
    }

    boolean isCounter() {
        return isCounter;
    }

    /** Whether chance decides when it changes. */
    boolean isChanceful() {
        return course.isEmpty();
    }

    int weight() {
        return behaviour.weight();
    }

    InformationElement value() {
        return value;
    }

    DeadBand deadBand() {
        return deadBand;
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

    /** Lets it change by chance; tells whether there is something to report. */
    boolean change() {
        return moveTo(behaviour.next(value, random));
    }

    /** When it changes by its course after that time, or {@link Course#NEVER}. */
    long nextAfter(long time) {
        return course.map(own -> own.nextAfter(time)).orElse(Course.NEVER);
    }

    /** Lets it be what its course says; tells whether there is something to report. */
    boolean advance(long time) {
        return course.isPresent() && moveTo(course.get().at(time, value, random));
    }

    private boolean moveTo(InformationElement newValue) {
        boolean changed = deadBand.isLeft(value, newValue);
        value = withSequence(newValue);
        return changed;
    }

    /** Gives it a value that is reported in any case. */
    void set(InformationElement newValue) {
        value = withSequence(newValue);
        deadBand.reported(newValue);
    }

    private InformationElement withSequence(InformationElement newValue) {
        return newValue instanceof BinaryCounterReading reading && value instanceof BinaryCounterReading present
                ? new BinaryCounterReading(reading.counter(), present.sequence())
                : newValue;
    }

    /** @throws IllegalArgumentException with a sentence for people when the point has no such value */
    InformationElement parse(String text) {
        return ValueConversion.of(configured).element(text);
    }
}
