/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

import java.util.Optional;

import org.telecontrol.iec104.Asdu;

/** What an APDU says (IEC 60870-5-104, clause 5.1). */
public sealed interface DecodedApdu {

    /**
     * I-format: carries an ASDU.
     *
     * @param asdu empty when the octets are no ASDU
     * @param trouble why they are none, for people; empty when they are one
     */
    record Information(int sendSequence, int receiveSequence, Optional<Asdu> asdu, String trouble)
            implements
                DecodedApdu {}

    /** S-format: acknowledges. */
    record Supervisory(int receiveSequence) implements DecodedApdu {}

    /**
     * U-format: controls the transfer.
     *
     * @param function for example "STARTDT act", or the octet of one that the standard does not know
     */
    record Unnumbered(String function) implements DecodedApdu {}
}
