/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.CONSTANT_BEHAVIOUR__VALUE;
import static org.telecontrol.model.station.StationPackage.Literals.FOLLOW_BEHAVIOUR__DELAY;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__BACKGROUND_PERIOD;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__CYCLIC_PERIOD;
import static org.telecontrol.model.station.StationPackage.Literals.POINT_PROPERTIES__SIMULATION;
import static org.telecontrol.model.station.StationPackage.Literals.REPLAY_BEHAVIOUR__FILE;
import static org.telecontrol.model.station.StationPackage.Literals.REPLAY_BEHAVIOUR__PERIOD;
import static org.telecontrol.model.station.StationPackage.Literals.TOGGLE_BEHAVIOUR__PERIOD;
import static org.telecontrol.model.station.StationPackage.Literals.WAVE_BEHAVIOUR__HIGH;
import static org.telecontrol.model.station.StationPackage.Literals.WAVE_BEHAVIOUR__PERIOD;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.station.ConstantBehaviour;
import org.telecontrol.model.station.FollowBehaviour;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointProperties;
import org.telecontrol.model.station.ReplayBehaviour;
import org.telecontrol.model.station.Scaling;
import org.telecontrol.model.station.SimulatedBehaviour;
import org.telecontrol.model.station.ToggleBehaviour;
import org.telecontrol.model.station.WaveBehaviour;
import org.telecontrol.model.values.ValueConversion;

/** What a point does in a simulation goes with its type; so do periodic reports. */
public class SimulationRules extends Rules {

    private static final Duration SHORTEST = Duration.ofMillis(20);

    @Check
    public void behaviour(PointProperties point) {
        var behaviour = point.getSimulation();
        var type = behaviour == null ? null : Types.of(point);
        if (behaviour == null || type == null) {
            return;
        }
        if (type.direction() != Direction.MONITOR) {
            report(IssueCodes.SIMULATION, point, POINT_PROPERTIES__SIMULATION,
                    "A command has no value of its own to simulate");
        } else if (!fits(behaviour, type.valueKind())) {
            report(IssueCodes.SIMULATION, point, POINT_PROPERTIES__SIMULATION,
                    type + " does not " + word(behaviour) + ": it is " + words(type.valueKind()));
        } else {
            values(point, behaviour, type);
        }
    }

    private static boolean fits(SimulatedBehaviour behaviour, ValueKind kind) {
        return switch (behaviour) {
            case WaveBehaviour wave -> kind.isAnalogue();
            case ToggleBehaviour toggle -> kind == ValueKind.SINGLE_POINT || kind == ValueKind.DOUBLE_POINT;
            case FollowBehaviour follow -> kind != ValueKind.BINARY_COUNTER && isGiven(kind);
            default -> isGiven(kind);
        };
    }

    /** Whether a value of the kind can be written down. */
    private static boolean isGiven(ValueKind kind) {
        return switch (kind) {
            case SINGLE_POINT, DOUBLE_POINT, BITSTRING -> true;
            default -> kind.isAnalogue();
        };
    }

    private static String word(SimulatedBehaviour behaviour) {
        return switch (behaviour) {
            case WaveBehaviour wave -> wave.getForm().getLiteral();
            case ToggleBehaviour toggle -> "toggle";
            case FollowBehaviour follow -> "follow";
            case ReplayBehaviour replay -> "replay";
            default -> "stay constant";
        };
    }

    private static String words(ValueKind kind) {
        return "a " + kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private void values(PointProperties point, SimulatedBehaviour behaviour, TypeIdentification type) {
        switch (behaviour) {
            case ConstantBehaviour constant when constant.getValue() != null ->
                value(constant, CONSTANT_BEHAVIOUR__VALUE, constant.getValue(), point, type);
            case WaveBehaviour wave -> {
                if (wave.getLow() == wave.getHigh()) {
                    report(IssueCodes.SIMULATION, wave, WAVE_BEHAVIOUR__HIGH, "A range has two ends that differ");
                } else if (wave.getForm() != null) {
                    value(wave, WAVE_BEHAVIOUR__HIGH, String.valueOf(wave.getHigh()), point, type);
                    value(point, POINT_PROPERTIES__SIMULATION, String.valueOf(wave.getLow()), point, type);
                }
            }
            default -> {
                // no values
            }
        }
    }

    private void value(EObject owner, EStructuralFeature feature, String value,
            PointProperties point, TypeIdentification type) {
        try {
            ValueConversion.of(type, states(point), scaling(point)).element(value);
        } catch (IllegalArgumentException e) {
            report(IssueCodes.SIMULATION, owner, feature, String.valueOf(e.getMessage()));
        }
    }

    private static List<String> states(PointProperties point) {
        return point.getStates().isEmpty() && point instanceof PointOverride override
                ? override.getPoint().getStates()
                : point.getStates();
    }

    private static @Nullable Scaling scaling(PointProperties point) {
        return point.getScaling() == null && point instanceof PointOverride override
                ? override.getPoint().getScaling()
                : point.getScaling();
    }

    @Check
    public void wave(WaveBehaviour wave) {
        period(wave, WAVE_BEHAVIOUR__PERIOD, wave.getPeriod());
    }

    @Check
    public void toggle(ToggleBehaviour toggle) {
        period(toggle, TOGGLE_BEHAVIOUR__PERIOD, toggle.getPeriod());
    }

    @Check
    public void replay(ReplayBehaviour replay) {
        period(replay, REPLAY_BEHAVIOUR__PERIOD, replay.getPeriod());
        var file = replay.getFile();
        if (file != null && !file.toLowerCase(Locale.ROOT).matches(".+\\.(csv|pcapng|pcap)")) {
            report(IssueCodes.SIMULATION, replay, REPLAY_BEHAVIOUR__FILE,
                    "A replay is of a table (.csv) or of a capture (.pcapng, .pcap)");
        }
    }

    @Check
    public void follow(FollowBehaviour follow) {
        if (follow.getDelay() != null && follow.getDelay().isNegative()) {
            report(IssueCodes.RANGE, follow, FOLLOW_BEHAVIOUR__DELAY, "A delay is not negative");
        }
    }

    private void period(EObject behaviour, EAttribute feature, @Nullable Duration period) {
        if (period != null && period.compareTo(SHORTEST) < 0) {
            report(IssueCodes.RANGE, behaviour, feature, "A period is 20ms at least");
        }
    }

    @Check
    public void reports(PointProperties point) {
        report(point, POINT_PROPERTIES__CYCLIC_PERIOD, point.getCyclicPeriod());
        report(point, POINT_PROPERTIES__BACKGROUND_PERIOD, point.getBackgroundPeriod());
    }

    private void report(PointProperties point, EAttribute feature, @Nullable Duration period) {
        var type = period == null ? null : Types.of(point);
        if (period == null || type == null) {
            return;
        }
        if (!isReportedCyclically(type)) {
            report(IssueCodes.CYCLIC, point, feature, type + " is not reported without an event or a request");
        } else {
            period(point, feature, period);
        }
    }

    private static boolean isReportedCyclically(TypeIdentification type) {
        return type.direction() == Direction.MONITOR && switch (type.valueKind()) {
            case SINGLE_POINT, DOUBLE_POINT, STEP_POSITION, BITSTRING, NORMALIZED, SCALED, SHORT_FLOAT,
                    PACKED_SINGLE_POINT ->
                true;
            default -> false;
        };
    }
}
