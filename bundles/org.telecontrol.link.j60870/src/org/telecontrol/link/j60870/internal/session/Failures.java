/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.time.Duration;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;

/** What ends a session, in words. */
final class Failures {

    private Failures() {}

    static CloseReason noAcknowledgement(int count, Duration t1) {
        return new CloseReason(Kind.NO_ACKNOWLEDGEMENT,
                "no acknowledgement of %d ASDU%s within t1 (%s)".formatted(count, count == 1 ? "" : "s",
                        CloseReason.words(t1)));
    }

    static CloseReason noConfirmation(String function, Duration t1) {
        return new CloseReason(Kind.NO_CONFIRMATION,
                "no %s confirmation within %s".formatted(function, CloseReason.words(t1)));
    }

    static CloseReason noTestAnswer(Duration t1) {
        return new CloseReason(Kind.NO_ACKNOWLEDGEMENT,
                "no answer to a test frame within t1 (%s)".formatted(CloseReason.words(t1)));
    }

    static CloseReason dataWhileStopped() {
        return new CloseReason(Kind.PROTOCOL_ERROR, "peer sent data while data transfer was stopped");
    }

    static CloseReason outOfSequence(int number, int due) {
        return new CloseReason(Kind.PROTOCOL_ERROR,
                "sequence error: peer sent I-frame %d where %d was due".formatted(number, due));
    }

    static CloseReason neverSent(int number) {
        return new CloseReason(Kind.PROTOCOL_ERROR,
                "sequence error: peer acknowledged I-frame %d, which was not sent".formatted(number));
    }

    static CloseReason unreadAnswers() {
        return new CloseReason(Kind.PROTOCOL_ERROR,
                "peer sends control frames and does not read the answers");
    }

    static CloseReason deviation(String words) {
        return new CloseReason(Kind.PROTOCOL_ERROR, "peer deviates from the standard: " + words);
    }
}
