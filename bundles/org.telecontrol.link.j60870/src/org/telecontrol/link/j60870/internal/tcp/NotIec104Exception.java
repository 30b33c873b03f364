/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.io.IOException;

/** What arrives are no APDUs. The message is for people. */
final class NotIec104Exception extends IOException {

    private static final long serialVersionUID = 1L;

    private final boolean fromTheBeginning;

    NotIec104Exception(String message, boolean fromTheBeginning) {
        super(message);
        this.fromTheBeginning = fromTheBeginning;
    }

    /** Whether there was no APDU before. */
    boolean isFromTheBeginning() {
        return fromTheBeginning;
    }
}
