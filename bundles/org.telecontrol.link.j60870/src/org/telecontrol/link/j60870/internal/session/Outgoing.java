/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import java.util.Optional;

import org.telecontrol.iec104.Asdu;

/** A frame to be sent, with the ASDU in it for I-frames. */
public record Outgoing(Apdu apdu, Optional<Asdu> asdu) {

    static Outgoing control(Apdu apdu) {
        return new Outgoing(apdu, Optional.empty());
    }
}
