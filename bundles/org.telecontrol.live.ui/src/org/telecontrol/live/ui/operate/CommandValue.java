/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.List;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.ValueKind;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.values.ValueConversion;

/**
 * A value that a command can have.
 *
 * @param text in the words of the plant
 * @param element on the wire
 */
record CommandValue(String text, InformationElement element) {

    /**
     * The values of a digital command: the two a command may have on the wire (IEC 60870-5-101, 7.2.6.15 to 17), in the
     * words of its own states or, where it has none, of those of its return information. Empty for other commands.
     */
    static List<CommandValue> of(ConfiguredPoint command) {
        var conversion = ValueConversion.of(command);
        return pair(command.type().valueKind()).stream()
                .map(element -> new CommandValue(conversion.text(element), element)).toList();
    }

    private static List<InformationElement> pair(ValueKind kind) {
        return switch (kind) {
            case SINGLE_POINT -> List.of(SinglePoint.OFF, SinglePoint.ON);
            case DOUBLE_POINT -> List.of(DoublePoint.of(1), DoublePoint.of(2));
            case REGULATING_STEP -> List.of(RegulatingStep.LOWER, RegulatingStep.HIGHER);
            default -> List.of();
        };
    }
}
