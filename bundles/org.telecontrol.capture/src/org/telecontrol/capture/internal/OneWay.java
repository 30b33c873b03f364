/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import java.util.Arrays;
import java.util.TreeMap;

/**
 * One direction of a TCP connection: puts segments in order and leaves out what comes twice. What was never captured is
 * given up when much has come behind it, or when the connection or the capture ends.
 */
final class OneWay {

    /** Segments that wait for one before them at most. */
    private static final int PATIENCE = 64;

    private record Early(Packet packet, byte[] octets) {

        Early orLonger(Early other) {
            return octets.length >= other.octets.length ? this : other;
        }
    }

    private final TreeMap<Long, Early> early = new TreeMap<>();
    private final ApduStream stream;
    private final int first;
    private long next;
    private long gaps;

    /** @param first the sequence number of the first octet */
    OneWay(ApduStream stream, int first) {
        this.stream = stream;
        this.first = first;
    }

    boolean beginsAt(int sequence) {
        return first == sequence;
    }

    void take(Packet packet, int sequence, byte[] octets) {
        long at = next + (sequence - (first + (int) next));
        if (at > next) {
            early.merge(at, new Early(packet, octets), Early::orLonger);
            if (early.size() > PATIENCE) {
                skipGap();
            }
        } else {
            append(packet, at, octets);
            while (!early.isEmpty() && early.firstKey() <= next) {
                var waiting = early.pollFirstEntry();
                append(packet, waiting.getKey(), waiting.getValue().octets);
            }
        }
    }

    private void append(Packet packet, long at, byte[] octets) {
        int known = (int) Math.min(next - at, octets.length);
        if (known < octets.length) {
            next += octets.length - known;
            stream.take(packet, known == 0 ? octets : Arrays.copyOfRange(octets, known, octets.length));
        }
    }

    private void skipGap() {
        gaps++;
        next = early.firstKey();
        stream.gap();
        while (!early.isEmpty() && early.firstKey() <= next) {
            var waiting = early.pollFirstEntry();
            append(waiting.getValue().packet, waiting.getKey(), waiting.getValue().octets);
        }
    }

    /** Waits no more for what is missing. */
    void end() {
        while (!early.isEmpty()) {
            skipGap();
        }
        stream.gap();
    }

    /** The conversation is known to be IEC 60870-5-104 from now on. */
    void review() {
        stream.review();
    }

    /** How often octets are missing. */
    long gaps() {
        return gaps;
    }
}
