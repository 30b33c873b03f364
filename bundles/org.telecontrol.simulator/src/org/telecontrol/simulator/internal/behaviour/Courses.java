/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.ConstantBehaviour;
import org.telecontrol.model.station.FollowBehaviour;
import org.telecontrol.model.station.ReplayBehaviour;
import org.telecontrol.model.station.ToggleBehaviour;
import org.telecontrol.model.station.WaveBehaviour;
import org.telecontrol.model.values.ValueConversion;
import org.telecontrol.simulator.ReplayedValue;

/** The courses of points by what the configuration says. */
public final class Courses {

    private Courses() {}

    /**
     * None where the configuration says nothing.
     *
     * @param replayed what is repeated, empty when there is nothing for this point
     * @throws IllegalArgumentException with a sentence for people when it does not fit the point
     */
    public static Optional<Course> of(ConfiguredPoint point, List<ReplayedValue> replayed) {
        var conversion = ValueConversion.of(point);
        return switch (point.simulation()) {
            case ConstantBehaviour constant -> {
                var value = conversion.element(constant.getValue());
                yield Optional.of(new Still(random -> value));
            }
            case WaveBehaviour wave -> Optional.of(wave(wave, conversion));
            case ToggleBehaviour toggle -> Optional.of(new Toggle(
                    point.type().valueKind() == ValueKind.DOUBLE_POINT, nanos(toggle.getPeriod())));
            case FollowBehaviour follow -> Optional.of(new Still(Behaviours.of(point)::first));
            case ReplayBehaviour replay when replayed.isEmpty() -> Optional.of(new Still(Behaviours.of(point)::first));
            case ReplayBehaviour replay -> Optional.of(new Replay(replayed,
                    replay.getPeriod() == null ? Course.NEVER : nanos(replay.getPeriod())));
            case null, default -> Optional.empty();
        };
    }

    private static Course wave(WaveBehaviour wave, ValueConversion conversion) {
        long period = nanos(wave.getPeriod());
        return switch (wave.getForm()) {
            case RAMP -> new Wave(Wave.RAMP, wave.getLow(), wave.getHigh(), period, conversion);
            case SINE -> new Wave(Wave.SINE, wave.getLow(), wave.getHigh(), period, conversion);
            case WALK -> new Walk(new Range(Math.min(wave.getLow(), wave.getHigh()),
                    Math.max(wave.getLow(), wave.getHigh())), period, conversion);
        };
    }

    private static long nanos(@Nullable Duration period) {
        if (period == null || !period.isPositive()) {
            throw new IllegalArgumentException("A simulated behaviour needs a period above 0");
        }
        return period.toNanos();
    }

    /** How long after a command the point shows its effect. */
    public static Duration delay(ConfiguredPoint point) {
        return point.simulation() instanceof FollowBehaviour follow && follow.getDelay() != null
                ? follow.getDelay()
                : Duration.ZERO;
    }
}
