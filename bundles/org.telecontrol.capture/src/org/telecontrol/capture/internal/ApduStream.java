/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cuts octets into APDUs. A stream that does not begin with one is looked through until one begins. */
final class ApduStream {

    private static final int START = 0x68;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 253;

    private byte[] rest = {};

    /** Whether the stream is known to be in step. */
    private boolean inStep;

    /** Octets are missing here. */
    void gap() {
        rest = new byte[0];
        inStep = false;
    }

    List<byte[]> take(byte[] more) {
        var octets = Arrays.copyOf(rest, rest.length + more.length);
        System.arraycopy(more, 0, octets, rest.length, more.length);
        var apdus = new ArrayList<byte[]>();
        int at = 0;
        while (at < octets.length) {
            if (!mayBegin(octets, at)) {
                inStep = false;
                at++;
            } else if (at + 2 > octets.length || at + end(octets, at) > octets.length) {
                break;
            } else {
                inStep = true;
                apdus.add(Arrays.copyOfRange(octets, at, at + end(octets, at)));
                at += end(octets, at);
            }
        }
        rest = Arrays.copyOfRange(octets, at, octets.length);
        return apdus;
    }

    private static int end(byte[] octets, int at) {
        return 2 + (octets[at + 1] & 0xff);
    }

    /** Whether an APDU begins here; out of step its control field is looked at, too. */
    private boolean mayBegin(byte[] octets, int at) {
        if ((octets[at] & 0xff) != START) {
            return false;
        }
        if (at + 1 == octets.length) {
            return true;
        }
        int length = octets[at + 1] & 0xff;
        return length >= SHORTEST && length <= LONGEST && (inStep || isPlausible(octets, at, length));
    }

    private static boolean isPlausible(byte[] octets, int at, int length) {
        if (at + 6 > octets.length) {
            return true;
        }
        boolean information = (octets[at + 2] & 1) == 0;
        boolean acknowledges = (octets[at + 4] & 1) == 0;
        return acknowledges && information == length > SHORTEST;
    }
}
