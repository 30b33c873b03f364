/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** A listener that takes its time: acknowledgements wait for it, everything else goes on. */
@Timeout(60)
class BackPressureTest {

    private static final int K = 12;
    private static final int CAPACITY = 1024;
    private static final String TESTFR_ACT = "68 04 43 00 00 00";
    private static final String TESTFR_CON = "68 04 83 00 00 00";

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final J60870LinkProvider links = new J60870LinkProvider(clock);
    private final RecordingListener listener = new RecordingListener();
    private final Semaphore permits = new Semaphore(0);
    private final RawPeer peer;
    private int sent;
    private int acknowledged;

    BackPressureTest() throws IOException {
        peer = RawPeer.listening();
    }

    private void slowly(Link link, LinkEvent event) {
        if (event instanceof AsduReceived) {
            permits.acquireUninterruptibly();
        }
        listener.on(link, event);
    }

    @BeforeEach
    void start() throws IOException {
        var link = links.connect(peer.endpoint(), LinkSettings.DEFAULT, this::slowly);
        peer.accept();
        listener.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        peer.receive();
        peer.send(RawPeer.STARTDT_CON);
        listener.awaitState(LinkState.STARTED);
    }

    @AfterEach
    void stop() throws IOException {
        permits.release(1_000_000);
        peer.close();
    }

    private void send() throws IOException {
        peer.send("68 0E %02X %02X 00 00 01 01 03 00 01 00 %02X %02X 00 01".formatted(sent << 1 & 0xff, sent >> 7,
                sent & 0xff, sent >> 8));
        sent++;
    }

    private void fillWindow() throws IOException {
        while (sent < acknowledged + K) {
            send();
        }
    }

    /** Sends as many as the window allows, until the acknowledgements do not come any more. */
    private void fill() throws IOException {
        do {
            fillWindow();
        } while (acknowledges() || acknowledges()); // answers to tests go before acknowledgements
    }

    /** Whether something more is acknowledged before the answer to a test. */
    private boolean acknowledges() throws IOException {
        int before = acknowledged;
        peer.send(TESTFR_ACT);
        for (var frame = peer.receive(); !frame.equals(TESTFR_CON); frame = peer.receive()) {
            assertTrue(frame.startsWith("68 04 01 00 "), frame);
            acknowledged = number(frame);
        }
        return acknowledged > before;
    }

    private static int number(String supervisory) {
        var octets = AsduCodecTest.bytes(supervisory);
        return (octets[4] & 0xff | (octets[5] & 0xff) << 8) >> 1;
    }

    @Test
    void whatIsNotTakenIsNotAcknowledged() throws IOException {
        fill();
        assertTrue(acknowledged <= CAPACITY && acknowledged > CAPACITY - 2 * K, "acknowledged " + acknowledged);
        permits.release(sent);
        listener.awaitCount(sent);
        while (acknowledged < sent) {
            acknowledged = number(peer.receive());
        }
        assertEquals(IntStream.range(0, sent).boxed().toList(),
                listener.received().stream().map(asdu -> asdu.objects().getFirst().ioa()).toList());
    }

    @Test
    void testFramesGoOnMeanwhile() throws IOException {
        fill();
        for (int times = 0; times < 5; times++) {
            clock.advance(Duration.ofSeconds(20));
            var frame = peer.receive();
            if (frame.startsWith("68 04 01")) { // t2 is over for the last ones that were taken
                frame = peer.receive();
            }
            assertEquals(TESTFR_ACT, frame);
            peer.send(TESTFR_CON);
            acknowledges();
        }
        assertEquals(Optional.empty(), listener.closeReason());
        permits.release(sent);
        listener.awaitCount(sent);
    }

    @Test
    void aPeerHearsOfEachOneThatASlowListenerTakes() throws IOException {
        fill();
        clock.advance(Duration.ofSeconds(10));
        acknowledges();
        for (int times = 0; times < 30; times++) {
            fillWindow();
            acknowledges(); // now they have arrived, and there is no room for them
            clock.advance(Duration.ofMillis(100));
            permits.release();
            int before = acknowledged;
            acknowledged = number(peer.receive());
            assertTrue(acknowledged > before, acknowledged + " after " + before);
        }
    }

    @Test
    void aPeerThatIgnoresTheWindowIsGivenUp() throws IOException {
        fill();
        try {
            while (listener.closeReason().isEmpty() && sent < 20_000) {
                send();
                if (sent % K == 0) {
                    permits.release();
                }
            }
        } catch (IOException e) {
            // the link is closed
        }
        permits.release(20_000);
        assertEquals(new CloseReason(Kind.PROTOCOL_ERROR,
                "peer sends faster than this side can take and does not wait for acknowledgements (k is 12)"),
                listener.awaitClosed());
        int delivered = listener.received().size();
        assertTrue(delivered > 2 * CAPACITY && delivered < 20_000, "what had come is delivered: " + delivered);
    }

    @Test
    void whatWasReceivedIsDeliveredWhenThePeerGoesAway() throws IOException {
        fill();
        peer.endSending();
        permits.release(sent);
        assertEquals(Kind.CLOSED_BY_PEER, listener.awaitClosed().kind());
        assertEquals(sent, listener.received().size());
    }
}
