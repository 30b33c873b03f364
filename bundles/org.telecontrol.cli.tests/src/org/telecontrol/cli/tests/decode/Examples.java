/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.decode;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.CounterInterrogation;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.EndOfInitialization;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ParameterActivation;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.RegulatingStep;
import org.telecontrol.iec104.InformationElement.ResetProcess;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeFamily;
import org.telecontrol.iec104.TypeIdentification;

/** ASDUs of every type, with values at both ends, all flags, several objects and SQ. */
final class Examples {

    private static final Cp56Time2a TIME = Cp56Time2a.of(Instant.parse("2026-11-22T23:15:30.123Z"), ZoneOffset.UTC);
    private static final Cp56Time2a SUMMER = new Cp56Time2a(
            Cp56Time2a.of(Instant.parse("2027-06-30T23:59:59.999Z"), ZoneOffset.UTC).octets() | 1L << 31);
    private static final int COMMON_ADDRESS = 4711;

    private Examples() {}

    /** What a controlled station sends. */
    static List<Asdu> up() {
        var asdus = new ArrayList<Asdu>();
        for (var type : TypeIdentification.values()) {
            switch (type.direction()) {
                case MONITOR -> {
                    asdus.add(report(type, false));
                    asdus.add(report(type, true));
                }
                case SYSTEM_MONITOR, FILE -> asdus.addAll(singles(type));
                default -> {
                    // goes down
                }
            }
        }
        return asdus;
    }

    /** What a controlling station sends, and its mirror as a refusal. */
    static List<Asdu> down() {
        var asdus = new ArrayList<Asdu>();
        for (var type : TypeIdentification.values()) {
            if (type.direction() == Direction.CONTROL || type.direction() == Direction.SYSTEM_CONTROL
                    || type.direction() == Direction.PARAMETER) {
                asdus.addAll(singles(type));
            }
        }
        return asdus;
    }

    private static Asdu report(TypeIdentification type, boolean sequence) {
        var objects = new ArrayList<InformationObject>();
        for (var value : values(type)) {
            int ioa = sequence ? 70_000 + objects.size() : 1000 + 17 * objects.size();
            var quality = sequence && type.hasQuality() ? allFlags(type.family()) : Quality.GOOD;
            objects.add(InformationObject.of(ioa, value, quality, time(type, objects.isEmpty() == sequence)));
        }
        var cause = sequence ? CauseOfTransmission.INTERROGATED_BY_STATION : CauseOfTransmission.SPONTANEOUS;
        return Asdu.of(type, cause, COMMON_ADDRESS, objects).withSequence(sequence).withOriginator(sequence ? 3 : 0);
    }

    private static List<Asdu> singles(TypeIdentification type) {
        var asdus = new ArrayList<Asdu>();
        for (var value : values(type)) {
            boolean isFirst = asdus.isEmpty();
            int ioa = type.direction() == Direction.SYSTEM_CONTROL ? 0 : isFirst ? 65_536 : 9;
            var object = new InformationObject(ioa, value, Quality.GOOD, qualifier(type, isFirst),
                    time(type, isFirst));
            var cause = isFirst ? CauseOfTransmission.ACTIVATION : CauseOfTransmission.ACTIVATION_CON;
            asdus.add(Asdu.of(type, cause, COMMON_ADDRESS, object).withOriginator(9).withNegative(!isFirst)
                    .withTest(!isFirst));
        }
        return asdus;
    }

    private static Quality allFlags(TypeFamily family) {
        return switch (family) {
            case SINGLE_POINT_INFORMATION, DOUBLE_POINT_INFORMATION -> Quality.of(QualityFlag.INVALID,
                    QualityFlag.NOT_TOPICAL, QualityFlag.SUBSTITUTED, QualityFlag.BLOCKED);
            case INTEGRATED_TOTALS -> Quality.of(QualityFlag.INVALID, QualityFlag.CARRY, QualityFlag.ADJUSTED);
            case PROTECTION_EVENT, PROTECTION_START_EVENTS, PROTECTION_OUTPUT_CIRCUIT -> Quality.of(
                    QualityFlag.INVALID, QualityFlag.NOT_TOPICAL, QualityFlag.SUBSTITUTED, QualityFlag.BLOCKED,
                    QualityFlag.ELAPSED_TIME_INVALID);
            default -> Quality.of(QualityFlag.INVALID, QualityFlag.NOT_TOPICAL, QualityFlag.SUBSTITUTED,
                    QualityFlag.BLOCKED, QualityFlag.OVERFLOW);
        };
    }

    private static @Nullable Qualifier qualifier(TypeIdentification type, boolean isFirst) {
        return switch (type.family()) {
            case SINGLE_COMMAND, DOUBLE_COMMAND, REGULATING_STEP_COMMAND -> new Qualifier(isFirst ? 1 : 31, isFirst);
            case SET_POINT_NORMALIZED, SET_POINT_SCALED, SET_POINT_SHORT_FLOAT -> new Qualifier(isFirst ? 127 : 3,
                    !isFirst);
            case PARAMETER_NORMALIZED, PARAMETER_SCALED, PARAMETER_SHORT_FLOAT -> new Qualifier(isFirst ? 4 : 0xc1,
                    false);
            default -> null;
        };
    }

    private static @Nullable EventTime time(TypeIdentification type, boolean isFlagged) {
        return switch (type.timeTag()) {
            case NONE -> null;
            case CP24 -> new Cp24Time2a(Cp24Time2a.of(59, 59_999).octets() | (isFlagged ? 0x80_0000 : 0));
            case CP56 -> isFlagged ? TIME.asInvalid().asSubstituted() : SUMMER;
        };
    }

    private static List<InformationElement> values(TypeIdentification type) {
        return switch (type.family()) {
            case SINGLE_POINT_INFORMATION, SINGLE_COMMAND -> List.of(SinglePoint.ON, SinglePoint.OFF);
            case DOUBLE_POINT_INFORMATION -> Arrays.stream(DoublePointState.values()).map(DoublePoint::new)
                    .map(InformationElement.class::cast).toList();
            case DOUBLE_COMMAND -> List.of(DoublePoint.of(1), DoublePoint.of(2));
            case REGULATING_STEP_COMMAND -> List.of(RegulatingStep.HIGHER, RegulatingStep.LOWER);
            case STEP_POSITION_INFORMATION -> List.of(new StepPosition(-64, true), new StepPosition(63, false));
            case BITSTRING_INFORMATION, BITSTRING_COMMAND -> List.of(new Bitstring32(0x8000_0001), new Bitstring32(5));
            case MEASURED_NORMALIZED, SET_POINT_NORMALIZED, PARAMETER_NORMALIZED -> List.of(
                    new NormalizedValue((short) -32768), new NormalizedValue((short) 1234));
            case MEASURED_SCALED, SET_POINT_SCALED, PARAMETER_SCALED -> List.of(new ScaledValue((short) -5),
                    new ScaledValue((short) 9));
            case MEASURED_SHORT_FLOAT, SET_POINT_SHORT_FLOAT, PARAMETER_SHORT_FLOAT -> List.of(new ShortFloat(-1.5f),
                    new ShortFloat(110.25f));
            case INTEGRATED_TOTALS -> List.of(new BinaryCounterReading(-7, 3), new BinaryCounterReading(123_456, 31));
            case PROTECTION_EVENT -> List.of(new ProtectionEvent(DoublePointState.ON, 65_535),
                    new ProtectionEvent(DoublePointState.OFF, 17));
            case PROTECTION_START_EVENTS -> List.of(new ProtectionStartEvents(0x3f, 65_535),
                    new ProtectionStartEvents(2, 17));
            case PROTECTION_OUTPUT_CIRCUIT -> List.of(new ProtectionOutputCircuit(0xf, 65_535),
                    new ProtectionOutputCircuit(8, 17));
            case PACKED_SINGLE_POINT -> List.of(new PackedSinglePoints(0x8001, 0x7ffe), new PackedSinglePoints(2, 0));
            default -> system(type);
        };
    }

    private static List<InformationElement> system(TypeIdentification type) {
        return switch (type.family()) {
            case END_OF_INITIALIZATION -> List.of(new EndOfInitialization(2, true), new EndOfInitialization(0, false));
            case INTERROGATION -> List.of(Interrogation.STATION, Interrogation.ofGroup(16));
            case COUNTER_INTERROGATION -> List.of(CounterInterrogation.GENERAL, new CounterInterrogation(4, 3));
            case READ -> List.of(NoElement.INSTANCE, NoElement.INSTANCE);
            case CLOCK_SYNCHRONIZATION -> List.of(new ClockTime(TIME), new ClockTime(SUMMER.asInvalid()));
            case RESET_PROCESS -> List.of(new ResetProcess(1), new ResetProcess(2));
            case DELAY_ACQUISITION -> List.of(new Delay(65_535), new Delay(1));
            case TEST -> type.timeTag() == TimeTag.NONE
                    ? List.of(TestWord.FIXED_PATTERN, TestWord.FIXED_PATTERN)
                    : List.of(new TestWord(0xfffe), new TestWord(1));
            case PARAMETER_ACTIVATION -> List.of(new ParameterActivation(3), new ParameterActivation(1));
            default -> file(type);
        };
    }

    private static List<InformationElement> file(TypeIdentification type) {
        return switch (type.family()) {
            case FILE_READY -> List.of(new FileElement.FileReady(1, 0xff_fffe, false),
                    new FileElement.FileReady(65_535, 5, true));
            case SECTION_READY -> List.of(new FileElement.SectionReady(1, 2, 300, false),
                    new FileElement.SectionReady(1, 255, 300, true));
            case FILE_CALL -> List.of(new FileElement.FileCall(1, 2, FileElement.FileCall.REQUEST_SECTION, 0),
                    new FileElement.FileCall(1, 0, FileElement.FileCall.SELECT_FILE, 4));
            case FILE_LAST_SECTION -> List.of(new FileElement.LastSection(1, 2, FileElement.LastSection.SECTION, 200),
                    new FileElement.LastSection(1, 0, FileElement.LastSection.FILE, 0));
            case FILE_ACKNOWLEDGE -> List.of(
                    new FileElement.FileAcknowledge(1, 2, FileElement.FileAcknowledge.SECTION, 0),
                    new FileElement.FileAcknowledge(1, 0, FileElement.FileAcknowledge.FILE_REFUSED, 2));
            case FILE_SEGMENT -> List.of(new FileElement.Segment(1, 2, new byte[]{0x68, 4, 7, 0, 0, 0}),
                    new FileElement.Segment(1, 2, new byte[]{1}));
            case FILE_DIRECTORY -> List.of(new FileElement.DirectoryEntry(7, 4096, 0xa0, SUMMER),
                    FileElement.DirectoryEntry.of(8, 1, true, TIME.asInvalid()));
            case FILE_QUERY_LOG -> List.of(new FileElement.LogQuery(7, TIME, SUMMER),
                    new FileElement.LogQuery(8, TIME, TIME));
            default -> throw new IllegalArgumentException("No example of " + type);
        };
    }
}
