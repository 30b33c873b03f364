/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControllingStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkEvent.AsduReceived;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;

/** Our controlling station against our controlled station, over real sockets. */
@Timeout(60)
class LoopbackTest {

    private static final LinkSettings SETTINGS = LinkSettings.DEFAULT;

    private final LinkProvider links = new J60870LinkProvider();
    private final RecordingListener controlling = new RecordingListener();
    private final RecordingListener controlled = new RecordingListener();
    private final LinkedBlockingQueue<Link> accepted = new LinkedBlockingQueue<>();
    private final ControlledStation station;

    LoopbackTest() throws LinkException {
        station = links.listen(Endpoint.loopback(0), SETTINGS, link -> {
            accepted.add(link);
            return controlled;
        });
    }

    @AfterEach
    void stop() {
        station.close();
    }

    private ControllingStation start(LinkListener listener) {
        return links.connect(station.endpoint(), SETTINGS, listener);
    }

    private ControllingStation started() {
        var link = start(controlling);
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        controlled.awaitState(LinkState.STARTED);
        return link;
    }

    private Link peer() {
        try {
            return Optional.ofNullable(accepted.poll(10, TimeUnit.SECONDS)).orElseThrow();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Asdu value(int ioa) {
        return Asdu.of(TypeIdentification.M_ME_NC_1, CauseOfTransmission.SPONTANEOUS, 1,
                InformationObject.of(ioa, new ShortFloat(ioa)));
    }

    @Test
    void bothEndsSeeTheWholeLifeOfALink() {
        var link = started();
        link.close();
        assertEquals(Kind.LOCAL, controlling.awaitClosed().kind());
        assertEquals(new CloseReason(Kind.CLOSED_BY_PEER, "closed by peer"), controlled.awaitClosed());
        assertEquals(List.of(LinkState.CONNECTING, LinkState.CONNECTED, LinkState.STARTING, LinkState.STARTED,
                LinkState.STOPPING, LinkState.CLOSED), controlling.states());
        assertEquals(List.of(LinkState.CONNECTED, LinkState.STARTED, LinkState.STOPPING, LinkState.CONNECTED,
                LinkState.CLOSED), controlled.states());
        assertEquals(LinkState.CLOSED, link.state());
        assertFalse(link.send(value(1)));
    }

    @Test
    void transferCanBeStoppedAndStartedAgain() {
        var link = started();
        var peer = peer();
        controlling.clear();
        link.stopDataTransfer();
        controlling.awaitState(LinkState.CONNECTED);
        assertFalse(link.send(value(1)));
        assertFalse(peer.send(value(1)));
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        controlled.await("the second start",
                events -> events.stream()
                        .filter(event -> event instanceof LinkEvent.StateChanged(var at, var state, var reason)
                                && state == LinkState.STARTED)
                        .skip(1).findFirst());
        assertTrue(peer.send(value(7)));
        assertEquals(value(7), controlling.awaitCount(1).get(0));
    }

    @ParameterizedTest
    @MethodSource("org.telecontrol.link.j60870.tests.AsduCodecTest#objects")
    void carriesEveryTypeInBothDirections(TypeIdentification type, InformationObject object, String octets) {
        var link = started();
        var asdu = Asdu.of(type, CauseOfTransmission.SPONTANEOUS, 5, object);
        assertTrue(link.send(asdu));
        assertEquals(asdu, controlled.awaitCount(1).get(0));
        assertTrue(peer().send(asdu.withOriginator(9)));
        assertEquals(asdu.withOriginator(9), controlling.awaitCount(1).get(0));
    }

    @Test
    void theTapSeesEveryApduInOrderWhileItIsOpen() {
        controlling.tap(true);
        var link = started();
        link.interrogate(1, 0);
        controlled.awaitCount(1);
        var other = peer();
        assertTrue(other.send(value(7)));
        controlling.awaitCount(1);
        assertEquals(List.of("> 68 04 07 00 00 00", "< 68 04 0B 00 00 00",
                "> 68 0E 00 00 00 00 64 01 06 00 01 00 00 00 00 14",
                "< 68 " + "%02X 00 00 02 00 ".formatted(AsduCodecTest.encoded(value(7)).length + 4)
                        + AsduCodecTest.hex(AsduCodecTest.encoded(value(7)))),
                controlling.traffic().stream().map(apdu -> (apdu.sent() ? "> " : "< ")
                        + AsduCodecTest.hex(apdu.octets())).toList());
        controlling.tap(false);
        assertTrue(other.send(value(8)));
        controlling.awaitCount(2);
        assertEquals(4, controlling.traffic().size());
    }

    @Test
    void theConvenientMethodsSendWhatTheyName() {
        var link = started();
        link.interrogate(1, 0);
        link.interrogate(1, 3);
        link.interrogateCounters(1, 0, 0);
        link.interrogateCounters(1, 2, 1);
        link.read(1, 77);
        link.command(TypeIdentification.C_SC_NA_1, 1, 5, SinglePoint.ON, Qualifier.SELECT, null);
        var objects = controlled.awaitCount(6).stream()
                .map(asdu -> asdu.typeName() + " " + asdu.cause() + " " + asdu.objects().get(0).ioa() + " "
                        + asdu.objects().get(0).element().rawNumber())
                .toList();
        assertEquals(List.of("C_IC_NA_1 ACTIVATION 0 20", "C_IC_NA_1 ACTIVATION 0 23", "C_CI_NA_1 ACTIVATION 0 5",
                "C_CI_NA_1 ACTIVATION 0 66", "C_RD_NA_1 REQUEST 77 0", "C_SC_NA_1 ACTIVATION 5 1"), objects);
    }

    @Test
    void theOriginatorOfTheSettingsIsPutIn() throws Exception {
        var link = links.connect(station.endpoint(), SETTINGS.withOriginator(12), controlling);
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        link.interrogate(1, 0);
        link.send(value(3).withOriginator(4));
        assertEquals(List.of(12, 4), controlled.awaitCount(2).stream().map(Asdu::originator).toList());
    }

    @Test
    void thousandsOfValuesArriveInOrder() {
        started();
        var peer = peer();
        int count = 20_000;
        for (int i = 1; i <= count; i++) {
            assertTrue(peer.send(value(i)));
        }
        var received = controlling.awaitCount(count);
        assertEquals(IntStream.rangeClosed(1, count).boxed().toList(),
                received.stream().map(asdu -> asdu.objects().get(0).ioa()).toList());
    }

    /** The station waits for the acknowledgement of its last data, which may take the peer's t2. */
    @Test
    void whatIsQueuedArrivesBeforeAnOrderlyClose() {
        var prompt = SETTINGS.withTimeouts(SETTINGS.t0(), SETTINGS.t1(), Duration.ofMillis(20), SETTINGS.t3());
        var link = links.connect(station.endpoint(), prompt, controlling);
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlled.awaitState(LinkState.STARTED);
        var peer = peer();
        for (int i = 1; i <= 500; i++) {
            assertTrue(peer.send(value(i)));
        }
        peer.close();
        assertEquals(Kind.CLOSED_BY_PEER, controlling.awaitClosed().kind());
        assertEquals(500, controlling.received().size());
        assertEquals(Kind.LOCAL, controlled.awaitClosed().kind());
    }

    @Test
    void aSlowListenerSlowsItsPeerAndLosesNothing() throws Exception {
        var gate = new CountDownLatch(1);
        var taken = new AtomicInteger();
        var link = start((from, event) -> {
            controlling.on(from, event);
            if (event instanceof AsduReceived) {
                await(gate);
                taken.incrementAndGet();
            }
        });
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlled.awaitState(LinkState.STARTED);
        var peer = peer();
        var sent = new AtomicInteger();
        var sender = Thread.ofPlatform().start(() -> {
            for (int i = 1; i <= 5_000; i++) {
                assertTrue(peer.send(value(i)));
                sent.incrementAndGet();
            }
        });
        while (sender.isAlive() && sender.getState() != Thread.State.WAITING) {
            Thread.onSpinWait();
        }
        int held = sent.get();
        assertTrue(held < 3_000, "the sender waits after " + held);
        gate.countDown();
        sender.join();
        controlling.awaitCount(5_000);
    }

    private static void await(CountDownLatch gate) {
        try {
            gate.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void aListenerMayAnswerWithMoreThanTheQueueHolds() throws Exception {
        station.close();
        try (var answering = links.listen(Endpoint.loopback(0), SETTINGS, link -> (from, event) -> {
            if (event instanceof AsduReceived) {
                IntStream.rangeClosed(1, 5_000).forEach(ioa -> from.send(value(ioa)));
            }
        })) {
            var link = links.connect(answering.endpoint(), SETTINGS, controlling);
            controlling.awaitState(LinkState.CONNECTED);
            link.startDataTransfer();
            controlling.awaitState(LinkState.STARTED);
            link.interrogate(1, 0);
            assertEquals(5_000, controlling.awaitCount(5_000).size());
        }
    }

    @Test
    void aFailingListenerEndsItsLinkOnly() {
        var good = started();
        var bad = new RecordingListener();
        start((link, event) -> {
            bad.on(link, event);
            if (event instanceof LinkEvent.StateChanged(var at, var state, var reason)
                    && state == LinkState.CONNECTED) {
                throw new IllegalStateException("a fault that a test wants");
            }
        });
        assertEquals(Kind.FAULT, bad.awaitClosed().kind());
        assertEquals(LinkState.STARTED, good.state());
        assertTrue(good.interrogate(1, 0));
    }

    @Test
    void severalControllingStationsHaveALinkEach() {
        started();
        var second = new RecordingListener();
        var link = start(second);
        second.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        second.awaitState(LinkState.STARTED);
        assertEquals(2, station.links().size());
        link.abort();
        assertEquals(Kind.LOCAL, second.awaitClosed().kind());
    }

    @Test
    void closingTheStationClosesItsLinksInGoodOrder() {
        started();
        station.close();
        assertEquals("closed by peer", controlling.awaitClosed().words());
        assertEquals(Kind.LOCAL, controlled.awaitClosed().kind());
    }

    @Test
    void tellsOnceAndForAllWhyALinkEnded() throws Exception {
        var link = started();
        link.close();
        link.close();
        link.abort();
        var reason = link.closed().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertEquals(Kind.LOCAL, reason.kind());
        assertEquals(1, controlling.states().stream().filter(LinkState.CLOSED::equals).count());
    }

    @Test
    void aBusyPortIsNamed() {
        var refusal = assertThrows(LinkException.class,
                () -> links.listen(station.endpoint(), SETTINGS, link -> controlled));
        assertEquals("Port " + station.endpoint().port() + " on 127.0.0.1 is in use", refusal.getMessage());
    }

    @Test
    void aForeignAddressIsNamed() {
        var refusal = assertThrows(LinkException.class,
                () -> links.listen(new Endpoint("192.0.2.1", 0), SETTINGS, link -> controlled));
        assertEquals("192.0.2.1 is not an address of this machine", refusal.getMessage());
    }

    @Test
    void refusedAndUnknownHostsAreNamed() {
        station.close();
        start(controlling);
        assertEquals(new CloseReason(Kind.REFUSED, "connection refused"), controlling.awaitClosed());
        var unknown = new RecordingListener();
        links.connect(new Endpoint("rtu.invalid", 2404), SETTINGS, unknown);
        assertEquals(new CloseReason(Kind.UNKNOWN_HOST, "unknown host rtu.invalid"), unknown.awaitClosed());
    }

    @Test
    void connectingCanBeGivenUp() throws IOException {
        try (var silent = RawPeer.listening()) {
            var tls = Certificates.forTests().trusting("station");
            var link = links.connect(silent.endpoint(), SETTINGS.withTls(tls), controlling);
            silent.accept();
            link.close();
            assertEquals(Kind.LOCAL, controlling.awaitClosed().kind());
            assertEquals(List.of(LinkState.CONNECTING, LinkState.CLOSED), controlling.states());
        }
    }

    @Test
    void unsendableAsdusAreRefusedAtOnce() {
        var link = started();
        var wrong = Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
                InformationObject.of(1, new ScaledValue((short) 1)));
        assertThrows(IllegalArgumentException.class, () -> link.send(wrong));
        assertTrue(link.send(value(1)));
        assertEquals(value(1), controlled.awaitCount(1).get(0));
    }

    @Test
    void idleLinksAreTestedAndLiveOn() {
        var often = SETTINGS.withTimeouts(Duration.ofSeconds(5), Duration.ofSeconds(5), Duration.ofSeconds(1),
                Duration.ofMillis(20));
        var link = links.connect(station.endpoint(), often, controlling);
        controlling.awaitState(LinkState.CONNECTED);
        link.startDataTransfer();
        controlling.awaitState(LinkState.STARTED);
        for (int i = 1; i <= 20; i++) {
            assertTrue(link.interrogate(i, 0));
            controlled.awaitCount(i);
        }
        assertEquals(LinkState.STARTED, link.state());
    }
}
