/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

import java.util.Arrays;

import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.FileElement;
import org.telecontrol.iec104.FileElement.DirectoryEntry;
import org.telecontrol.iec104.FileElement.FileAcknowledge;
import org.telecontrol.iec104.FileElement.FileCall;
import org.telecontrol.iec104.FileElement.FileReady;
import org.telecontrol.iec104.FileElement.LastSection;
import org.telecontrol.iec104.FileElement.LogQuery;
import org.telecontrol.iec104.FileElement.SectionReady;
import org.telecontrol.iec104.FileElement.Segment;
import org.telecontrol.iec104.TypeIdentification;

/** The elements of file transfer as octets (IEC 60870-5-101, 7.3.6). */
final class FileElements {

    /** NOF, NOS and LOS, before the octets of a segment. */
    static final int SEGMENT_HEAD = 4;

    private static final int NEGATIVE = 0x80;
    private static final int TIME = 7;

    private FileElements() {}

    /** The octets of a segment that begins here, by its own count, even when they go beyond the end. */
    static int segmentLength(byte[] octets, int at, int end) {
        return SEGMENT_HEAD + (at + SEGMENT_HEAD > end ? 0 : octets[at + SEGMENT_HEAD - 1] & 0xff);
    }

    static FileElement decode(TypeIdentification type, byte[] octets, int at) {
        int file = Octets.readInt(octets, at, 2);
        int section = octets[at + 2] & 0xff;
        return switch (type) {
            case F_FR_NA_1 -> new FileReady(file, Octets.readInt(octets, at + 2, 3), octets[at + 5] < 0);
            case F_SR_NA_1 -> new SectionReady(file, section, Octets.readInt(octets, at + 3, 3), octets[at + 6] < 0);
            case F_SC_NA_1 -> new FileCall(file, section, octets[at + 3] & 0xf, octets[at + 3] >> 4 & 0xf);
            case F_LS_NA_1 -> new LastSection(file, section, octets[at + 3] & 0xff, octets[at + 4] & 0xff);
            case F_AF_NA_1 -> new FileAcknowledge(file, section, octets[at + 3] & 0xf, octets[at + 3] >> 4 & 0xf);
            case F_SG_NA_1 -> new Segment(file, section, Arrays.copyOfRange(octets, at + SEGMENT_HEAD,
                    at + segmentLength(octets, at, octets.length)));
            case F_DR_TA_1 -> new DirectoryEntry(file, Octets.readInt(octets, at + 2, 3), octets[at + 5] & 0xff,
                    time(octets, at + 6));
            case F_SC_NB_1 -> new LogQuery(file, time(octets, at + 2), time(octets, at + 2 + TIME));
            default -> throw new IllegalArgumentException(type + " is not of file transfer");
        };
    }

    private static Cp56Time2a time(byte[] octets, int at) {
        return new Cp56Time2a(Octets.read(octets, at, TIME));
    }

    /** The octets of an element; its type is not looked at. */
    static byte[] encode(FileElement element) {
        int content = element instanceof Segment segment ? segment.octets().length : 2 * TIME;
        var octets = new byte[SEGMENT_HEAD + content];
        return Arrays.copyOf(octets, write(element, octets, Octets.write(octets, 0, 2, element.file())));
    }

    private static int write(FileElement element, byte[] octets, int at) {
        return switch (element) {
            case FileReady ready -> Octets.write(octets, Octets.write(octets, at, 3, ready.length()), 1,
                    ready.negative() ? NEGATIVE : 0);
            case SectionReady ready -> Octets.write(octets,
                    Octets.write(octets, Octets.write(octets, at, 1, ready.section()), 3, ready.length()), 1,
                    ready.notReady() ? NEGATIVE : 0);
            case FileCall call -> section(octets, at, call.section(), call.order() | call.trouble() << 4);
            case LastSection last -> Octets.write(octets, section(octets, at, last.section(), last.what()), 1,
                    last.checksum());
            case FileAcknowledge acknowledge -> section(octets, at, acknowledge.section(),
                    acknowledge.what() | acknowledge.trouble() << 4);
            case Segment segment -> segment(octets, at, segment);
            case DirectoryEntry entry -> Octets.write(octets,
                    Octets.write(octets, Octets.write(octets, at, 3, entry.length()), 1, entry.status()), TIME,
                    entry.created().octets());
            case LogQuery query -> Octets.write(octets, Octets.write(octets, at, TIME, query.from().octets()), TIME,
                    query.to().octets());
        };
    }

    private static int section(byte[] octets, int at, int section, int qualifier) {
        return Octets.write(octets, Octets.write(octets, at, 1, section), 1, qualifier);
    }

    private static int segment(byte[] octets, int at, Segment segment) {
        int length = segment.octets().length;
        int start = section(octets, at, segment.section(), length);
        System.arraycopy(segment.octets(), 0, octets, start, length);
        return start + length;
    }
}
