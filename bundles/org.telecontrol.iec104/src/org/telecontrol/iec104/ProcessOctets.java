/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;

import org.telecontrol.iec104.InformationElement.BinaryCounterReading;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.NormalizedValue;
import org.telecontrol.iec104.InformationElement.PackedSinglePoints;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationElement.StepPosition;

/**
 * Value and quality of process information as on the wire, without time tag, in one number: the first octet lowest, bits
 * that the standard reserves 0. Equal numbers of one {@link TypeFamily} are equal values of equal quality.
 */
public final class ProcessOctets {

    /** No process information has more octets before its time tag. */
    public static final int MOST = 5;

    /** Quality in one octet with the value, in one of its own (QDS), and of protection equipment (QDP). */
    private static final int WITH_VALUE = 0xf0;
    private static final int QDS = 0xf1;
    private static final int QDP = 0xf8;

    /** IV, and CY and CA, whose places in the octet are three bits below those in {@link Quality#bits}. */
    private static final int COUNTER_INVALID = 0x80;
    private static final int COUNTER_FLAGS = 0x60;
    private static final int COUNTER_SHIFT = 3;
    private static final int COUNTER_SEQUENCE = 0x1f;

    private static final int TRANSIENT = 0x80;

    private static final long[] MEANINGFUL = Arrays.stream(TypeIdentification.values())
            .mapToLong(type -> type.direction() == Direction.MONITOR ? valueBits(type) | qualityMask(type) : 0)
            .toArray();

    private ProcessOctets() {}

    /**
     * The octets of a value. Flags that the type has no place for are left out.
     *
     * @throws IllegalArgumentException when the type is not of process information, or cannot carry the element
     */
    public static long of(TypeIdentification type, InformationElement element, Quality quality) {
        if (type.direction() != Direction.MONITOR || element.valueKind() != type.valueKind()) {
            throw new IllegalArgumentException(type + " cannot carry " + element.getClass().getSimpleName());
        }
        return value(element) & valueBits(type) | qualityOctet(type, quality) << qualityShift(type) & qualityMask(type);
    }

    private static long value(InformationElement element) {
        return switch (element) {
            case SinglePoint(boolean on) -> on ? 1 : 0;
            case DoublePoint(DoublePointState state) -> state.value();
            case StepPosition(int value, boolean moving) -> value & ~TRANSIENT | (moving ? TRANSIENT : 0);
            case Bitstring32(int bits) -> bits;
            case NormalizedValue(short value) -> value;
            case ScaledValue(short value) -> value;
            case ShortFloat(float value) -> Float.floatToRawIntBits(value);
            case BinaryCounterReading(int counter, int sequence) -> counter & 0xffff_ffffL | (long) sequence << 32;
            case PackedSinglePoints(int status, int changed) -> status | (long) changed << 16;
            case ProtectionEvent(DoublePointState state, int millis) -> state.value() | (long) millis << 8;
            case ProtectionStartEvents(int bits, int millis) -> bits | (long) millis << 16;
            case ProtectionOutputCircuit(int bits, int millis) -> bits | (long) millis << 16;
            default -> throw new IllegalArgumentException(element + " is no process information");
        };
    }

    /**
     * The value in octets that were received; bits that have no {@link #meaning} are not looked at.
     *
     * @throws IllegalArgumentException when the type is not of process information
     */
    public static InformationElement element(TypeIdentification type, long octets) {
        int low = (int) octets;
        return switch (type.family()) {
            case SINGLE_POINT_INFORMATION -> SinglePoint.of((low & 1) != 0);
            case DOUBLE_POINT_INFORMATION -> DoublePoint.of(low);
            case STEP_POSITION_INFORMATION -> new StepPosition(low << 25 >> 25, (low & TRANSIENT) != 0);
            case BITSTRING_INFORMATION -> new Bitstring32(low);
            case MEASURED_NORMALIZED -> new NormalizedValue((short) low);
            case MEASURED_SCALED -> new ScaledValue((short) low);
            case MEASURED_SHORT_FLOAT -> new ShortFloat(Float.intBitsToFloat(low));
            case INTEGRATED_TOTALS -> new BinaryCounterReading(low, (int) (octets >> 32) & COUNTER_SEQUENCE);
            case PACKED_SINGLE_POINT -> new PackedSinglePoints(low, low >> 16);
            case PROTECTION_EVENT -> new ProtectionEvent(DoublePointState.of(low), low >> 8 & 0xffff);
            case PROTECTION_START_EVENTS -> new ProtectionStartEvents(low & 0xff, low >>> 16);
            case PROTECTION_OUTPUT_CIRCUIT -> new ProtectionOutputCircuit(low & 0xff, low >>> 16);
            default -> throw new IllegalArgumentException(type + " is no process information");
        };
    }

    /** The quality in octets that were received; good for a type without quality descriptor. */
    public static Quality quality(TypeIdentification type, long octets) {
        int octet = (int) ((octets & qualityMask(type)) >> qualityShift(type));
        return Quality.ofBits(type.family() == TypeFamily.INTEGRATED_TOTALS
                ? octet & COUNTER_INVALID | (octet & COUNTER_FLAGS) << COUNTER_SHIFT
                : octet);
    }

    /** The bits that are not reserved, and that belong to the value or its quality; 0 for other types. */
    public static long meaning(TypeIdentification type) {
        return MEANINGFUL[type.ordinal()];
    }

    private static long valueBits(TypeIdentification type) {
        return switch (type.family()) {
            case SINGLE_POINT_INFORMATION -> 0x01;
            case DOUBLE_POINT_INFORMATION -> 0x03;
            case STEP_POSITION_INFORMATION -> 0xff;
            case MEASURED_NORMALIZED, MEASURED_SCALED -> 0xffff;
            case PROTECTION_EVENT -> 0xff_ff03;
            case PROTECTION_START_EVENTS, PROTECTION_OUTPUT_CIRCUIT -> 0xffff_00ffL;
            case INTEGRATED_TOTALS -> 0x1f_ffff_ffffL;
            default -> 0xffff_ffffL;
        };
    }

    private static long qualityMask(TypeIdentification type) {
        long bits = switch (type.family()) {
            case SINGLE_POINT_INFORMATION, DOUBLE_POINT_INFORMATION -> WITH_VALUE;
            case PROTECTION_EVENT, PROTECTION_START_EVENTS, PROTECTION_OUTPUT_CIRCUIT -> QDP;
            case INTEGRATED_TOTALS -> COUNTER_INVALID | COUNTER_FLAGS;
            default -> QDS;
        };
        return type.hasQuality() ? bits << qualityShift(type) : 0;
    }

    private static int qualityShift(TypeIdentification type) {
        return switch (type.family()) {
            case SINGLE_POINT_INFORMATION, DOUBLE_POINT_INFORMATION, PROTECTION_EVENT -> 0;
            case STEP_POSITION_INFORMATION, PROTECTION_START_EVENTS, PROTECTION_OUTPUT_CIRCUIT -> 8;
            case MEASURED_NORMALIZED, MEASURED_SCALED -> 16;
            default -> 32;
        };
    }

    private static long qualityOctet(TypeIdentification type, Quality quality) {
        int bits = quality.bits();
        return type.family() == TypeFamily.INTEGRATED_TOTALS
                ? bits & COUNTER_INVALID | bits >> COUNTER_SHIFT & COUNTER_FLAGS
                : bits;
    }
}
