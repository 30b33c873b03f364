/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.Optional;

import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.model.points.ConfiguredPoint;

/**
 * What the point that shows a command's effect is expected to report.
 *
 * @param point the return information point
 * @param commanded the value commanded
 * @param before the point's value before the command, empty when it was not known
 */
record ReturnInformation(ConfiguredPoint point, InformationElement commanded, Optional<InformationElement> before) {

    /** Commanded and reported numbers are equal when they differ by less than this part of the commanded one. */
    private static final double NEARLY = 1e-3;

    boolean isAt(int commonAddress, int ioa) {
        return point.commonAddress() == commonAddress && point.ioa() == ioa;
    }

    /** Whether a value says anything of the command: it is marked as return information, or it is another value. */
    boolean concerns(InformationElement value, CauseOfTransmission cause) {
        return switch (cause) {
            case RETURN_INFO_REMOTE, RETURN_INFO_LOCAL -> true;
            default -> before.filter(value::equals).isEmpty();
        };
    }

    /** Whether a value that concerns the command shows that it was carried out. */
    boolean completes(InformationElement value, CauseOfTransmission cause) {
        return switch (value) {
            case SinglePoint single when isSwitched() -> single.on() == isOn();
            case DoublePoint state when isSwitched() -> state.state().isDetermined()
                    && state.state() == DoublePointState.ON == isOn();
            case StepPosition position when commanded instanceof RegulatingStep -> !position.transientState();
            default -> cause == CauseOfTransmission.RETURN_INFO_REMOTE || isNear(value);
        };
    }

    private boolean isSwitched() {
        return commanded instanceof SinglePoint || commanded instanceof DoublePoint;
    }

    private boolean isOn() {
        return commanded instanceof SinglePoint single
                ? single.on()
                : commanded instanceof DoublePoint state && state.state() == DoublePointState.ON;
    }

    private boolean isNear(InformationElement value) {
        return value.getClass() == commanded.getClass()
                && Math.abs(value.raw() - commanded.raw()) <= Math.abs(commanded.raw()) * NEARLY;
    }
}
