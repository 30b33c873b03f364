/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** A controlled station with two endpoints whose connections are one redundancy group (clause 10). */
@Timeout(60)
class RedundancyTest implements ControlledStationListener {

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final RedundancyGroup group = new RedundancyGroup(10_000);
    private final RecordingListener controlled = new RecordingListener();
    private final ControlledStation here;
    private final ControlledStation there;

    RedundancyTest() throws IOException {
        here = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, this);
        there = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, this);
    }

    @Override
    public LinkListener connected(Link link) {
        return controlled;
    }

    @Override
    public Optional<RedundancyGroup> groupOf(Endpoint peer) {
        return Optional.of(group);
    }

    @BeforeEach
    void fill() {
        IntStream.rangeClosed(1, 3).forEach(ioa -> assertTrue(group.report(event(ioa))));
    }

    @AfterEach
    void stop() {
        here.close();
        there.close();
    }

    private static Asdu event(int ioa) {
        return Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
                InformationObject.of(ioa, SinglePoint.ON));
    }

    private static String frame(int number, int ioa) {
        return "68 0E %02X 00 00 00 01 01 03 00 01 00 %02X 00 00 01".formatted(number << 1, ioa);
    }

    private static RawPeer started(ControlledStation station) throws IOException {
        var peer = RawPeer.connectedTo(station.endpoint());
        peer.send(RawPeer.STARTDT_ACT);
        assertEquals(RawPeer.STARTDT_CON, peer.receive());
        return peer;
    }

    private static void expect(RawPeer peer, int... ioas) throws IOException {
        for (int number = 0; number < ioas.length; number++) {
            assertEquals(frame(number, ioas[number]), peer.receive());
        }
    }

    @Test
    void eventsThatAreNotAcknowledgedComeAgainOverTheNextConnection() throws IOException {
        try (var first = started(here); var second = RawPeer.connectedTo(there.endpoint())) {
            expect(first, 1, 2, 3);
            first.send("68 04 01 00 02 00 68 04 43 00 00 00"); // S: one of them is acknowledged; and a test
            assertEquals("68 04 83 00 00 00", first.receive(), "what came before the test has been taken");
            assertEquals(2, group.waiting());
            second.send(RawPeer.STARTDT_ACT);
            assertEquals(RawPeer.STARTDT_CON, second.receive());
            expect(second, 2, 3);
            assertEquals(2, group.waiting());
        }
    }

    @Test
    void theConnectionThatWasStartedIsStopped() throws IOException {
        try (var first = started(here); var second = started(there)) {
            assertEquals(List.of(LinkState.CONNECTED), here.links().stream().map(Link::state).toList());
            assertEquals(List.of(LinkState.STARTED), there.links().stream().map(Link::state).toList());
            expect(first, 1, 2, 3);
            first.send("68 04 43 00 00 00");
            assertEquals("68 04 83 00 00 00", first.receive(), "it stands by");
            first.send("68 0E 00 00 00 00 01 01 03 00 01 00 05 00 00 01");
            assertEquals("closed", first.receive(), "it takes no data");
            expect(second, 1, 2, 3);
        }
    }

    @Test
    void aLostConnectionKeepsItsEventsForTheNext() throws IOException {
        try (var first = started(here)) {
            expect(first, 1, 2, 3);
            first.reset();
        }
        controlled.awaitClosed();
        try (var second = started(there)) {
            expect(second, 1, 2, 3);
        }
    }

    /** Two stations of ours: whatever connection is started, each event arrives once. */
    @Test
    void nothingIsLostInManySwitchOvers() {
        int rounds = 20;
        int each = 50;
        var listener = new RecordingListener();
        var first = links.connect(here.endpoint(), LinkSettings.DEFAULT, listener);
        var second = links.connect(there.endpoint(), LinkSettings.DEFAULT, listener);
        await(listener, first, LinkState.CONNECTED);
        await(listener, second, LinkState.CONNECTED);
        for (int round = 0; round < rounds; round++) {
            var link = round % 2 == 0 ? first : second;
            link.startDataTransfer();
            await(listener, link, LinkState.STARTED);
            for (int n = 0; n < each; n++) {
                assertTrue(group.report(event(100 + round * each + n)));
            }
            link.stopDataTransfer();
            await(listener, link, LinkState.CONNECTED);
        }
        first.startDataTransfer();
        listener.awaitCount(3 + rounds * each);
        first.close();
        second.close();
        listener.await("both ends", all -> Optional.of(listener.states())
                .filter(states -> Collections.frequency(states, LinkState.CLOSED) == 2));
        assertEquals(IntStream.concat(IntStream.rangeClosed(1, 3), IntStream.range(100, 100 + rounds * each)).boxed()
                .toList(), listener.received().stream().map(asdu -> asdu.objects().getFirst().ioa()).sorted().toList());
    }

    private static void await(RecordingListener listener, Link link, LinkState state) {
        listener.await("state " + state, all -> Optional.of(link.state()).filter(state::equals));
    }
}
