/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.UFrame;

/** Start and stop of data transfer (clause 5.3) and the end of a link. */
class SessionStartStopTest extends SessionFixture {

    @Test
    void startsWhenTheStartIsConfirmed() {
        session.start();
        assertEquals(List.of("STARTDT act"), frames());
        session.receive(Apdu.u(UFrame.STARTDT_CON));
        assertEquals(List.of(LinkState.STARTING, LinkState.STARTED), states);
        clock.advance(Duration.ofSeconds(19));
        assertEquals(Optional.empty(), failure);
    }

    @Test
    void givesUpWhenTheStartIsNotConfirmedWithinT1() {
        session.start();
        frames();
        clock.advance(Duration.ofSeconds(15).minus(MOMENT));
        assertEquals(Optional.empty(), failure);
        clock.advance(MOMENT);
        assertEquals(Optional.of(new CloseReason(Kind.NO_CONFIRMATION, "no STARTDT confirmation within 15 s")),
                failure);
    }

    @Test
    void stopsAfterWhatIsQueuedWasSent() {
        started();
        session.send(OCTETS);
        receiveI(0, 0);
        session.stop();
        assertEquals(List.of("I 0 1", "STOPDT act"), frames());
        receiveS(1);
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        assertEquals(LinkState.CONNECTED, session.state());
    }

    @Test
    void waitsForTheWindowBeforeItStops() {
        started();
        for (int i = 0; i < 13; i++) {
            session.send(OCTETS);
        }
        session.stop();
        assertEquals(12, frames().size());
        receiveS(12);
        assertEquals(List.of("I 12 0", "STOPDT act"), frames());
    }

    @Test
    void aPeerThatStopsMayAcknowledgeAfterwards() {
        started();
        session.send(OCTETS);
        session.stop();
        frames();
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        receiveS(1);
        clock.advance(Duration.ofSeconds(15));
        assertEquals(Optional.empty(), failure);
        assertEquals(LinkState.CONNECTED, session.state());
    }

    @Test
    void aPeerThatStopsDoesNotEscapeItsAcknowledgements() {
        started();
        session.send(OCTETS);
        session.stop();
        frames();
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        clock.advance(Duration.ofSeconds(15));
        assertEquals("no acknowledgement of 1 ASDU within t1 (15 s)", failure.orElseThrow().words());
    }

    @Test
    void aConnectionThatGivesWayAwaitsItsAcknowledgements() {
        controlledStarted();
        session.send(OCTETS);
        frames();
        session.giveWay();
        assertEquals(LinkState.CONNECTED, session.state());
        session.send(OCTETS);
        assertEquals(List.of(), frames(), "nothing is sent any more");
        clock.advance(Duration.ofSeconds(15));
        assertEquals("no acknowledgement of 1 ASDU within t1 (15 s)", failure.orElseThrow().words());
    }

    @Test
    void acknowledgesBeforeItStops() {
        started();
        receiveI(0, 0);
        session.stop();
        assertEquals(List.of("S 1", "STOPDT act"), frames());
    }

    @Test
    void acknowledgesAtOnceWhatStillArrivesWhileItStops() {
        started();
        session.stop();
        assertEquals(List.of("STOPDT act"), frames());
        int before = wakes;
        receiveI(0, 0);
        assertEquals(before + 1, wakes, "the peer confirms the stop only when it is acknowledged");
        assertEquals(List.of("S 1"), frames());
    }

    @Test
    void givesUpWhenTheStopIsNotConfirmedWithinT1() {
        started();
        session.stop();
        frames();
        clock.advance(Duration.ofSeconds(15));
        assertEquals("no STOPDT confirmation within 15 s", failure.orElseThrow().words());
    }

    @Test
    void controlledStationConfirmsTheStop() {
        controlledStarted();
        session.send(OCTETS);
        assertEquals(List.of("I 0 0"), frames());
        session.send(OCTETS);
        receiveI(0, 0);
        session.receive(Apdu.u(UFrame.STOPDT_ACT));
        assertEquals(List.of("S 1"), frames(), "nothing new is sent and what was received is acknowledged");
        receiveS(1);
        assertEquals(List.of("STOPDT con"), frames());
        assertEquals(List.of(LinkState.STARTED, LinkState.STOPPING, LinkState.CONNECTED), states);
    }

    @Test
    void controlledStationKeepsWhatItCouldNotSend() {
        controlledStarted();
        session.send(OCTETS);
        session.receive(Apdu.u(UFrame.STOPDT_ACT));
        assertEquals(List.of("STOPDT con"), frames());
        session.receive(Apdu.u(UFrame.STARTDT_ACT));
        assertEquals(List.of("STARTDT con", "I 0 0"), frames());
    }

    @Test
    void closingSendsWhatIsQueuedAndStops() {
        started();
        session.send(OCTETS);
        session.close();
        assertEquals(List.of("I 0 0", "STOPDT act"), frames());
        assertFalse(session.isFinished());
        receiveS(1);
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        assertTrue(session.isFinished());
    }

    @Test
    void controlledStationClosesAfterItsDataIsAcknowledged() {
        controlledStarted();
        session.send(OCTETS);
        session.close();
        assertEquals(List.of("I 0 0"), frames());
        assertFalse(session.isFinished());
        receiveS(1);
        assertEquals(List.of(), frames());
        assertTrue(session.isFinished());
    }

    @Test
    void closingWhileStoppedIsDoneAtOnce() {
        session.close();
        assertTrue(session.isFinished());
    }

    @Test
    void takesUnaskedConfirmationsAsDeviations() {
        session.receive(Apdu.u(UFrame.STARTDT_CON));
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        session.receive(Apdu.u(UFrame.STARTDT_ACT));
        session.receive(Apdu.u(UFrame.STOPDT_ACT));
        assertEquals(4, deviations.size());
        assertEquals(List.of(), frames());
        assertEquals(LinkState.CONNECTED, session.state());
    }

    @Test
    void toleratesOddControlFrames() {
        started();
        session.receive(apdu("68 06 01 00 00 00 FF FF"));
        session.receive(apdu("68 04 03 00 00 00"));
        assertEquals(List.of("a frame without ASDU of 8 octets", "an unknown control function 0x03"), deviations);
        assertEquals(LinkState.STARTED, session.state());
    }
}
