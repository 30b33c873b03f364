/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.Optional;

import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/** What a command does to the point that shows its effect. */
final class Effect {

    private static final int LOWEST_TAP = -64;
    private static final int HIGHEST_TAP = 63;

    private Effect() {}

    /** Whether the standard permits the value in a command, and a device could carry it out. */
    static boolean isPermitted(TypeIdentification type, InformationElement commanded) {
        return type.permits(commanded) && !(commanded instanceof ShortFloat number && !Float.isFinite(number.value()));
    }

    /** The value of the return information point afterwards, empty when the command has nothing to say to it. */
    static Optional<InformationElement> of(ConfiguredPoint command, InformationElement commanded,
            SimulatedPoint point) {
        return switch (point.value()) {
            case SinglePoint single when isSwitch(commanded) -> Optional.of(SinglePoint.of(isOn(commanded)));
            case DoublePoint state when isSwitch(commanded) -> Optional.of(DoublePoint.of(isOn(commanded) ? 2 : 1));
            case StepPosition position when commanded instanceof RegulatingStep step ->
                Optional.of(moved(position, step));
            case Bitstring32 bits when commanded instanceof Bitstring32 -> Optional.of(commanded);
            default -> setPoint(command, commanded, point);
        };
    }

    private static boolean isSwitch(InformationElement commanded) {
        return commanded instanceof SinglePoint || commanded instanceof DoublePoint;
    }

    private static boolean isOn(InformationElement commanded) {
        return commanded instanceof SinglePoint single
                ? single.on()
                : commanded instanceof DoublePoint state && state.state() == DoublePointState.ON;
    }

    private static StepPosition moved(StepPosition position, RegulatingStep step) {
        int tap = position.value() + (step.equals(RegulatingStep.HIGHER) ? 1 : -1);
        return new StepPosition(Math.clamp(tap, LOWEST_TAP, HIGHEST_TAP), false);
    }

    /** A set point and its return information may be scaled differently: the engineering value is what they share. */
    private static Optional<InformationElement> setPoint(ConfiguredPoint command, InformationElement commanded,
            SimulatedPoint point) {
        var conversion = ValueConversion.of(point.configured());
        if (!command.type().valueKind().isAnalogue() || !point.configured().type().valueKind().isAnalogue()
                || !(ValueConversion.of(command).engineering(commanded) instanceof Number engineering)) {
            return Optional.empty();
        }
        try {
            return Optional.of(conversion.element(engineering.doubleValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // beyond what the point can show
        }
    }
}
