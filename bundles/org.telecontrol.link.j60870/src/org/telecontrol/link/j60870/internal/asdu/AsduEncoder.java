/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.Arrays;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CommonAddress;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.InformationObjectAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;

/** Writes ASDUs with the field lengths of a link. */
public final class AsduEncoder {

    private static final int SEQUENCE = 0x80;
    private static final int TEST = 0x80;
    private static final int NEGATIVE = 0x40;
    private static final int MOST_OBJECTS = 127;

    private final LinkSettings settings;

    public AsduEncoder(LinkSettings settings) {
        this.settings = settings;
    }

    /** @throws IllegalArgumentException with a sentence for people when the ASDU does not fit the link */
    public byte[] encode(Asdu asdu) {
        int count = asdu.objects().size();
        if (count == 0 || count > MOST_OBJECTS) {
            throw new IllegalArgumentException("An ASDU has 1 to 127 objects, not " + count);
        }
        var octets = new byte[LinkSettings.LONGEST_ASDU];
        int end = encodeHeader(asdu, octets);
        for (int i = 0; i < count; i++) {
            int addressLength = asdu.sequence() && i > 0 ? 0 : settings.objectAddressLength();
            end = encodeObject(asdu, i, octets, end, addressLength);
        }
        return Arrays.copyOf(octets, end);
    }

    private int encodeHeader(Asdu asdu, byte[] octets) {
        octets[0] = (byte) asdu.typeNumber();
        octets[1] = (byte) (asdu.objects().size() | (asdu.sequence() ? SEQUENCE : 0));
        octets[2] = (byte) (asdu.cause().number() | (asdu.negative() ? NEGATIVE : 0) | (asdu.test() ? TEST : 0));
        int at = 3;
        if (settings.causeLength() == 2) {
            octets[at++] = (byte) asdu.originator();
        }
        return Octets.write(octets, at, settings.commonAddressLength(), wireAddress(asdu.commonAddress()));
    }

    /** All bits are set for all stations, and never for one of them. */
    private int wireAddress(int commonAddress) {
        int all = (1 << 8 * settings.commonAddressLength()) - 1;
        if (commonAddress == CommonAddress.BROADCAST.value()) {
            return all;
        }
        if (commonAddress < 0 || commonAddress >= all) {
            throw tooLong("A common address", settings.commonAddressLength(), all - 1, commonAddress);
        }
        return commonAddress;
    }

    private static IllegalArgumentException tooLong(String what, int octets, int last, int address) {
        return new IllegalArgumentException("%s of %d octet%s is at most %d, not %d".formatted(what, octets,
                octets == 1 ? "" : "s", last, address));
    }

    private int encodeObject(Asdu asdu, int index, byte[] octets, int at, int addressLength) {
        var object = asdu.objects().get(index);
        requireAddress(asdu, index, object.ioa());
        int end = at + addressLength + objectOctets(asdu, object);
        if (end > octets.length) {
            throw new IllegalArgumentException("%s with %d objects is longer than %d octets".formatted(asdu.typeName(),
                    asdu.objects().size(), octets.length));
        }
        int start = Octets.write(octets, at, addressLength, object.ioa());
        switch (object.element()) {
            case RawOctets raw -> System.arraycopy(raw.octets(), 0, octets, start, end - start);
            case FileElement file -> writeFile(requireType(asdu), file, octets, start, end - start);
            default -> ObjectWriter.write(requireType(asdu), object, octets, start);
        }
        return end;
    }

    private static void writeFile(TypeIdentification type, FileElement element, byte[] octets, int at, int room) {
        var written = FileElements.encode(element);
        if (type.direction() != Direction.FILE || written.length != room) {
            throw new IllegalArgumentException(type + " cannot carry " + element.getClass().getSimpleName());
        }
        System.arraycopy(written, 0, octets, at, room);
    }

    private static int objectOctets(Asdu asdu, InformationObject object) {
        return switch (object.element()) {
            case RawOctets raw -> raw.octets().length;
            case Segment segment -> FileElements.SEGMENT_HEAD + segment.octets().length;
            default -> requireType(asdu).objectOctets();
        };
    }

    private static TypeIdentification requireType(Asdu asdu) {
        return asdu.type().orElseThrow(() -> new IllegalArgumentException(
                "Objects of " + asdu.typeName() + " can only be sent as octets"));
    }

    private void requireAddress(Asdu asdu, int index, int ioa) {
        int last = InformationObjectAddress.maxOf(settings.objectAddressLength());
        if (ioa < 0 || ioa > last) {
            throw tooLong("An information object address", settings.objectAddressLength(), last, ioa);
        }
        if (asdu.sequence() && ioa != asdu.objects().get(0).ioa() + index) {
            throw new IllegalArgumentException("A sequence needs consecutive addresses, " + ioa + " is out of line");
        }
    }
}
