/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.Asdu;

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
     * An ASDU goes out; told before every answer to it. Only for listeners that {@link LinkListener#observesSent() ask
     * for it}.
     */
    record AsduSent(Instant at, Asdu asdu) implements LinkEvent {}

    /**
     * The peer deviated from the standard in a way that could be tolerated, or sent something that cannot be decoded
     * and was left out. Each sort is reported once per link.
     *
     * @param words for people, with the octets where they matter
     */
    record Deviation(Instant at, String words) implements LinkEvent {}
}
