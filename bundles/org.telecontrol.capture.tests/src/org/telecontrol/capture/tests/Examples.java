/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;

/** ASDUs of every type of the 104 profile that carries a value, with flags, several objects and SQ. */
final class Examples {

    private static final Cp56Time2a TIME = Cp56Time2a.of(Instant.parse("2026-11-22T23:15:30.123Z"), ZoneOffset.UTC);
    private static final Quality BAD = Quality.of(QualityFlag.INVALID, QualityFlag.SUBSTITUTED);

    private Examples() {}

    static List<Asdu> reports() {
        var asdus = new ArrayList<Asdu>();
        for (var type : TypeIdentification.values()) {
            var values = values(type.family());
            if (type.in104Profile() && !values.isEmpty() && !type.supportsSelect()
                    && type.family() != TypeFamily.BITSTRING_COMMAND) {
                asdus.add(asdu(type, values, Quality.GOOD, false));
                asdus.add(asdu(type, values, type.hasQuality() ? BAD : Quality.GOOD, true));
            }
        }
        return asdus;
    }

    private static Asdu asdu(TypeIdentification type, List<InformationElement> values, Quality quality,
            boolean sequence) {
        var objects = new ArrayList<InformationObject>();
        for (var value : values) {
            int ioa = sequence ? 70_000 + objects.size() : 1000 + 17 * objects.size();
            objects.add(InformationObject.of(ioa, value, quality, time(type)));
        }
        var cause = sequence ? CauseOfTransmission.INTERROGATED_BY_STATION : CauseOfTransmission.SPONTANEOUS;
        return Asdu.of(type, cause, 4711, objects).withSequence(sequence).withOriginator(sequence ? 3 : 0);
    }

    static List<Asdu> commands() {
        var asdus = new ArrayList<Asdu>();
        for (var type : TypeIdentification.values()) {
            if (type.supportsSelect() && !values(type.family()).isEmpty()) {
                var object = InformationObject.command(65_536, values(type.family()).getFirst(), new Qualifier(1, true),
                        time(type));
                asdus.add(Asdu.of(type, CauseOfTransmission.ACTIVATION, 4711, object).withOriginator(9));
                asdus.add(Asdu.of(type, CauseOfTransmission.ACTIVATION_CON, 4711, object).withOriginator(9)
                        .withNegative(true).withTest(true));
            }
        }
        return asdus;
    }

    private static @Nullable EventTime time(TypeIdentification type) {
        return type.timeTag() == TimeTag.CP56 ? TIME : null;
    }

    private static List<InformationElement> values(TypeFamily family) {
        return switch (family) {
            case SINGLE_POINT_INFORMATION, SINGLE_COMMAND -> List.of(SinglePoint.ON, SinglePoint.OFF);
            case DOUBLE_POINT_INFORMATION, DOUBLE_COMMAND -> List.of(DoublePoint.of(1), DoublePoint.of(2));
            case REGULATING_STEP_COMMAND -> List.of(RegulatingStep.HIGHER);
            case STEP_POSITION_INFORMATION -> List.of(new StepPosition(-64, true), new StepPosition(63, false));
            case BITSTRING_INFORMATION -> List.of(new Bitstring32(0x8000_0001), new Bitstring32(5));
            case MEASURED_NORMALIZED, SET_POINT_NORMALIZED -> List.of(new NormalizedValue((short) -32768),
                    new NormalizedValue((short) 1234));
            case MEASURED_SCALED, SET_POINT_SCALED -> List.of(new ScaledValue((short) -5), new ScaledValue((short) 9));
            case MEASURED_SHORT_FLOAT, SET_POINT_SHORT_FLOAT -> List.of(new ShortFloat(-1.5f), new ShortFloat(110.25f));
            case INTEGRATED_TOTALS -> List.of(new BinaryCounterReading(-7, 3), new BinaryCounterReading(123_456, 31));
            default -> List.of();
        };
    }
}
