/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.Arrays;

import org.openmuc.j60870.ie.InformationElement;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.Delay;
import org.telecontrol.iec104.InformationElement.NoElement;
import org.telecontrol.iec104.InformationElement.TestWord;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.ProcessOctets;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeIdentification;

/** Writes the octets of one information object behind its address. */
final class ObjectWriter {

    /** Longer than any object of j60870, and one for the address that it insists on. */
    private static final int LONGEST = 1 + 32;

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
        int end = type.direction() == Direction.MONITOR
                ? Octets.write(octets, at, type.elementOctets(),
                        ProcessOctets.of(type, object.element(), object.quality()))
                : writeElement(type, object, octets, at);
        end = Octets.write(octets, end, type.timeTag().octets(), type.timeOctets(object.time()));
        if (end - at != type.objectOctets()) {
            throw mismatch(type, object);
        }
        return end;
    }

    private static int writeElement(TypeIdentification type, InformationObject object, byte[] octets, int at) {
        return switch (object.element()) {
            case NoElement none -> at;
            case ClockTime(Cp56Time2a time) -> Octets.write(octets, at, TimeTag.CP56.octets(), time.octets());
            case Delay(int millis) -> Octets.write(octets, at, 2, millis);
            case TestWord(int word) -> Octets.write(octets, at, 2, word);
            default -> library(ElementEncoder.elements(type, object), octets, at);
        };
    }

    private static IllegalArgumentException mismatch(TypeIdentification type, InformationObject object) {
        return new IllegalArgumentException(type + " cannot carry " + object.element().getClass().getSimpleName());
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
}
