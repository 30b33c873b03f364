/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.InformationElement.RawOctets;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkEvent.Deviation;
import org.telecontrol.link.LinkEvent.Unreadable;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** Peers that break the rules, by accident or on purpose: one clear reason, or the link lives on. */
@Timeout(60)
class HostilePeerTest {

    private static final String GOOD = "01 01 03 00 01 00 05 00 00 01";

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final J60870LinkProvider links = new J60870LinkProvider(clock);
    private final RecordingListener listener = new RecordingListener();
    private final RawPeer peer;

    HostilePeerTest() throws IOException {
        peer = RawPeer.listening();
    }

    @AfterEach
    void stop() throws IOException {
        peer.close();
    }

    private ControllingStation connected() throws IOException {
        var link = links.connect(peer.endpoint(), LinkSettings.DEFAULT, listener);
        peer.accept();
        listener.awaitState(LinkState.CONNECTED);
        return link;
    }

    private ControllingStation started() throws IOException {
        var link = connected();
        link.startDataTransfer();
        assertEquals(RawPeer.STARTDT_ACT, peer.receive());
        peer.send(RawPeer.STARTDT_CON);
        listener.awaitState(LinkState.STARTED);
        return link;
    }

    private static String i(int number, String asdu) {
        int length = 4 + AsduCodecTest.bytes(asdu).length;
        return "68 %02X %02X %02X 00 00 %s".formatted(length, number << 1 & 0xff, number >> 7, asdu);
    }

    private List<String> deviations() {
        return listener.of(Deviation.class).stream().map(Deviation::words).toList();
    }

    // ---- not IEC 104 at all

    @Test
    void aWebServerIsQuoted() throws Exception {
        connected().startDataTransfer();
        peer.receive();
        peer.sendText("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
        assertEquals(new CloseReason(Kind.NOT_IEC104,
                "peer speaks no IEC 60870-5-104: it sent \"HTTP/1.1 400 Bad Request\""), listener.awaitClosed());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "FF FE 00 01             | peer speaks no IEC 60870-5-104: it sent FF FE 00 01",
            "68 03 01 00 00          | peer speaks no IEC 60870-5-104: it sent a frame of length 3",
            "68 FE 00 00 00 00       | peer speaks no IEC 60870-5-104: it sent a frame of length 254",
            "15 03 03 00 02 02 28    | peer speaks no IEC 60870-5-104: it speaks TLS, but the link is set to plain TCP"})
    void garbageIsShown(String octets, String words) throws Exception {
        connected();
        peer.send(octets);
        assertEquals(new CloseReason(Kind.NOT_IEC104, words), listener.awaitClosed());
        assertEquals("closed", peer.receive());
    }

    @Test
    void framesThatAreLostLaterAreAnotherReason() throws Exception {
        started();
        peer.send(i(0, GOOD) + " 00 11 22");
        var reason = listener.awaitClosed();
        assertEquals(Kind.PROTOCOL_ERROR, reason.kind());
        assertEquals("peer lost the frames of IEC 60870-5-104: it sent 00 11 22", reason.words());
        assertEquals(1, listener.received().size(), "what came before is delivered");
    }

    // ---- peers that go away or keep silent

    @Test
    void aPeerThatNeverConfirmsIsGivenUp() throws Exception {
        connected().startDataTransfer();
        peer.receive();
        clock.advance(Duration.ofSeconds(15));
        assertEquals(new CloseReason(Kind.NO_CONFIRMATION, "no STARTDT confirmation within 15 s"),
                listener.awaitClosed());
        assertEquals("closed", peer.receive());
    }

    @Test
    void aPeerThatClosesInsteadOfConfirmingIsNamed() throws Exception {
        connected().startDataTransfer();
        peer.receive();
        peer.closeConnection();
        assertEquals(new CloseReason(Kind.CLOSED_BY_PEER, "closed by peer before it confirmed STARTDT"),
                listener.awaitClosed());
    }

    @Test
    void aPeerThatGoesAwayLeavesAsdusUnacknowledged() throws Exception {
        var link = started();
        link.interrogate(1, 0);
        peer.receive();
        peer.closeConnection();
        assertEquals("closed by peer with 1 ASDU not acknowledged", listener.awaitClosed().words());
    }

    @Test
    void aResetIsNamed() throws Exception {
        started();
        peer.reset();
        assertEquals(new CloseReason(Kind.RESET, "connection reset by peer"), listener.awaitClosed());
    }

    @Test
    void aPeerThatDoesNotAcknowledgeIsGivenUp() throws Exception {
        var link = started();
        link.interrogate(1, 0);
        peer.receive();
        clock.advance(Duration.ofSeconds(15));
        assertEquals(new CloseReason(Kind.NO_ACKNOWLEDGEMENT, "no acknowledgement of 1 ASDU within t1 (15 s)"),
                listener.awaitClosed());
    }

    @Test
    void aPeerThatStallsWithinAFrameIsGivenUp() throws Exception {
        started();
        peer.send("68 0E 00 00");
        clock.advance(Duration.ofSeconds(20));
        assertEquals("68 04 43 00 00 00", peer.receive());
        clock.advance(Duration.ofSeconds(15));
        assertEquals(Kind.NO_ACKNOWLEDGEMENT, listener.awaitClosed().kind());
    }

    // ---- frames

    @Test
    void framesMayComeOctetByOctetAndJoined() throws Exception {
        started();
        peer.sendOctetByOctet(i(0, GOOD));
        peer.send(i(1, GOOD) + " " + i(2, GOOD) + " 68 04 43 00 00 00");
        listener.awaitCount(3);
        assertEquals("68 04 83 00 00 00", peer.receive());
    }

    @Test
    void aSkippedSequenceNumberEndsTheLink() throws Exception {
        started();
        peer.send(i(2, GOOD));
        assertEquals(new CloseReason(Kind.PROTOCOL_ERROR, "sequence error: peer sent I-frame 2 where 0 was due"),
                listener.awaitClosed());
        assertEquals(List.of(), listener.received());
    }

    @Test
    void oddFramesAreToleratedAndToldOnce() throws Exception {
        started();
        peer.send("68 04 00 00 00 00");
        peer.send("68 04 02 00 00 00");
        peer.send("68 06 01 00 00 00 FF FF");
        peer.send("68 04 03 00 00 00");
        peer.send(i(2, GOOD));
        assertEquals(List.of(InformationObject.of(5, SinglePoint.ON)), listener.awaitCount(1).get(0).objects());
        assertEquals(List.of("I-frames without an ASDU", "a frame without ASDU of 8 octets",
                "an unknown control function 0x03"), deviations());
        assertEquals(LinkState.STARTED, listener.states().get(listener.states().size() - 1));
    }

    // ---- ASDUs

    @Test
    void aLyingCountInventsNoObjects() throws Exception {
        started();
        peer.send(i(0, "0D 7F 14 00 01 00 05 00 00 00 00 80 3F 00"));
        peer.send(i(1, GOOD));
        listener.awaitCount(1);
        assertEquals(1, listener.received().size());
        assertEquals(List.of("M_ME_NC_1 announces 127 objects in 1022 octets, but has 14 octets: "
                + "0d 7f 14 00 01 00 05 00 00 00 00 80 3f 00"), listener.of(Unreadable.class).stream()
                        .map(unreadable -> unreadable.words() + ": " + unreadable.octets()).toList());
    }

    @ParameterizedTest
    @CsvSource({"00", "29", "80", "FF"})
    void unknownTypesAreDeliveredAsOctets(String type) throws Exception {
        started();
        peer.send(i(0, type + " 01 03 00 01 00 05 00 00 DE AD"));
        var asdu = listener.awaitCount(1).get(0);
        assertEquals(Integer.parseInt(type, 16), asdu.typeNumber());
        assertEquals(new RawOctets((byte) 0xde, (byte) 0xad), asdu.objects().get(0).element());
        assertEquals(List.of(), deviations());
    }

    @Test
    void malformedAsdusAreAcknowledgedSinceTheLinkIsInOrder() throws Exception {
        started();
        for (int n = 0; n < 8; n++) {
            peer.send(i(n, "01 05 03 00 01 00"));
        }
        assertEquals("68 04 01 00 10 00", peer.receive());
        peer.send(i(8, GOOD));
        listener.awaitCount(1);
        assertEquals(8, listener.of(Unreadable.class).size(), "each one is shown");
    }

    @Test
    void randomAsdusNeverEndTheLink() throws Exception {
        started();
        var random = new Random(60870);
        for (int n = 0; n < 5_000; n++) {
            var asdu = new byte[random.nextInt(1, 60)];
            random.nextBytes(asdu);
            asdu[0] = (byte) random.nextInt(128);
            peer.send(i(n, AsduCodecTest.hex(asdu)));
            if (n % 8 == 7) {
                awaitAcknowledgement(n + 1);
            }
        }
        assertEquals(Optional.empty(), listener.closeReason());
        assertTrue(listener.received().size() > 100, "some of them are ASDUs");
    }

    /** A listener that gets behind is waited for: then frames are acknowledged as they are taken. */
    private void awaitAcknowledgement(int number) throws IOException {
        var all = "68 04 01 00 %02X %02X".formatted(number << 1 & 0xff, number >> 7);
        for (var frame = peer.receive(); !frame.equals(all); frame = peer.receive()) {
            assertTrue(frame.startsWith("68 04 01 00"), frame);
        }
    }

    // ---- floods

    /** Millions of answers would wait otherwise. */
    @Test
    void aPeerThatAsksAndNeverReadsIsGivenUp() throws Exception {
        started();
        var tests = "68 04 43 00 00 00 ".repeat(2_000).strip();
        int sent = 0;
        try {
            for (; sent < 5_000 && listener.closeReason().isEmpty(); sent++) {
                peer.send(tests);
            }
        } catch (IOException e) {
            // the link is closed
        }
        assertEquals(new CloseReason(Kind.PROTOCOL_ERROR, "peer sends control frames and does not read the answers"),
                listener.awaitClosed());
    }

    @Test
    void aPeerThatReadsMayAskAsMuchAsItLikes() throws Exception {
        started();
        var tests = "68 04 43 00 00 00 ".repeat(3_000).strip();
        for (int times = 0; times < 20; times++) {
            peer.send(tests);
            for (int answer = 0; answer < 3_000; answer++) {
                assertEquals("68 04 83 00 00 00", peer.receive());
            }
        }
        assertEquals(Optional.empty(), listener.closeReason());
    }

    /** Each of these makes several events. */
    @Test
    void aPeerThatStartsAndStopsOverAndOverIsGivenUpWhenNobodyKeepsUp() throws Exception {
        var gate = new CountDownLatch(1);
        LinkListener slow = (link, event) -> {
            listener.on(link, event);
            try {
                gate.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        };
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> slow);
                var visitor = RawPeer.connectedTo(station.endpoint())) {
            try {
                for (int times = 0; times < 10_000; times++) {
                    visitor.send(RawPeer.STARTDT_ACT + " 68 04 13 00 00 00");
                    visitor.receive();
                    visitor.receive();
                }
            } catch (IOException e) {
                // the link is closed
            }
            gate.countDown();
            assertEquals(Kind.PROTOCOL_ERROR, listener.awaitClosed().kind());
            assertTrue(listener.events().size() < 3_000, () -> listener.events().size() + " events");
        }
    }

    // ---- the controlled station's side

    @Test
    void aControlledStationOutlivesHostileVisitors() throws Exception {
        var visits = new RecordingListener();
        try (var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> visits)) {
            try (var visitor = RawPeer.connectedTo(station.endpoint())) {
                visitor.sendText("GET / HTTP/1.1\r\n\r\n");
                assertEquals("closed", visitor.receive());
            }
            assertEquals("peer speaks no IEC 60870-5-104: it sent \"GET / HTTP/1.1\"", visits.awaitClosed().words());
            visits.clear();
            try (var visitor = RawPeer.connectedTo(station.endpoint())) {
                visitor.send(i(0, GOOD));
                assertEquals("closed", visitor.receive());
            }
            assertEquals("peer sent data while data transfer was stopped", visits.awaitClosed().words());
            try (var visitor = RawPeer.connectedTo(station.endpoint())) {
                visitor.send(RawPeer.STARTDT_ACT);
                assertEquals(RawPeer.STARTDT_CON, visitor.receive());
            }
        }
    }
}
