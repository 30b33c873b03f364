/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** Links that are not the usual ones: addresses, field lengths, TLS under pressure. */
@Timeout(300)
class LinkVarietyTest {

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RecordingListener controlling = new RecordingListener();
    private final RecordingListener controlled = new RecordingListener();

    private ControllingStation started(ControlledStation station, LinkSettings settings, LinkListener listener) {
        var link = links.connect(station.endpoint(), settings, listener);
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        controlled.awaitState(LinkState.STARTED);
        return link;
    }

    private static Asdu value(int commonAddress, int ioa) {
        return Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, commonAddress,
                InformationObject.of(ioa, SinglePoint.ON));
    }

    @Test
    void stationsMayHaveAnAddressOfVersion6() throws IOException {
        try (var station = links.listen(new Endpoint("::1", 0), LinkSettings.DEFAULT, link -> controlled);
                var link = started(station, LinkSettings.DEFAULT, controlling)) {
            assertEquals("[::1]:" + station.endpoint().port(), link.peer().toString());
            assertEquals(station.endpoint().port(), link.remote().port());
            assertTrue(link.remote().host().contains(":"), () -> link.remote().host());
            link.interrogate(1, 0);
            controlled.awaitCount(1);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,1,1", "1,1,2", "1,2,2", "2,1,3", "1,2,3", "2,2,1", "2,2,2"})
    void fieldsMayHaveOtherLengths(int cause, int commonAddress, int objectAddress) throws IOException {
        var settings = LinkSettings.DEFAULT.withFieldLengths(cause, commonAddress, objectAddress).withOriginator(9);
        try (var station = links.listen(Endpoint.loopback(0), settings, link -> controlled);
                var link = started(station, settings, controlling)) {
            int highestStation = (1 << 8 * commonAddress) - 2;
            int highestObject = (1 << 8 * objectAddress) - 1;
            link.interrogate(highestStation, 0);
            var request = controlled.awaitCount(1).getFirst();
            assertEquals(highestStation, request.commonAddress());
            assertEquals(cause == 2 ? 9 : 0, request.originator());
            station.links().getFirst().send(value(highestStation, highestObject));
            assertEquals(value(highestStation, highestObject), controlling.awaitCount(1).getFirst());
        }
    }

    /** Neither side loses anything, and nothing is held in memory without end. */
    @Test
    void aSlowListenerSlowsItsPeerOverTlsToo() throws Exception {
        var certificates = Certificates.forTests();
        var keys = LinkSettings.DEFAULT.withTls(certificates.station("station", "master"));
        var trust = LinkSettings.DEFAULT.withTls(certificates.trusting("station"));
        var permits = new Semaphore(0);
        int count = 5_000;
        try (var station = links.listen(Endpoint.loopback(0), keys, link -> controlled);
                var link = started(station, trust, (from, event) -> slowly(permits, from, event))) {
            var peer = station.links().getFirst();
            var sender = Thread.ofPlatform().start(() -> {
                for (int i = 1; i <= count; i++) {
                    assertTrue(peer.send(value(1, i)));
                }
            });
            while (sender.isAlive() && sender.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            assertTrue(link.interrogate(1, 0), "the other direction works meanwhile");
            controlled.awaitCount(1);
            permits.release(count);
            sender.join();
            assertEquals(count, controlling.awaitCount(count).size());
        }
    }

    private void slowly(Semaphore permits, Link from, LinkEvent event) {
        if (event instanceof AsduReceived) {
            permits.acquireUninterruptibly();
        }
        controlling.on(from, event);
    }
}
