/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.capture.internal;

import org.telecontrol.link.Endpoint;

/**
 * A TCP segment.
 *
 * @param sequence of its first octet, of the SYN when it has one
 */
record Segment(Endpoint source, Endpoint destination, int sequence, boolean syn, boolean fin, boolean reset,
        byte[] octets) {

    /** Where the octets are in the connection. */
    int dataSequence() {
        return syn ? sequence + 1 : sequence;
    }
}
