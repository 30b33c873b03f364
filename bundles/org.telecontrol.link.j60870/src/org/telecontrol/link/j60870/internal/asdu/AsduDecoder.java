/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.ProcessInformation;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;

/** Reads ASDUs with the field lengths of a link. Not safe for threads. */
public final class AsduDecoder {

    private static final int SEQUENCE = 0x80;
    private static final int TEST = 0x80;
    private static final int NEGATIVE = 0x40;

    private final int causeLength;
    private final int commonAddressLength;
    private final int addressLength;
    private final int headerLength;
    private final boolean strict;
    private final ElementDecoder elements = new ElementDecoder();

    private byte[] octets = {};
    private int from;
    private int length;
    private int surplus;

    public AsduDecoder(LinkSettings settings) {
        causeLength = settings.causeLength();
        commonAddressLength = settings.commonAddressLength();
        addressLength = settings.objectAddressLength();
        headerLength = 2 + causeLength + commonAddressLength;
        strict = settings.strict();
    }

    /** Reads an ASDU that takes up exactly these octets. */
    public Asdu decode(byte[] asdu) throws MalformedAsduException {
        return decode(asdu, 0, asdu.length);
    }

    /**
     * Reads one ASDU that takes up exactly these octets of a buffer. Octets behind the last object are left out unless
     * the link is strict, types that are unknown come as octets.
     *
     * @throws MalformedAsduException when the octets hold less than the ASDU says, or more on a strict link
     */
    public Asdu decode(byte[] buffer, int at, int count) throws MalformedAsduException {
        octets = buffer;
        from = at;
        length = count;
        surplus = 0;
        if (length < headerLength) {
            throw new MalformedAsduException("an ASDU of " + length + " octets");
        }
        int typeNumber = octet(0);
        int cause = octet(2);
        return new Asdu(typeNumber, isSequence(), CauseOfTransmission.of(cause), (cause & NEGATIVE) != 0,
                (cause & TEST) != 0, causeLength == 2 ? octet(3) : 0, commonAddress(),
                objects(TypeIdentification.of(typeNumber)));
    }

    /** How many octets the ASDU read last has behind its objects. */
    public int surplus() {
        return surplus;
    }

    private int octet(int index) {
        return octets[from + index] & 0xff;
    }

    private boolean isSequence() {
        return (octet(1) & SEQUENCE) != 0;
    }

    private int count() {
        return octet(1) & 0x7f;
    }

    private int commonAddress() {
        int address = Octets.readInt(octets, from + headerLength - commonAddressLength, commonAddressLength);
        return commonAddressLength == 1 && address == 0xff ? CommonAddress.BROADCAST.value() : address;
    }

    private List<InformationObject> objects(Optional<TypeIdentification> known) throws MalformedAsduException {
        if (known.isEmpty()) {
            return List.of(rawObject());
        }
        var type = known.get();
        int count = count();
        measure(type, count);
        if (type.direction() == Direction.MONITOR) {
            return ProcessInformation.read(type, isSequence(), count, addressLength, octets, from + headerLength);
        }
        return count == 1
                ? List.of(object(type, address(from + headerLength), from + headerLength + addressLength))
                : List.of(objects(type, count));
    }

    private InformationObject[] objects(TypeIdentification type, int count) {
        var objects = new InformationObject[count];
        boolean sequence = isSequence();
        int first = address(from + headerLength);
        int at = from + headerLength + addressLength;
        int step = type.objectOctets() + (sequence ? 0 : addressLength);
        for (int index = 0; index < count; index++) {
            objects[index] = object(type, sequence ? first + index : address(at - addressLength), at);
            at += step;
        }
        return objects;
    }

    private InformationObject rawObject() {
        int addressEnd = Math.min(headerLength + addressLength, length);
        int ioa = Octets.readInt(octets, from + headerLength, addressEnd - headerLength);
        return InformationObject.of(ioa,
                new RawOctets(Arrays.copyOfRange(octets, from + addressEnd, from + length)));
    }

    /** Checks that the octets hold the objects, and notes how many are behind them. */
    private void measure(TypeIdentification type, int count) throws MalformedAsduException {
        if (count == 0) {
            throw new MalformedAsduException(type + " without an object");
        }
        if (count > 1 && type == TypeIdentification.F_SG_NA_1) {
            throw new MalformedAsduException(type + " with " + count + " segments");
        }
        int needed = lengthOf(type, count);
        if (length < needed || strict && length > needed) {
            throw new MalformedAsduException("%s announces %d object%s in %d octets, but has %d octets".formatted(
                    type, count, count == 1 ? "" : "s", needed, length));
        }
        surplus = length - needed;
    }

    private int lengthOf(TypeIdentification type, int count) {
        int object = objectLength(type);
        return headerLength + (isSequence() ? addressLength + count * object : count * (addressLength + object));
    }

    private int objectLength(TypeIdentification type) {
        return type == TypeIdentification.F_SG_NA_1
                ? FileElements.segmentLength(octets, from + headerLength + addressLength, from + length)
                : type.objectOctets();
    }

    private int address(int at) {
        return Octets.readInt(octets, at, addressLength);
    }

    private InformationObject object(TypeIdentification type, int ioa, int at) {
        if (type.direction() == Direction.FILE) {
            return InformationObject.of(ioa, FileElements.decode(type, octets, at));
        }
        var time = type.time(Octets.read(octets, at + type.elementOctets(), type.timeTag().octets()));
        return elements.decode(type, ioa, octets, at, time);
    }
}
