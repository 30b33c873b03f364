/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/**
 * One direction of a TCP connection: puts segments in order, leaves out what comes twice, and cuts what is there into
 * APDUs. What was never captured is given up when much has come behind it.
 */
final class OneWay {

    /** Segments that wait for one before them at most. */
    private static final int PATIENCE = 64;

    private final TreeMap<Long, byte[]> early = new TreeMap<>();
    private final ApduStream stream = new ApduStream();
    private final int first;
    private long next;

    /** @param first the sequence number of the first octet */
    OneWay(int first) {
        this.first = first;
    }

    /** Gives the APDUs that this segment completes. */
    List<byte[]> take(int sequence, byte[] octets) {
        var apdus = new ArrayList<byte[]>();
        long at = next + (sequence - (first + (int) next));
        if (at > next) {
            early.merge(at, octets, (one, other) -> one.length >= other.length ? one : other);
            if (early.size() > PATIENCE) {
                next = early.firstKey();
                stream.gap();
            }
        } else {
            append(at, octets, apdus);
        }
        while (!early.isEmpty() && early.firstKey() <= next) {
            var waiting = early.pollFirstEntry();
            append(waiting.getKey(), waiting.getValue(), apdus);
        }
        return apdus;
    }

    private void append(long at, byte[] octets, List<byte[]> apdus) {
        int known = (int) Math.min(next - at, octets.length);
        if (known < octets.length) {
            next += octets.length - known;
            apdus.addAll(stream.take(Arrays.copyOfRange(octets, known, octets.length)));
        }
    }
}
