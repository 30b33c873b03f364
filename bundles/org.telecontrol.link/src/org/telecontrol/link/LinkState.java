/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/** The states of a link, see the package description. */
public enum LinkState {

    /** The TCP connection, or its TLS session, is being made; at most for t0. */
    CONNECTING,
    /** Connected, data transfer is stopped. */
    CONNECTED,
    /** STARTDT act is sent, its confirmation is awaited. Controlling stations only. */
    STARTING,
    /** ASDUs can be sent and received. */
    STARTED,
    /** STOPDT act is sent or received, outstanding acknowledgements are awaited. */
    STOPPING,
    /** Ended for good. */
    CLOSED
}
