/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.j60870.internal.session.Apdu;

/** Cuts a stream of octets into APDUs, however TCP splits and joins them. */
final class ApduCutter {

    private static final int BUFFER = 16 * 1024;
    private static final int SHOWN = 40;
    private static final int TLS_ALERT = 0x15;
    private static final int TLS_HANDSHAKE = 0x16;

    private final byte[] octets = new byte[BUFFER];
    private final ByteBuffer space = ByteBuffer.wrap(octets);
    private int begin;
    private boolean begun;

    /** Where what comes next is to be put; never without room when {@link #next} has found nothing. */
    ByteBuffer space() {
        if (begin > 0) {
            space.flip().position(begin);
            space.compact();
            begin = 0;
        }
        return space;
    }

    /**
     * The next whole APDU, valid until {@link #space} is called; null when there is none yet.
     *
     * @throws NotIec104Exception when there is none where one should begin
     */
    @Nullable
    Apdu next() throws NotIec104Exception {
        int available = space.position() - begin;
        if (available == 0) {
            return null;
        }
        if (octets[begin] != Apdu.START) {
            throw new NotIec104Exception(words(octets[begin] & 0xff, Arrays.copyOfRange(octets, begin,
                    begin + Math.min(available, SHOWN))), !begun);
        }
        if (available == 1) {
            return null;
        }
        int length = octets[begin + 1] & 0xff;
        if (length < Apdu.SHORTEST || length > Apdu.LONGEST) {
            throw new NotIec104Exception("it sent a frame of length " + length, !begun);
        }
        if (available < length + 2) {
            return null;
        }
        begun = true;
        var apdu = new Apdu(octets, begin, length + 2);
        begin += length + 2;
        return apdu;
    }

    private String words(int first, byte[] shown) {
        if (!begun && (first == TLS_ALERT || first == TLS_HANDSHAKE)) {
            return "it speaks TLS, but the link is set to plain TCP";
        }
        return "it sent " + (isText(shown) ? text(shown) : hex(shown));
    }

    private static boolean isText(byte[] octets) {
        for (byte octet : octets) {
            if (octet < ' ' && octet != '\r' && octet != '\n' && octet != '\t') {
                return false;
            }
        }
        return true;
    }

    private static String text(byte[] octets) {
        var firstLine = new String(octets, StandardCharsets.US_ASCII).lines().findFirst().orElse("");
        return "\"" + firstLine.strip() + "\"";
    }

    private static String hex(byte[] octets) {
        return HexFormat.ofDelimiter(" ").withUpperCase().formatHex(octets);
    }
}
