/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.tests;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A TCP segment, byte by byte.
 *
 * @param client port of 10.0.0.1, or of fd00::1
 * @param server port of 10.0.0.2, or of fd00::2
 * @param isUp whether it goes from the client to the server
 */
record Tcp(int client, int server, boolean isUp, int sequence, int flags, byte[] octets) {

    static final int FIN = 1;
    static final int SYN = 2;
    static final int RST = 4;

    private static final byte[] V6 = HexFormat.of().parseHex("fd000000000000000000000000000000");

    /** Data to port 2404. */
    static Tcp to2404(int port, int sequence, byte[] octets) {
        return new Tcp(port, 2404, true, sequence, 0x10, octets);
    }

    Tcp withFlags(int newFlags) {
        return new Tcp(client, server, isUp, sequence, newFlags, octets);
    }

    static byte[] hex(String octets) {
        return HexFormat.of().parseHex(octets.replace(" ", ""));
    }

    static byte[] join(byte[]... parts) {
        var joined = ByteBuffer.allocate(Arrays.stream(parts).mapToInt(part -> part.length).sum());
        Arrays.stream(parts).forEach(joined::put);
        return joined.array();
    }

    /** An I-frame that reports single points. */
    static byte[] iFrame(int sendSequence) {
        return ByteBuffer.wrap(hex("680e0000000001010300010001000001"))
                .put(2, (byte) (sendSequence << 1)).put(3, (byte) (sendSequence >> 7)).array();
    }

    private byte[] segment() {
        return ByteBuffer.allocate(20 + octets.length).putShort((short) (isUp ? client : server))
                .putShort((short) (isUp ? server : client)).putInt(sequence).putInt(0).put((byte) 0x50)
                .put((byte) flags).putShort((short) 1000).putInt(0).put(octets).array();
    }

    byte[] ipv4() {
        return ipv4(0x4000, segment());
    }

    private byte[] ipv4(int fragment, byte[] content) {
        return ByteBuffer.allocate(20 + content.length).put((byte) 0x45).put((byte) 0)
                .putShort((short) (20 + content.length)).putShort((short) sequence).putShort((short) fragment)
                .put((byte) 64).put((byte) 6).putShort((short) 0).putInt(isUp ? 0x0a000001 : 0x0a000002)
                .putInt(isUp ? 0x0a000002 : 0x0a000001).put(content).array();
    }

    byte[] ipv6() {
        return ipv6(6, segment());
    }

    /** With hop-by-hop options before it. */
    byte[] ipv6WithOptions() {
        return ipv6(0, join(hex("0600010400000000"), segment()));
    }

    private byte[] ipv6(int next, byte[] content) {
        return ByteBuffer.allocate(40 + content.length).putInt(0x6000_0000).putShort((short) content.length)
                .put((byte) next).put((byte) 64).put(V6).put(23, (byte) (isUp ? 1 : 2)).put(V6)
                .put(39, (byte) (isUp ? 2 : 1)).put(content).array();
    }

    /** Cut after each so many octets, which are a multiple of eight. */
    byte[][] ipv4Fragments(int each) {
        var segment = segment();
        var fragments = new byte[(segment.length + each - 1) / each][];
        for (int i = 0; i < fragments.length; i++) {
            boolean isLast = i == fragments.length - 1;
            fragments[i] = ipv4((isLast ? 0 : 0x2000) | i * each / 8,
                    Arrays.copyOfRange(segment, i * each, isLast ? segment.length : (i + 1) * each));
        }
        return fragments;
    }

    byte[][] ipv6Fragments(int each) {
        var segment = segment();
        var fragments = new byte[(segment.length + each - 1) / each][];
        for (int i = 0; i < fragments.length; i++) {
            boolean isLast = i == fragments.length - 1;
            var header = ByteBuffer.allocate(8).put((byte) 6).put((byte) 0)
                    .putShort((short) (i * each | (isLast ? 0 : 1))).putInt(sequence).array();
            fragments[i] = ipv6(44,
                    join(header, Arrays.copyOfRange(segment, i * each, isLast ? segment.length : (i + 1) * each)));
        }
        return fragments;
    }

    byte[] ethernet() {
        return join(hex("020000000002 020000000001 0800"), ipv4());
    }
}
