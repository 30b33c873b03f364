/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.openmuc.j60870.ie.InformationElement;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.ProtectionEvent;
import org.telecontrol.iec104.InformationElement.ProtectionOutputCircuit;
import org.telecontrol.iec104.InformationElement.ProtectionStartEvents;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeIdentification;

/** Writes the octets of one information object behind its address. */
final class ObjectWriter {

    /** Longer than any object of j60870, and one for the address that it insists on. */
    private static final int LONGEST = 1 + 32;
    private static final int QDP_BITS = 0xf8;

    private ObjectWriter() {}

    /**
     * Writes and returns the position behind.
     *
     * @throws IllegalArgumentException when the object does not have what its type needs
     */
    static int write(TypeIdentification type, InformationObject object, byte[] octets, int at) {
        if (object.element().valueKind() != type.valueKind()) {
            throw mismatch(type, object);
        }
        int end = switch (object.element()) {
            case NoElement none -> at;
            case ProtectionEvent event -> protection(octets, at, event.state().value() | qdp(object),
                    event.elapsedMillis());
            case ProtectionStartEvents events -> packedProtection(octets, at, events.bits(), object,
                    events.relayMillis());
            case ProtectionOutputCircuit circuit -> packedProtection(octets, at, circuit.bits(), object,
                    circuit.operatingMillis());
            case ClockTime(Cp56Time2a time) -> Octets.write(octets, at, TimeTag.CP56.octets(), time.octets());
            case Delay(int millis) -> Octets.write(octets, at, 2, millis);
            case TestWord(int word) -> Octets.write(octets, at, 2, word);
            default -> library(ElementEncoder.elements(type, object), octets, at);
        };
        end = writeTime(type, object.time(), octets, end);
        if (end - at != type.objectOctets()) {
            throw mismatch(type, object);
        }
        return end;
    }

    private static IllegalArgumentException mismatch(TypeIdentification type, InformationObject object) {
        return new IllegalArgumentException(type + " cannot carry " + object.element().getClass().getSimpleName());
    }

    private static int protection(byte[] octets, int at, int first, int millis) {
        octets[at] = (byte) first;
        return Octets.write(octets, at + 1, 2, millis);
    }

    private static int packedProtection(byte[] octets, int at, int bits, InformationObject object, int millis) {
        octets[at] = (byte) bits;
        return protection(octets, at + 1, qdp(object), millis);
    }

    private static int qdp(InformationObject object) {
        return object.quality().bits() & QDP_BITS;
    }

    private static int library(InformationElement[] elements, byte[] octets, int at) {
        var scratch = new byte[LONGEST];
        int length = new org.openmuc.j60870.ie.InformationObject(0, elements).encode(scratch, 0, 1);
        return copy(Arrays.copyOf(scratch, length), 1, octets, at);
    }

    private static int copy(byte[] source, int from, byte[] octets, int at) {
        System.arraycopy(source, from, octets, at, source.length - from);
        return at + source.length - from;
    }

    private static int writeTime(TypeIdentification type, @Nullable EventTime time, byte[] octets, int at) {
        int length = type.timeTag().octets();
        return switch (type.timeTag()) {
            case NONE -> at;
            case CP24 -> {
                if (time instanceof Cp24Time2a(int value)) {
                    yield Octets.write(octets, at, length, value);
                }
                throw new IllegalArgumentException(type + " needs a time tag CP24Time2a");
            }
            case CP56 -> {
                if (time instanceof Cp56Time2a(long value)) {
                    yield Octets.write(octets, at, length, value);
                }
                throw new IllegalArgumentException(type + " needs a time tag CP56Time2a");
            }
        };
    }
}
