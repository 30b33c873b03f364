/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/** Writes one pcapng section with one interface that carries IP packets, with nanoseconds. */
public final class PcapngWriter {

    private static final int BYTE_ORDER_MAGIC = 0x1a2b3c4d;
    private static final int INTERFACE = 1;
    private static final int ENHANCED_PACKET = 6;
    private static final int RAW_IP = 101;
    private static final int COMMENT = 1;
    private static final int USER_APPLICATION = 4;
    private static final int RESOLUTION = 9;
    private static final int LONGEST_OPTION = 0xffff;

    private final OutputStream out;

    public PcapngWriter(OutputStream out) {
        this.out = out;
    }

    /** @param application who writes the file */
    public void begin(String application) throws IOException {
        var option = option(USER_APPLICATION, application.getBytes(StandardCharsets.UTF_8));
        block(PcapngReader.SECTION_HEADER, buffer(16 + option.length).putInt(BYTE_ORDER_MAGIC).putShort((short) 1)
                .putShort((short) 0).putLong(-1).put(option));
        var nanoseconds = option(RESOLUTION, new byte[]{9});
        block(INTERFACE, buffer(8 + nanoseconds.length).putShort((short) RAW_IP).putShort((short) 0).putInt(0)
                .put(nanoseconds));
    }

    /** @param comment for people */
    public void packet(Instant at, byte[] octets, String comment) throws IOException {
        var option = option(COMMENT, comment.getBytes(StandardCharsets.UTF_8));
        long nanos = at.getEpochSecond() * 1_000_000_000L + at.getNano();
        block(ENHANCED_PACKET, buffer(20 + padded(octets.length) + option.length).putInt(0)
                .putInt((int) (nanos >>> 32)).putInt((int) nanos).putInt(octets.length).putInt(octets.length)
                .put(octets).put(new byte[padded(octets.length) - octets.length]).put(option));
    }

    private void block(int type, ByteBuffer body) throws IOException {
        int length = body.capacity() + 12;
        out.write(buffer(length).putInt(type).putInt(length).put(body.flip()).putInt(length).array());
    }

    /** One option and the end of the options. */
    private static byte[] option(int code, byte[] value) {
        int length = Math.min(value.length, LONGEST_OPTION);
        return buffer(4 + padded(length) + 4).putShort((short) code).putShort((short) length).put(value, 0, length)
                .array();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
