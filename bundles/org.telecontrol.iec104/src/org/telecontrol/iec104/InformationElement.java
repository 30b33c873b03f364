/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.iec104;

import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The value of an information object as it is on the wire (IEC 60870-5-101, 7.2.6). Commands carry the same values as
 * process information: what they add is their {@link Qualifier}. Quality and time tag are kept beside the value.
 */
public sealed interface InformationElement
        permits InformationElement.SinglePoint, InformationElement.DoublePoint, InformationElement.StepPosition,
        InformationElement.RegulatingStep, InformationElement.Bitstring32, InformationElement.NormalizedValue,
        InformationElement.ScaledValue, InformationElement.ShortFloat, InformationElement.BinaryCounterReading,
        InformationElement.PackedSinglePoints, InformationElement.ProtectionEvent,
        InformationElement.ProtectionStartEvents, InformationElement.ProtectionOutputCircuit,
        InformationElement.Interrogation, InformationElement.CounterInterrogation, InformationElement.ClockTime,
        InformationElement.NoElement, InformationElement.ResetProcess, InformationElement.TestWord,
        InformationElement.Delay, InformationElement.EndOfInitialization, InformationElement.ParameterActivation,
        InformationElement.RawOctets, FileElement {

    /** The value on the wire as a number, before any scaling. */
    double raw();

    /** {@link #raw()} as a number that prints without a decimal point where the wire holds an integer. */
    default Number rawNumber() {
        return (long) raw();
    }

    /** The kind of types that carry such an element. */
    default ValueKind valueKind() {
        return switch (this) {
            case SinglePoint point -> ValueKind.SINGLE_POINT;
            case DoublePoint point -> ValueKind.DOUBLE_POINT;
            case StepPosition position -> ValueKind.STEP_POSITION;
            case RegulatingStep step -> ValueKind.REGULATING_STEP;
            case Bitstring32 bitstring -> ValueKind.BITSTRING;
            case NormalizedValue value -> ValueKind.NORMALIZED;
            case ScaledValue value -> ValueKind.SCALED;
            case ShortFloat value -> ValueKind.SHORT_FLOAT;
            case BinaryCounterReading reading -> ValueKind.BINARY_COUNTER;
            case PackedSinglePoints points -> ValueKind.PACKED_SINGLE_POINT;
            case ProtectionEvent event -> ValueKind.PROTECTION_EVENT;
            case ProtectionStartEvents events -> ValueKind.PROTECTION_START_EVENTS;
            case ProtectionOutputCircuit circuit -> ValueKind.PROTECTION_OUTPUT_CIRCUIT;
            case FileElement file -> ValueKind.FILE;
            case RawOctets octets -> ValueKind.FILE;
            default -> ValueKind.SYSTEM;
        };
    }

    /** SPI, SCS. */
    record SinglePoint(boolean on) implements InformationElement {
        public static final SinglePoint OFF = new SinglePoint(false);
        public static final SinglePoint ON = new SinglePoint(true);

        public static SinglePoint of(boolean on) {
            return on ? ON : OFF;
        }

        @Override
        public double raw() {
            return on ? 1 : 0;
        }
    }

    /** DPI, DCS. */
    record DoublePoint(DoublePointState state) implements InformationElement {
        private static final DoublePoint[] BY_VALUE = Arrays.stream(DoublePointState.values()).map(DoublePoint::new)
                .toArray(DoublePoint[]::new);

        public static DoublePoint of(int value) {
            return BY_VALUE[DoublePointState.of(value).ordinal()];
        }

        @Override
        public double raw() {
            return state.value();
        }
    }

    /**
     * VTI.
     *
     * @param value −64 to 63
     * @param transientState whether the equipment is moving between positions
     */
    record StepPosition(int value, boolean transientState) implements InformationElement {
        public StepPosition {
            Ranges.require("A step position", value, -64, 63);
        }

        @Override
        public double raw() {
            return value;
        }
    }

    /**
     * RCS.
     *
     * @param value 1 for the next step lower, 2 for the next step higher; 0 and 3 are not permitted but can be received
     */
    record RegulatingStep(int value) implements InformationElement {
        public static final RegulatingStep LOWER = new RegulatingStep(1);
        public static final RegulatingStep HIGHER = new RegulatingStep(2);

        public RegulatingStep {
            Ranges.require("A regulating step", value, 0, 3);
        }

        @Override
        public double raw() {
            return value;
        }
    }

    /** BSI, the first bit of the standard lowest. */
    record Bitstring32(int bits) implements InformationElement {
        /** Without sign. */
        @Override
        public double raw() {
            return Integer.toUnsignedLong(bits);
        }
    }

    /** NVA: {@code value} stands for {@code value / 32768}, from −1 to 1 − 2⁻¹⁵. */
    record NormalizedValue(short value) implements InformationElement {
        /** The nearest normalized value; beyond the range its end. */
        public static NormalizedValue of(double fraction) {
            long rounded = Math.round(fraction * 32768);
            return new NormalizedValue((short) Math.clamp(rounded, Short.MIN_VALUE, Short.MAX_VALUE));
        }

        public double fraction() {
            return value / 32768.0;
        }

        /** The integer, not the fraction. */
        @Override
        public double raw() {
            return value;
        }
    }

    /** SVA. */
    record ScaledValue(short value) implements InformationElement {
        @Override
        public double raw() {
            return value;
        }
    }

    /** IEEE STD 754, 32 bit. */
    record ShortFloat(float value) implements InformationElement {
        @Override
        public double raw() {
            return value;
        }

        @Override
        public Number rawNumber() {
            return value;
        }
    }

    /**
     * BCR. Its flags are in the quality.
     *
     * @param counter signed
     * @param sequence 0 to 31
     */
    record BinaryCounterReading(int counter, int sequence) implements InformationElement {
        public BinaryCounterReading {
            Ranges.require("A counter's sequence number", sequence, 0, 31);
        }

        @Override
        public double raw() {
            return counter;
        }
    }

    /**
     * SCD.
     *
     * @param status the states of sixteen single points, the first one lowest
     * @param changed which of them changed since the last report
     */
    record PackedSinglePoints(int status, int changed) implements InformationElement {
        public PackedSinglePoints {
            status &= 0xffff;
            changed &= 0xffff;
        }

        /** The states. */
        @Override
        public double raw() {
            return status;
        }
    }

    /**
     * SEP with its CP16Time2a.
     *
     * @param elapsedMillis 0 to 65535
     */
    record ProtectionEvent(DoublePointState state, int elapsedMillis) implements InformationElement {
        @Override
        public double raw() {
            return state.value();
        }
    }

    /**
     * SPE with its CP16Time2a.
     *
     * @param bits bit 0 general start, 1 to 3 start L1 to L3, 4 earth current, 5 reverse direction
     * @param relayMillis relay duration, 0 to 65535
     */
    record ProtectionStartEvents(int bits, int relayMillis) implements InformationElement {
        @Override
        public double raw() {
            return bits;
        }
    }

    /**
     * OCI with its CP16Time2a.
     *
     * @param bits bit 0 general command, 1 to 3 command L1 to L3
     * @param operatingMillis relay operating time, 0 to 65535
     */
    record ProtectionOutputCircuit(int bits, int operatingMillis) implements InformationElement {
        @Override
        public double raw() {
            return bits;
        }
    }

    /** QOI: 20 the station, 21 to 36 groups 1 to 16. */
    record Interrogation(int qualifier) implements InformationElement {
        public static final Interrogation STATION = new Interrogation(20);

        /** A group 1 to 16, or the station for 0. */
        public static Interrogation ofGroup(int group) {
            Ranges.require("An interrogation group", group, 0, 16);
            return new Interrogation(20 + group);
        }

        /** 1 to 16, 0 for the station, −1 for a qualifier that the standard reserves. */
        public int group() {
            return qualifier >= 20 && qualifier <= 36 ? qualifier - 20 : -1;
        }

        @Override
        public double raw() {
            return qualifier;
        }
    }

    /**
     * QCC.
     *
     * @param request RQT: 1 to 4 a group, 5 all counters
     * @param freeze FRZ: 0 read, 1 freeze without reset, 2 freeze with reset, 3 reset
     */
    record CounterInterrogation(int request, int freeze) implements InformationElement {
        public static final int READ = 0;
        public static final int FREEZE = 1;
        public static final int FREEZE_WITH_RESET = 2;
        public static final int RESET = 3;
        private static final int ALL = 5;
        public static final CounterInterrogation GENERAL = ofGroup(0, READ);

        public CounterInterrogation {
            Ranges.require("A counter request", request, 0, 63);
            Ranges.require("A freeze mode", freeze, READ, RESET);
        }

        /** A group 1 to 4, or all counters for 0. */
        public static CounterInterrogation ofGroup(int group, int freeze) {
            Ranges.require("A counter group", group, 0, ALL - 1);
            return new CounterInterrogation(group == 0 ? ALL : group, freeze);
        }

        /** 1 to 4, 0 for all counters, −1 for a request that the standard reserves. */
        public int group() {
            return request == ALL ? 0 : request > 0 && request < ALL ? request : -1;
        }

        @Override
        public double raw() {
            return freeze << 6 | request;
        }
    }

    /** The time of clock synchronization. */
    record ClockTime(Cp56Time2a time) implements InformationElement {
        @Override
        public double raw() {
            return time.octets();
        }
    }

    /** Nothing but an address, as in a read command. */
    record NoElement() implements InformationElement {
        public static final NoElement INSTANCE = new NoElement();

        @Override
        public double raw() {
            return 0;
        }
    }

    /** QRP: 1 general reset, 2 reset of pending information with time tag. */
    record ResetProcess(int qualifier) implements InformationElement {
        @Override
        public double raw() {
            return qualifier;
        }
    }

    /** FBP of a test command, {@link #FIXED_PATTERN}, or its counter TSC when it has a time tag. */
    record TestWord(int word) implements InformationElement {
        public static final TestWord FIXED_PATTERN = new TestWord(0x55aa);

        @Override
        public double raw() {
            return word;
        }
    }

    /** CP16Time2a of delay acquisition, in milliseconds. */
    record Delay(int millis) implements InformationElement {
        @Override
        public double raw() {
            return millis;
        }
    }

    /** COI: its cause is 0 local power on, 1 local manual reset, 2 remote reset. */
    record EndOfInitialization(int cause, boolean afterParameterChange) implements InformationElement {
        @Override
        public double raw() {
            return cause;
        }
    }

    /** QPA: 1, 2, 3 (de)activate loaded parameters, of the object, or persistent cyclic transmission. */
    record ParameterActivation(int qualifier) implements InformationElement {
        @Override
        public double raw() {
            return qualifier;
        }
    }

    /** Octets that are passed on as they are: private types, and what cannot be decoded. */
    final class RawOctets implements InformationElement {

        private final byte[] octets;

        public RawOctets(byte... octets) {
            this.octets = octets.clone();
        }

        public byte[] octets() {
            return octets.clone();
        }

        /** How many there are. */
        @Override
        public double raw() {
            return octets.length;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof RawOctets that && Arrays.equals(octets, that.octets);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(octets);
        }

        /** In hexadecimal digits, octet by octet. */
        @Override
        public String toString() {
            return HexFormat.ofDelimiter(" ").formatHex(octets);
        }
    }
}
