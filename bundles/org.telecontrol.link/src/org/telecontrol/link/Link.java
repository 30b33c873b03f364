/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.concurrent.CompletionStage;

import org.telecontrol.iec104.Asdu;

/** One connection between a controlling and a controlled station, seen from either of them. */
public interface Link extends AutoCloseable {

    /** The peer's address: for a controlling station the endpoint asked for, otherwise where the peer came from. */
    Endpoint peer();

    /** The own numeric address of the connection, the {@link #peer} while there is none. */
    Endpoint local();

    /** The numeric address of the other end, the {@link #peer} while there is no connection. */
    Endpoint remote();

    LinkSettings settings();

    LinkState state();

    /**
     * Sends an ASDU after all those sent before. An ASDU of a controlling station whose originator is 0 gets the
     * originator of the settings.
     *
     * <p>Waits while the queue of the link is full, except on the delivery thread of the link. An interrupt ends the
     * waiting: nothing is sent then, and the thread stays interrupted.
     *
     * @return whether the link took it; false when data transfer is not started. A link that took an ASDU may still be
     *         lost before the peer has got it: then it is closed, and the ASDU is not repeated.
     * @throws IllegalArgumentException when the ASDU cannot be encoded with the field lengths of this link, or is longer
     *         than 249 octets
     */
    boolean send(Asdu asdu);

    /**
     * Ends in good order: what has been sent is awaited, what was received is acknowledged, a controlling station stops
     * data transfer, each at most for t1. Returns at once; does nothing when the link is closed or closing.
     */
    @Override
    void close();

    /** Ends at once. */
    void abort();

    /** Completes when CLOSED has been delivered. Never completes exceptionally. */
    CompletionStage<CloseReason> closed();
}
