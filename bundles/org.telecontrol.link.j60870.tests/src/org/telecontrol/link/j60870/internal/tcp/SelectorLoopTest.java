/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.tcp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.testkit.RecordingListener;

/** The thread that reads everything has to survive. */
@Timeout(60)
class SelectorLoopTest {

    private final AtomicBoolean broken = new AtomicBoolean();
    private final TcpLinks failing = new TcpLinks(LinkClock.system(), new SelectorLoop((selector, ready) -> {
        if (broken.getAndSet(false)) {
            throw new IOException("Bad file descriptor");
        }
        selector.select(ready);
    }));

    @Test
    void aSelectorThatFailsEndsItsLinksAndNotTheNextOnes() throws IOException {
        var controlled = new RecordingListener();
        var others = new TcpLinks(LinkClock.system());
        try (var station = others.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> controlled)) {
            var first = new RecordingListener();
            var link = failing.connect(station.endpoint(), LinkSettings.DEFAULT, first);
            first.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            first.awaitState(LinkState.STARTED);
            var peer = station.links().getFirst();
            broken.set(true);
            peer.send(Asdu.of(TypeIdentification.M_SP_NA_1,
                    CauseOfTransmission.SPONTANEOUS, 1, InformationObject.of(1, SinglePoint.ON)));
            assertEquals(new CloseReason(Kind.FAULT, "the network cannot be read any more: bad file descriptor"),
                    first.awaitClosed());
            var second = new RecordingListener();
            var next = failing.connect(station.endpoint(), LinkSettings.DEFAULT, second);
            second.awaitState(LinkState.CONNECTED);
            next.startDataTransfer();
            second.awaitState(LinkState.STARTED);
            next.abort();
        }
    }
}
