/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.asdu;

/** Numbers in octets, the lowest octet first. */
final class Octets {

    private Octets() {}

    static long read(byte[] octets, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | octets[at + i] & 0xff;
        }
        return value;
    }

    static int readInt(byte[] octets, int at, int length) {
        return (int) read(octets, at, length);
    }

    /** Writes and returns the position behind. */
    static int write(byte[] octets, int at, int length, long value) {
        for (int i = 0; i < length; i++) {
            octets[at + i] = (byte) (value >> 8 * i);
        }
        return at + length;
    }
}
