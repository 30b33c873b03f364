/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** The fakes keep the promises of the port. */
class FakeLinksTest {

    private static final Endpoint RTU = new Endpoint("192.0.2.10", 2404);
    private static final Asdu VALUE = Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
            InformationObject.of(5, SinglePoint.ON));

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final FakeLinks links = new FakeLinks(clock);
    private final RecordingListener listener = new RecordingListener();

    @Test
    void nobodyListeningMeansRefused() {
        var link = links.connect(RTU, LinkSettings.DEFAULT, listener);
        assertEquals(List.of(LinkState.CONNECTING, LinkState.CLOSED), listener.states());
        assertEquals(Kind.REFUSED, listener.closeReason().orElseThrow().kind());
        assertFalse(link.send(VALUE));
    }

    @Test
    void unreachableEndpointsFailForTheReasonGiven() {
        var reason = new CloseReason(Kind.NO_ROUTE, "no route to host");
        links.outstationAt(RTU);
        links.makeUnreachable(RTU, reason);
        links.connect(RTU, LinkSettings.DEFAULT, listener);
        assertEquals(reason, listener.awaitClosed());
        links.makeReachable(RTU);
        listener.clear();
        links.connect(RTU, LinkSettings.DEFAULT, listener);
        assertEquals(List.of(LinkState.CONNECTING, LinkState.CONNECTED), listener.states());
    }

    @Test
    void anOutstationAnswersAsItWasTold() {
        var outstation = links.outstationAt(RTU).answering(asdu -> List.of(
                asdu.withCause(CauseOfTransmission.ACTIVATION_CON), VALUE,
                asdu.withCause(CauseOfTransmission.ACTIVATION_TERMINATION)));
        var link = links.connect(RTU, LinkSettings.DEFAULT.withOriginator(9), listener);
        link.startDataTransfer();
        assertTrue(link.interrogate(1, 0));
        assertEquals(List.of(9), outstation.received().stream().map(Asdu::originator).toList());
        assertEquals(List.of(CauseOfTransmission.ACTIVATION_CON, CauseOfTransmission.SPONTANEOUS,
                CauseOfTransmission.ACTIVATION_TERMINATION),
                listener.received().stream().map(Asdu::cause).toList());
    }

    @Test
    void withoutConfirmationOfTheStartTheLinkEndsAfterT1() {
        links.outstationAt(RTU).confirmingStart(false);
        links.connect(RTU, LinkSettings.DEFAULT, listener).startDataTransfer();
        clock.advance(Duration.ofSeconds(14));
        assertEquals(LinkState.STARTING, links.connections().get(0).state());
        clock.advance(Duration.ofSeconds(1));
        assertEquals("no STARTDT confirmation within 15 s", listener.awaitClosed().words());
    }

    @Test
    void droppingTellsTheReasonGiven() {
        var outstation = links.outstationAt(RTU);
        links.connect(RTU, LinkSettings.DEFAULT, listener).startDataTransfer();
        var reason = new CloseReason(Kind.RESET, "connection reset by peer");
        outstation.drop(reason);
        assertEquals(reason, listener.awaitClosed());
        assertThrows(AssertionError.class, () -> outstation.send(VALUE));
    }

    @Test
    void stoppedLinksCarryNothing() {
        var outstation = links.outstationAt(RTU);
        var link = links.connect(RTU, LinkSettings.DEFAULT, listener);
        assertFalse(link.send(VALUE));
        link.startDataTransfer();
        outstation.send(VALUE);
        link.stopDataTransfer();
        assertFalse(link.send(VALUE));
        assertEquals(List.of(VALUE), listener.received());
        link.close();
        assertEquals(Kind.LOCAL, listener.awaitClosed().kind());
    }

    @Test
    void portsAreTakenOnce() throws Exception {
        var station = links.listen(Endpoint.loopback(0), LinkSettings.DEFAULT, link -> listener);
        assertTrue(station.endpoint().port() > 0);
        assertThrows(LinkException.class,
                () -> links.listen(station.endpoint(), LinkSettings.DEFAULT, link -> listener));
        station.close();
        links.listen(station.endpoint(), LinkSettings.DEFAULT, link -> listener).close();
    }

    @Test
    void whatAListenerCausesHappensAfterItHasReturned() {
        var order = new ArrayList<String>();
        links.outstationAt(RTU).answering(asdu -> {
            order.add("received");
            return List.of(VALUE);
        });
        var link = links.connect(RTU, LinkSettings.DEFAULT,
                (from, event) -> order.add(event.getClass().getSimpleName()));
        link.startDataTransfer();
        order.clear();
        link.interrogate(1, 0);
        assertEquals(List.of("received", "AsduReceived"), order);
    }
}
