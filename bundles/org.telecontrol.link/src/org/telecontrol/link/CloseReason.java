/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Duration;

/**
 * Why a link ended.
 *
 * @param kind for programs
 * @param words for people, for example "no STARTDT confirmation within 15 s"; no full stop, no technical names
 */
public record CloseReason(Kind kind, String words) {

    /** Sorts of reasons. */
    public enum Kind {
        /** Closed from this side, by {@link Link#close}, {@link Link#abort} or the end of the controlled station. */
        LOCAL,
        UNKNOWN_HOST,
        NO_ROUTE,
        REFUSED,
        /** No TCP connection or TLS session within t0. */
        CONNECT_TIMEOUT,
        /** The TLS session was refused by either side; the words tell why. */
        TLS,
        /** STARTDT or STOPDT act was not confirmed within t1. */
        NO_CONFIRMATION,
        /** An ASDU was not acknowledged, or a test frame not confirmed, within t1. */
        NO_ACKNOWLEDGEMENT,
        /** The peer closed the connection in an orderly way. */
        CLOSED_BY_PEER,
        /** The peer, or something on the way, reset the connection. */
        RESET,
        /** What the peer sends is not IEC 60870-5-104. */
        NOT_IEC104,
        /** The peer speaks IEC 60870-5-104 but breaks its rules, sequence numbers for example. */
        PROTOCOL_ERROR,
        /** A fault of this program. */
        FAULT
    }

    /** A time-out in words: "15 s", or "1500 ms" where it is no whole number of seconds. */
    public static String words(Duration timeout) {
        return timeout.toMillis() % 1000 == 0 ? timeout.toSeconds() + " s" : timeout.toMillis() + " ms";
    }

    @Override
    public String toString() {
        return words;
    }
}
