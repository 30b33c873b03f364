/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.telecontrol.capture.CaptureFormatException;

/** The pcapng format: sections with interfaces and packets; blocks of other kinds are passed over. */
final class PcapngReader extends PacketReader {

    static final int SECTION_HEADER = 0x0a0d0d0a;

    private static final int BYTE_ORDER_MAGIC = 0x1a2b3c4d;
    private static final int INTERFACE = 1;
    private static final int OLD_PACKET = 2;
    private static final int SIMPLE_PACKET = 3;
    private static final int ENHANCED_PACKET = 6;
    private static final int OPTION_RESOLUTION = 9;
    private static final int OPTION_OFFSET = 14;

    /** Octets of a packet at most, 0 for all; ticks a second of the time stamps, and seconds to be added. */
    private record Interface(int linkType, int mostOctets, long ticks, long offset) {

        Instant time(long high, long low) throws CaptureFormatException {
            long stamp = high << 32 | low & 0xffff_ffffL;
            long seconds = Long.divideUnsigned(stamp, ticks);
            double part = (double) Long.remainderUnsigned(stamp, ticks) / ticks;
            try {
                return Instant.ofEpochSecond(offset + seconds, Math.round(part * 1e9));
            } catch (DateTimeException e) {
                throw new CaptureFormatException("an interface has clocks that no calendar reaches", e);
            }
        }
    }

    private final List<Interface> interfaces = new ArrayList<>();
    private ByteOrder order = ByteOrder.BIG_ENDIAN;
    private long number;

    /** The type of the first block has been read. */
    PcapngReader(InputStream in) throws IOException {
        super(in);
        section(require(8, order));
    }

    @Override
    public Optional<Packet> next() throws IOException {
        while (true) {
            var head = head(8, order);
            if (head.isEmpty()) {
                return Optional.empty();
            }
            int type = head.get().getInt(0);
            if (type == SECTION_HEADER) {
                var rest = require(4, order);
                section(ByteBuffer.allocate(8).put(0, head.get(), 4, 4).put(4, rest, 0, 4));
                continue;
            }
            var packet = packet(type, block(head.get().getInt(4) - 12L));
            if (packet.isPresent()) {
                return packet;
            }
        }
    }

    /** @param head length and byte order magic of a section header */
    private void section(ByteBuffer head) throws IOException {
        order = head.order(ByteOrder.BIG_ENDIAN).getInt(4) == BYTE_ORDER_MAGIC
                ? ByteOrder.BIG_ENDIAN
                : ByteOrder.LITTLE_ENDIAN;
        if (head.order(order).getInt(4) != BYTE_ORDER_MAGIC) {
            throw new CaptureFormatException("it is neither pcap nor pcapng");
        }
        interfaces.clear();
        block(head.getInt(0) - 16L);
    }

    /** The body of a block; the length behind it is passed over. */
    private ByteBuffer block(long length) throws IOException {
        var body = require(requireLength(length), order);
        require(4, order);
        return body;
    }

    private Optional<Packet> packet(int type, ByteBuffer body) throws IOException {
        try {
            return switch (type) {
                case INTERFACE -> {
                    interfaces.add(readInterface(body));
                    yield Optional.empty();
                }
                case ENHANCED_PACKET -> Optional.of(packet(body, body.getInt(0)));
                case OLD_PACKET -> Optional.of(packet(body, body.getShort(0) & 0xffff));
                case SIMPLE_PACKET -> Optional.of(simplePacket(body, interfaceOf(0)));
                default -> Optional.empty();
            };
        } catch (IndexOutOfBoundsException e) {
            throw new CaptureFormatException("block behind packet " + number + " is too short");
        }
    }

    private Packet packet(ByteBuffer body, int interfaceNumber) throws CaptureFormatException {
        var source = interfaceOf(interfaceNumber);
        int length = body.getInt(12);
        if (length < 0 || 20 + length > body.limit()) {
            throw new CaptureFormatException("packet " + (number + 1) + " is longer than its block");
        }
        return new Packet(++number, source.time(body.getInt(4), body.getInt(8)), source.linkType,
                Arrays.copyOfRange(body.array(), 20, 20 + length));
    }

    /** Has no time, and no length but the one it had on the wire. */
    private Packet simplePacket(ByteBuffer body, Interface source) {
        long length = Math.min(Integer.toUnsignedLong(body.getInt(0)), body.limit() - 4L);
        long captured = source.mostOctets <= 0 ? length : Math.min(length, source.mostOctets);
        return new Packet(++number, Instant.EPOCH, source.linkType,
                Arrays.copyOfRange(body.array(), 4, 4 + (int) captured));
    }

    private Interface interfaceOf(int index) throws CaptureFormatException {
        if (index < 0 || index >= interfaces.size()) {
            throw new CaptureFormatException("packet " + (number + 1) + " comes from an unknown interface");
        }
        return interfaces.get(index);
    }

    private static Interface readInterface(ByteBuffer body) {
        long ticks = 1_000_000;
        long offset = 0;
        for (int at = 8; at + 4 <= body.limit();) {
            int code = body.getShort(at) & 0xffff;
            int length = body.getShort(at + 2) & 0xffff;
            if (code == OPTION_RESOLUTION) {
                ticks = ticks(body.get(at + 4));
            } else if (code == OPTION_OFFSET) {
                offset = body.getLong(at + 4);
            } else if (code == 0) {
                break;
            }
            at += 4 + (length + 3 & ~3);
        }
        return new Interface(body.getShort(0) & 0xffff, body.getInt(4), ticks, offset);
    }

    /** A negative power of ten, or of two when the highest bit is set. */
    private static long ticks(byte resolution) {
        return resolution < 0 ? 1L << Math.min(resolution & 0x7f, 62) : (long) Math.pow(10, Math.min(resolution, 18));
    }
}
