/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.util.Locale;

/** What a session is doing. */
public enum SessionState {

    /** A connection is being made. */
    CONNECTING,
    /** Connected, STARTDT act is sent and its confirmation awaited. */
    STARTING,
    /** Data transfer is started. */
    STARTED,
    /** There is no connection; another attempt follows by itself. */
    WAITING,
    /** There is no connection and none will be attempted; the detail tells why. Open the session again. */
    FAILED,
    /** The connection is being closed in good order. */
    CLOSING,
    /** Closed by whoever opened it. */
    CLOSED;

    /** Whether nothing more will happen. */
    public boolean isEnded() {
        return this == FAILED || this == CLOSED;
    }

    /** The word used in machine-readable output, for example "started". */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
