/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationElement.RawOctets;

/** What happens on a link. All events are immutable. */
public sealed interface LinkEvent {

    /** When it happened, not when it is delivered. */
    Instant at();

    /**
     * The link is in another state.
     *
     * @param reason why the link ended; null for all states but {@link LinkState#CLOSED}
     */
    record StateChanged(Instant at, LinkState state, @Nullable CloseReason reason) implements LinkEvent {

        /** The state in words, for CLOSED the reason. */
        public String words() {
            var why = reason;
            return switch (state) {
                case CONNECTING -> "connecting";
                case CONNECTED -> "connected, data transfer stopped";
                case STARTING -> "waiting for STARTDT confirmation";
                case STARTED -> "data transfer started";
                case STOPPING -> "stopping data transfer";
                case CLOSED -> why == null ? "closed" : why.words();
            };
        }
    }

    /** The peer sent an ASDU. */
    record AsduReceived(Instant at, Asdu asdu) implements LinkEvent {}

    /**
     * The peer sent an I-frame whose octets are no ASDU. It is acknowledged, and the link goes on. (A type that the
     * standard does not know is no such case: it is {@link AsduReceived} with raw octets.)
     *
     * @param octets of the ASDU
     * @param words for people, for example "M_SP_NA_1 announces 1 object in 10 octets, but has 9 octets"
     */
    record Unreadable(Instant at, RawOctets octets, String words) implements LinkEvent {}

    /**
     * The peer deviated from the standard in a way that this link tolerates. Each tolerance is told once per link.
     *
     * @param words for people, with the octets where they matter
     */
    record Deviation(Instant at, Tolerance tolerance, String words) implements LinkEvent {}
}
