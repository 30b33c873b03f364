/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

/** The I-frames sent that the peer has not acknowledged (k), with the times they were sent at. */
final class SendWindow {

    private final long[] sentAt;
    private int oldest;
    private int next;
    private int acknowledged;

    SendWindow(int k) {
        sentAt = new long[k];
    }

    int outstanding() {
        return distance(next);
    }

    boolean isFull() {
        return outstanding() >= sentAt.length;
    }

    /** Takes the next number, V(S). */
    int take(long now) {
        sentAt[(oldest + outstanding()) % sentAt.length] = now;
        int number = next;
        next = next + 1 & Apdu.SEQUENCE_MASK;
        return number;
    }

    /** Whether the number acknowledges frames that were sent, or nothing. */
    boolean isPlausible(int receiveSequence) {
        return distance(receiveSequence) <= outstanding();
    }

    /** Returns whether that acknowledged anything new. */
    boolean acknowledge(int receiveSequence) {
        int count = distance(receiveSequence);
        oldest = (oldest + count) % sentAt.length;
        acknowledged = receiveSequence;
        return count > 0;
    }

    /** When the oldest one of the outstanding frames was sent. */
    long oldestSentAt() {
        return sentAt[oldest];
    }

    private int distance(int number) {
        return number - acknowledged & Apdu.SEQUENCE_MASK;
    }
}
