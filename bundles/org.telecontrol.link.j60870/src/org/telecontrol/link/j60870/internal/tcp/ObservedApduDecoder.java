/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.Optional;

import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;
import org.telecontrol.link.j60870.internal.session.Apdu;

/** Reads APDUs outside of a link. */
record ObservedApduDecoder(AsduDecoder asdus) implements ApduDecoder {

    @Override
    public DecodedApdu decode(byte[] octets) {
        var apdu = new Apdu(octets, 0, octets.length);
        if (apdu.isI()) {
            return information(apdu);
        }
        return apdu.isS()
                ? new DecodedApdu.Supervisory(apdu.receiveSequence())
                : new DecodedApdu.Unnumbered(apdu.function());
    }

    private DecodedApdu information(Apdu apdu) {
        try {
            var asdu = asdus.decode(apdu.buffer(), apdu.asduAt(), apdu.asduLength());
            return new DecodedApdu.Information(apdu.sendSequence(), apdu.receiveSequence(), Optional.of(asdu), "");
        } catch (MalformedAsduException e) {
            return new DecodedApdu.Information(apdu.sendSequence(), apdu.receiveSequence(), Optional.empty(),
                    String.valueOf(e.getMessage()));
        }
    }
}
