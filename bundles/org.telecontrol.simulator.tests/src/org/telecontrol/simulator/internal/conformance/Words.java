/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import java.util.stream.Collectors;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Direction;
import org.telecontrol.link.DecodedApdu;

/** Frames in words, as they stand in the table. */
final class Words {

    private Words() {}

    /** "C_IC_NA_1 ACTIVATION_CON", a negative one with a minus sign, and the values of what is monitored. */
    static String of(Asdu asdu) {
        var words = asdu.typeName() + " " + (asdu.negative() ? "-" : "") + asdu.cause();
        return asdu.type().filter(type -> type.direction() == Direction.MONITOR).isPresent()
                ? words + " "
                        + asdu.objects().stream().map(object -> object.ioa() + "=" + number(object.element().raw()))
                                .collect(Collectors.joining(" "))
                : words;
    }

    private static String number(double raw) {
        return raw == Math.rint(raw) ? String.valueOf((long) raw) : String.valueOf(raw);
    }

    static String of(DecodedApdu apdu) {
        return switch (apdu) {
            case DecodedApdu.Information information -> information.asdu().map(Words::of)
                    .orElse("unreadable: " + information.trouble());
            case DecodedApdu.Supervisory supervisory -> "S " + supervisory.receiveSequence();
            case DecodedApdu.Unnumbered unnumbered -> unnumbered.function();
        };
    }
}
