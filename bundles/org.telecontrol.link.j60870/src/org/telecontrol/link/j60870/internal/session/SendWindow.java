/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.time.Duration;
import java.util.BitSet;

import org.telecontrol.link.LinkSettings;

/** The I-frames sent that the peer has not acknowledged (k), with the times they were sent at. */
final class SendWindow {

    private final long[] sentAt;
    private final BitSet events = new BitSet();
    private final Duration t1;
    private final Deadline acknowledgement;
    private int oldest;
    private int next;
    private int acknowledged;

    /** @param acknowledgement runs for t1 from when the oldest outstanding frame was sent */
    SendWindow(LinkSettings settings, Deadline acknowledgement) {
        sentAt = new long[settings.k()];
        t1 = settings.t1();
        this.acknowledgement = acknowledgement;
    }

    int outstanding() {
        return distance(next);
    }

    boolean isFull() {
        return outstanding() >= sentAt.length;
    }

    /**
     * Takes the next number, V(S).
     *
     * @param isEvent whether the frame counts as one of the {@link #events}
     */
    int take(long now, boolean isEvent) {
        if (outstanding() == 0) {
            acknowledgement.start(t1);
        }
        int at = (oldest + outstanding()) % sentAt.length;
        sentAt[at] = now;
        events.set(at, isEvent);
        int number = next;
        next = next + 1 & Apdu.SEQUENCE_MASK;
        return number;
    }

    /** Whether the number acknowledges frames that were sent, or nothing. */
    boolean isPlausible(int receiveSequence) {
        return distance(receiveSequence) <= outstanding();
    }

    /** How many events that would acknowledge. */
    int events(int receiveSequence) {
        int count = 0;
        for (int frame = events.isEmpty() ? 0 : distance(receiveSequence); frame > 0; frame--) {
            count += events.get((oldest + frame - 1) % sentAt.length) ? 1 : 0;
        }
        return count;
    }

    /** Those that were sent are to be sent again: their acknowledgement does not count any more. */
    void forgetEvents() {
        events.clear();
    }

    /** Returns whether that acknowledged anything new. */
    boolean acknowledge(int receiveSequence) {
        int count = distance(receiveSequence);
        oldest = (oldest + count) % sentAt.length;
        acknowledged = receiveSequence;
        if (outstanding() == 0) {
            acknowledgement.stop();
        } else if (count > 0) {
            acknowledgement.startAt(sentAt[oldest] + t1.toNanos());
        }
        return count > 0;
    }

    private int distance(int number) {
        return number - acknowledged & Apdu.SEQUENCE_MASK;
    }
}
