/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteOrder;
import java.time.Instant;
import java.util.Optional;

/** The classic format of libpcap. */
final class PcapReader extends PacketReader {

    private static final int FILE_HEADER = 20;
    private static final int PACKET_HEADER = 16;

    private final ByteOrder order;
    private final int nanosPerTick;
    private final int linkType;
    private long number;

    /** The magic number has been read. */
    PcapReader(InputStream in, ByteOrder order, int nanosPerTick) throws IOException {
        super(in);
        this.order = order;
        this.nanosPerTick = nanosPerTick;
        linkType = require(FILE_HEADER, order).getInt(FILE_HEADER - 4) & 0xffff;
    }

    @Override
    public Optional<Packet> next() throws IOException {
        var head = head(PACKET_HEADER, order);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        long seconds = Integer.toUnsignedLong(head.get().getInt(0));
        long nanos = Integer.toUnsignedLong(head.get().getInt(4)) * nanosPerTick;
        int length = requireLength(head.get().getInt(8));
        var octets = require(length, order).array();
        return Optional.of(new Packet(++number, Instant.ofEpochSecond(seconds, nanos), linkType, octets));
    }
}
