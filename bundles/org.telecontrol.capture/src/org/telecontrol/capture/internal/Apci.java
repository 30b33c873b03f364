/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.Set;

/** How sure the control field of what may be an APDU is (IEC 60870-5-104, clause 5.1). */
enum Apci {

    /** It is none. */
    NONE,
    /** The octets end before it can be told. */
    UNKNOWN,
    /** An I-frame by four bits and its length: text may look so, too. */
    INFORMATION,
    /** An S-frame or U-frame, nearly all of whose bits are fixed. */
    CERTAIN;

    static final int OCTETS = 6;

    private static final int START = 0x68;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 253;
    private static final int SHORTEST_ASDU = 5;
    private static final Set<Integer> FUNCTIONS = Set.of(0x07, 0x0b, 0x13, 0x23, 0x43, 0x83);

    /** Looks at octets of which nothing is known. */
    static Apci at(byte[] octets, int at) {
        if (!isFrame(octets, at)) {
            return NONE;
        }
        if (at + OCTETS > octets.length) {
            return UNKNOWN;
        }
        int first = octets[at + 2] & 0xff;
        boolean acknowledges = (octets[at + 4] & 1) == 0;
        if ((first & 1) == 0) {
            return acknowledges && length(octets, at) >= OCTETS + SHORTEST_ASDU ? INFORMATION : NONE;
        }
        boolean isShort = octets[at + 1] == SHORTEST && octets[at + 3] == 0;
        boolean isS = first == 1 && acknowledges;
        boolean isU = FUNCTIONS.contains(first) && octets[at + 4] == 0 && octets[at + 5] == 0;
        return isShort && (isS || isU) ? CERTAIN : NONE;
    }

    /** Whether start octet and length are right, as far as they are there. */
    static boolean isFrame(byte[] octets, int at) {
        if ((octets[at] & 0xff) != START) {
            return false;
        }
        int length = at + 1 == octets.length ? SHORTEST : octets[at + 1] & 0xff;
        return length >= SHORTEST && length <= LONGEST;
    }

    /** Whether all octets of the frame that begins here are there. */
    static boolean isWhole(byte[] octets, int at) {
        return at + 2 <= octets.length && at + length(octets, at) <= octets.length;
    }

    /** With start octet and length. */
    static int length(byte[] octets, int at) {
        return 2 + (octets[at + 1] & 0xff);
    }

    /** N(S) of an I-frame. */
    static int sendSequence(byte[] octets, int at) {
        return (octets[at + 2] & 0xff | (octets[at + 3] & 0xff) << 8) >> 1;
    }
}
