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
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.UFrame;

/** The time-outs t1 and t3 (clauses 5.2 and 5.4); t2 is a matter of windows. */
class SessionTimeoutTest extends SessionFixture {

    @Test
    void waitsForAcknowledgementsNoLongerThanT1OfTheOldest() {
        started();
        session.send(OCTETS);
        frames();
        clock.advance(Duration.ofSeconds(14));
        session.send(OCTETS);
        frames();
        clock.advance(Duration.ofSeconds(1).minus(MOMENT));
        assertEquals(Optional.empty(), failure);
        clock.advance(MOMENT);
        assertEquals(Optional.of(new CloseReason(Kind.NO_ACKNOWLEDGEMENT,
                "no acknowledgement of 2 ASDUs within t1 (15 s)")), failure);
    }

    @Test
    void anAcknowledgementGivesTheNextFrameItsOwnT1() {
        started();
        session.send(OCTETS);
        frames();
        clock.advance(Duration.ofSeconds(10));
        session.send(OCTETS);
        frames();
        receiveS(1);
        clock.advance(Duration.ofSeconds(15).minus(MOMENT));
        assertEquals(Optional.empty(), failure);
        clock.advance(MOMENT);
        assertTrue(failure.isPresent());
    }

    @Test
    void testsAnIdleLinkAfterT3() {
        clock.advance(Duration.ofSeconds(20).minus(MOMENT));
        assertEquals(List.of(), frames());
        clock.advance(MOMENT);
        assertEquals(List.of("TESTFR act"), frames());
        session.receive(Apdu.u(UFrame.TESTFR_CON));
        clock.advance(Duration.ofSeconds(19));
        assertEquals(Optional.empty(), failure);
        assertEquals(List.of(), frames());
        clock.advance(Duration.ofSeconds(1));
        assertEquals(List.of("TESTFR act"), frames());
    }

    @Test
    void anyFrameRestartsT3() {
        clock.advance(Duration.ofSeconds(19));
        session.heard();
        session.receive(Apdu.u(UFrame.TESTFR_ACT));
        assertEquals(List.of("TESTFR con"), frames());
        clock.advance(Duration.ofSeconds(19));
        assertEquals(List.of(), frames());
    }

    @Test
    void givesUpWhenATestIsNotAnsweredWithinT1() {
        clock.advance(Duration.ofSeconds(35).minus(MOMENT));
        assertEquals(Optional.empty(), failure);
        clock.advance(MOMENT);
        assertEquals(Optional.of(new CloseReason(Kind.NO_ACKNOWLEDGEMENT,
                "no answer to a test frame within t1 (15 s)")), failure);
    }

    @Test
    void givesUpAlsoWhenT3IsShorterThanT1() {
        var often = LinkSettings.DEFAULT.withTimeouts(Duration.ofSeconds(30), Duration.ofSeconds(15),
                Duration.ofSeconds(10), Duration.ofSeconds(5));
        session.halt();
        session = new Session(Role.CONTROLLED, often, clock, owner, EventSource.NONE);
        clock.advance(Duration.ofSeconds(20));
        assertTrue(failure.isPresent());
    }

    @Test
    void zeroT3MeansNoTests() {
        session.halt();
        session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT.withTimeouts(Duration.ofSeconds(30),
                Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ZERO), clock, owner, EventSource.NONE);
        clock.advance(Duration.ofHours(1));
        assertEquals(List.of(), frames());
    }

    @Test
    void aHaltedSessionIsSilent() {
        started();
        receiveI(0, 0);
        session.halt();
        clock.advance(Duration.ofHours(1));
        assertEquals(Optional.empty(), failure);
        assertFalse(session.receive(Apdu.i(1, 0, OCTETS)));
    }

    /** Ended in the middle of asking: its own test is one control function too many for a peer that reads nothing. */
    @Test
    void aSessionThatEndsWhileItAsksDoesNotGoOnAsking() {
        for (int waiting = 0; waiting < 4096; waiting++) {
            session.receive(Apdu.u(UFrame.TESTFR_ACT));
        }
        assertEquals(Optional.empty(), failure);
        clock.advance(Duration.ofSeconds(20));
        assertEquals("peer sends control frames and does not read the answers", failure.orElseThrow().words());
        failure = Optional.empty();
        clock.advance(Duration.ofHours(1));
        assertEquals(Optional.empty(), failure);
    }
}
