/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkEvent.Deviation;
import org.telecontrol.link.LinkEvent.Unreadable;
import org.telecontrol.link.Tolerance;
import org.telecontrol.link.j60870.internal.asdu.AsduDecoder;
import org.telecontrol.link.j60870.internal.asdu.MalformedAsduException;
import org.telecontrol.link.j60870.internal.session.Apdu;

/** Makes events of what a peer sends, and of what is wrong with it. Guarded by the lock of the link. */
final class Reception {

    private final AsduDecoder decoder;
    private final Predicate<AsduReceived> atOnce;
    private final List<LinkEvent> events = new ArrayList<>();
    private final Set<Tolerance> told = EnumSet.noneOf(Tolerance.class);

    /** @param atOnce takes an ASDU that nothing is to be delivered before, or leaves it */
    Reception(AsduDecoder decoder, Predicate<AsduReceived> atOnce) {
        this.decoder = decoder;
        this.atOnce = atOnce;
    }

    /** Takes the ASDU of an I-frame. */
    void take(Apdu apdu, Instant at) {
        if (apdu.asduLength() == 0) {
            return;
        }
        try {
            var asdu = decoder.decode(apdu.buffer(), apdu.asduAt(), apdu.asduLength());
            if (decoder.surplus() > 0) {
                deviated(Tolerance.SURPLUS_OCTETS, asdu.typeName() + " with octets behind its last object", at);
            }
            deliver(new AsduReceived(at, asdu));
        } catch (MalformedAsduException e) {
            var octets = Arrays.copyOfRange(apdu.buffer(), apdu.asduAt(), apdu.asduAt() + apdu.asduLength());
            events.add(new Unreadable(at, new RawOctets(octets), String.valueOf(e.getMessage())));
        }
    }

    private void deliver(AsduReceived received) {
        if (!events.isEmpty() || !atOnce.test(received)) {
            events.add(received);
        }
    }

    /** Tells of a deviation, unless one of its sort was told. */
    void deviated(Tolerance tolerance, String words, Instant at) {
        if (told.add(tolerance)) {
            events.add(new Deviation(at, tolerance, words));
        }
    }

    int size() {
        return events.size();
    }

    /** Hands the events over. */
    void moveTo(DeliveryQueue queue) {
        if (!events.isEmpty()) {
            queue.putAll(events);
            events.clear();
        }
    }
}
