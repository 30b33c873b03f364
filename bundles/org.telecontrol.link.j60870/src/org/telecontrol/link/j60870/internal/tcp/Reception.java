/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.Deviation;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;

/** Makes events of what a peer sends, and of what is wrong with it. */
final class Reception {

    private final AsduDecoder decoder;
    private final DeliveryQueue queue;
    private final LinkClock clock;
    private final Set<String> deviations = ConcurrentHashMap.newKeySet();

    Reception(AsduDecoder decoder, DeliveryQueue queue, LinkClock clock) {
        this.decoder = decoder;
        this.queue = queue;
        this.clock = clock;
    }

    /** Delivers the ASDU in these octets, and waits for room to do so. */
    void deliver(byte[] octets) {
        if (octets.length == 0) {
            deviated("empty I-frame", "I-frames without an ASDU");
            return;
        }
        try {
            var asdu = decoder.decode(octets);
            if (asdu.type().isEmpty()) {
                deviated(asdu.typeName(), "an unknown type identification, " + asdu.typeNumber());
            } else if (decoder.hasSurplus(octets, asdu)) {
                deviated("surplus " + asdu.typeName(), asdu.typeName() + " with octets behind its last object");
            }
            queue.putData(new AsduReceived(clock.now(), asdu));
        } catch (MalformedAsduException e) {
            deviated("malformed " + (octets[0] & 0xff), "an ASDU was left out: " + e.getMessage());
        }
    }

    /** Tells of a deviation, unless one of its sort was told. Does not wait. */
    void deviated(String sort, String words) {
        if (deviations.add(sort)) {
            queue.putNow(new Deviation(clock.now(), words));
        }
    }
}
