/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Cp24Time2a;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;

/** Reads ASDUs with the field lengths of a link. */
public final class AsduDecoder {

    private static final int SEQUENCE = 0x80;
    private static final int TEST = 0x80;
    private static final int NEGATIVE = 0x40;

    private final LinkSettings settings;
    private final int headerLength;
    private final ElementDecoder elements = new ElementDecoder();

    public AsduDecoder(LinkSettings settings) {
        this.settings = settings;
        this.headerLength = 2 + settings.causeLength() + settings.commonAddressLength();
    }

    /**
     * Reads one ASDU that takes up exactly these octets. Octets behind the last object are left out, types that are
     * unknown come as octets.
     *
     * @throws MalformedAsduException when the octets hold less than the ASDU says
     */
    public Asdu decode(byte[] octets) throws MalformedAsduException {
        if (octets.length < headerLength) {
            throw new MalformedAsduException("an ASDU of " + octets.length + " octets");
        }
        int typeNumber = octets[0] & 0xff;
        var type = TypeIdentification.of(typeNumber);
        boolean sequence = (octets[1] & SEQUENCE) != 0;
        int count = octets[1] & 0x7f;
        int cause = octets[2];
        int originator = settings.causeLength() == 2 ? octets[3] & 0xff : 0;
        return new Asdu(typeNumber, sequence, CauseOfTransmission.of(cause), (cause & NEGATIVE) != 0,
                (cause & TEST) != 0, originator, commonAddress(octets), objects(octets, type, sequence, count));
    }

    /** Whether the octets are longer than the objects they hold. */
    public boolean hasSurplus(byte[] octets, Asdu asdu) {
        var type = asdu.type();
        return type.isPresent()
                && octets.length > lengthOf(octets, type.get(), asdu.sequence(), asdu.objects().size());
    }

    private int commonAddress(byte[] octets) {
        int length = settings.commonAddressLength();
        int address = Octets.readInt(octets, headerLength - length, length);
        return length == 1 && address == 0xff ? CommonAddress.BROADCAST.value() : address;
    }

    private List<InformationObject> objects(byte[] octets, Optional<TypeIdentification> type, boolean sequence,
            int count) throws MalformedAsduException {
        if (type.isEmpty()) {
            return List.of(rawObject(octets));
        }
        requireLength(octets, type.get(), sequence, count);
        if (type.get().direction() == Direction.FILE) {
            return fileObjects(octets, type.get(), sequence, count);
        }
        return sequence ? sequenceOfElements(octets, type.get(), count) : separateObjects(octets, type.get(), count);
    }

    private InformationObject rawObject(byte[] octets) {
        int addressEnd = Math.min(headerLength + settings.objectAddressLength(), octets.length);
        int ioa = Octets.readInt(octets, headerLength, addressEnd - headerLength);
        return InformationObject.of(ioa, new RawOctets(Arrays.copyOfRange(octets, addressEnd, octets.length)));
    }

    private void requireLength(byte[] octets, TypeIdentification type, boolean sequence, int count)
            throws MalformedAsduException {
        if (count == 0) {
            throw new MalformedAsduException(type + " without an object");
        }
        if (count > 1 && type == TypeIdentification.F_SG_NA_1) {
            throw new MalformedAsduException(type + " with " + count + " segments");
        }
        int needed = lengthOf(octets, type, sequence, count);
        if (octets.length < needed) {
            throw new MalformedAsduException("%s announces %d object%s in %d octets, but has %d octets".formatted(
                    type, count, count == 1 ? "" : "s", needed, octets.length));
        }
    }

    private int lengthOf(byte[] octets, TypeIdentification type, boolean sequence, int count) {
        int address = settings.objectAddressLength();
        int object = FileElements.length(type, octets, headerLength + address);
        return headerLength + (sequence ? address + count * object : count * (address + object));
    }

    private List<InformationObject> fileObjects(byte[] octets, TypeIdentification type, boolean sequence, int count) {
        int address = settings.objectAddressLength();
        int first = Octets.readInt(octets, headerLength, address);
        int step = type.objectOctets() + (sequence ? 0 : address);
        return IntStream.range(0, count).mapToObj(i -> InformationObject.of(
                sequence ? first + i : Octets.readInt(octets, headerLength + i * step, address),
                FileElements.decode(type, octets, headerLength + address + i * step))).toList();
    }

    private List<InformationObject> separateObjects(byte[] octets, TypeIdentification type, int count) {
        var objects = new ArrayList<InformationObject>(count);
        int step = settings.objectAddressLength() + type.objectOctets();
        for (int i = 0; i < count; i++) {
            int at = headerLength + i * step;
            int ioa = Octets.readInt(octets, at, settings.objectAddressLength());
            objects.add(object(octets, at + settings.objectAddressLength(), type, ioa));
        }
        return objects;
    }

    private List<InformationObject> sequenceOfElements(byte[] octets, TypeIdentification type, int count) {
        var objects = new ArrayList<InformationObject>(count);
        int first = Octets.readInt(octets, headerLength, settings.objectAddressLength());
        int at = headerLength + settings.objectAddressLength();
        for (int i = 0; i < count; i++) {
            objects.add(object(octets, at + i * type.objectOctets(), type, first + i));
        }
        return objects;
    }

    private InformationObject object(byte[] octets, int at, TypeIdentification type, int ioa) {
        var value = elements.decode(type, octets, at);
        return new InformationObject(ioa, value.element(), value.quality(), value.qualifier(),
                time(octets, at + type.objectOctets(), type));
    }

    /** The time tag that ends at this position. */
    private static @Nullable EventTime time(byte[] octets, int end, TypeIdentification type) {
        int length = type.timeTag().octets();
        return switch (type.timeTag()) {
            case NONE -> null;
            case CP24 -> new Cp24Time2a(Octets.readInt(octets, end - length, length));
            case CP56 -> new Cp56Time2a(Octets.read(octets, end - length, length));
        };
    }
}
