/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * What each controlled station sends.
 *
 * @param links how many there are
 * @param apdus how many I-frames each of them sends
 * @param objects information objects in an I-frame
 */
record Load(int links, int apdus, int objects) {

    /** Addresses that a station has, from 1. */
    static final int POINTS = 960;

    private static final int START = 0x68;
    private static final int TIME_TAGGED_FLOAT = 36;
    private static final int FLOAT = 13;
    private static final int SEQUENCE = 0x80;
    private static final int SPONTANEOUS = 3;
    private static final int INTERROGATED = 20;
    private static final long TIME = 0x1a_0b_16_0a_1e_75_30L;

    /** Time-tagged floats one by one. */
    static Load singles(int links, int apdus) {
        return new Load(links, apdus, 1);
    }

    /** Floats without time tag, as an interrogation is answered. */
    static Load packed(int links, int apdus) {
        return new Load(links, apdus, 48);
    }

    /** The same in less time. */
    Load part(int divisor) {
        return new Load(links, apdus / divisor, objects);
    }

    long total() {
        return (long) links * apdus * objects;
    }

    /** Puts one I-frame. */
    void put(ByteBuffer out, int number) {
        int first = out.position();
        out.order(ByteOrder.LITTLE_ENDIAN).put((byte) START).put((byte) 0).putShort((short) (number << 1));
        out.putShort((short) 0);
        int ioa = 1 + number * objects % POINTS;
        out.put((byte) (objects == 1 ? TIME_TAGGED_FLOAT : FLOAT))
                .put((byte) (objects | (objects == 1 ? 0 : SEQUENCE)));
        out.put((byte) (objects == 1 ? SPONTANEOUS : INTERROGATED)).put((byte) 0).putShort((short) 1);
        out.putShort((short) ioa).put((byte) 0);
        for (int i = 0; i < objects; i++) {
            out.putFloat(number).put((byte) 0);
        }
        if (objects == 1) {
            out.putInt((int) TIME).putShort((short) (TIME >> 32)).put((byte) (TIME >> 48));
        }
        out.put(first + 1, (byte) (out.position() - first - 2));
    }
}
