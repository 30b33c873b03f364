/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

import org.telecontrol.link.j60870.internal.session.Apdu;

/** Cuts a stream of octets into APDUs, however TCP splits and joins them. */
final class ApduReader {

    private static final int BUFFER = 16 * 1024;
    private static final int SHOWN = 40;
    private static final int TLS_ALERT = 0x15;
    private static final int TLS_HANDSHAKE = 0x16;

    private final InputStream in;
    private boolean begun;

    ApduReader(InputStream in) {
        this.in = new BufferedInputStream(in, BUFFER);
    }

    /**
     * Waits for the next APDU.
     *
     * @throws EOFException when the peer has closed the connection
     * @throws NotIec104Exception when there is none where one should begin
     */
    Apdu next() throws IOException {
        int start = require(in.read());
        if (start != Apdu.START) {
            throw notIec104(start);
        }
        int length = require(in.read());
        if (length < Apdu.SHORTEST || length > Apdu.LONGEST) {
            throw new NotIec104Exception("it sent a frame of length " + length, !begun);
        }
        var octets = new byte[length + 2];
        octets[0] = (byte) start;
        octets[1] = (byte) length;
        if (in.readNBytes(octets, 2, length) < length) {
            throw new EOFException("within a frame");
        }
        begun = true;
        return new Apdu(octets);
    }

    private static int require(int octet) throws EOFException {
        if (octet < 0) {
            throw new EOFException();
        }
        return octet;
    }

    private NotIec104Exception notIec104(int first) throws IOException {
        var shown = new byte[1 + Math.min(in.available(), SHOWN - 1)];
        shown[0] = (byte) first;
        int length = 1 + Math.max(0, in.read(shown, 1, shown.length - 1));
        var octets = Arrays.copyOf(shown, length);
        if (!begun && (first == TLS_ALERT || first == TLS_HANDSHAKE)) {
            return new NotIec104Exception("it speaks TLS, but the link is set to plain TCP", true);
        }
        return new NotIec104Exception("it sent " + (isText(octets) ? text(octets) : hex(octets)), !begun);
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
