/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

import org.telecontrol.capture.CaptureFormatException;

/** The packets of a file, whatever its format. */
public abstract sealed class PacketReader permits PcapReader, PcapngReader {

    /** More than any packet or block in a sound file has. */
    static final int LONGEST = 1 << 26;

    private final InputStream in;
    private long position;

    PacketReader(InputStream in) {
        this.in = in;
    }

    /** Looks which format it is. */
    public static PacketReader open(InputStream in) throws IOException {
        var magic = in.readNBytes(4);
        if (magic.length < 4) {
            throw new CaptureFormatException("it is empty, or too short for a capture");
        }
        int number = ByteBuffer.wrap(magic).order(ByteOrder.BIG_ENDIAN).getInt();
        return switch (number) {
            case PcapngReader.SECTION_HEADER -> new PcapngReader(in);
            case 0xa1b2c3d4 -> new PcapReader(in, ByteOrder.BIG_ENDIAN, 1_000);
            case 0xa1b23c4d -> new PcapReader(in, ByteOrder.BIG_ENDIAN, 1);
            case 0xd4c3b2a1 -> new PcapReader(in, ByteOrder.LITTLE_ENDIAN, 1_000);
            case 0x4d3cb2a1 -> new PcapReader(in, ByteOrder.LITTLE_ENDIAN, 1);
            default -> throw new CaptureFormatException("it is neither pcap nor pcapng");
        };
    }

    /** The next one, empty at the end. */
    public abstract Optional<Packet> next() throws IOException;

    /** Octets that must be there. */
    final ByteBuffer require(int count, ByteOrder order) throws IOException {
        var octets = in.readNBytes(count);
        if (octets.length < count) {
            throw new CaptureFormatException("it is cut off after octet " + (4 + position + octets.length));
        }
        position += count;
        return ByteBuffer.wrap(octets).order(order);
    }

    /** Octets that may be missing altogether at the end of the file. */
    final Optional<ByteBuffer> head(int count, ByteOrder order) throws IOException {
        in.mark(1);
        if (in.read() < 0) {
            return Optional.empty();
        }
        in.reset();
        return Optional.of(require(count, order));
    }

    final int requireLength(long length) throws CaptureFormatException {
        if (length < 0 || length > LONGEST) {
            throw new CaptureFormatException("it is damaged at octet " + position + ": a length of " + length);
        }
        return (int) length;
    }
}
