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
import org.telecontrol.link.j60870.internal.session.Apdu;

/** Sequence numbers and windows (clauses 5.1 and 5.5). */
class SessionWindowTest extends SessionFixture {

    @Test
    void sendsNoMoreThanKUnacknowledged() {
        started();
        for (int i = 0; i < 20; i++) {
            session.send(OCTETS);
        }
        assertEquals(12, frames().size());
        receiveS(5);
        assertEquals(List.of("I 12 0", "I 13 0", "I 14 0", "I 15 0", "I 16 0"), frames());
        receiveS(17);
        assertEquals(3, frames().size());
    }

    @Test
    void acknowledgesAfterWAtTheLatest() {
        started();
        for (int i = 0; i < 7; i++) {
            receiveI(i, 0);
        }
        assertEquals(List.of(), frames());
        receiveI(7, 0);
        assertEquals(List.of("S 8"), frames());
    }

    @Test
    void acknowledgesAfterT2AtTheLatest() {
        started();
        receiveI(0, 0);
        clock.advance(Duration.ofSeconds(4));
        receiveI(1, 0);
        clock.advance(Duration.ofSeconds(6).minus(MOMENT));
        assertEquals(List.of(), frames());
        clock.advance(MOMENT);
        assertEquals(List.of("S 2"), frames());
        clock.advance(Duration.ofSeconds(10).minus(MOMENT));
        assertEquals(List.of(), frames(), "once is enough");
    }

    @Test
    void dataCarriesTheAcknowledgement() {
        started();
        receiveI(0, 0);
        session.send(OCTETS);
        assertEquals(List.of("I 0 1"), frames());
        clock.advance(Duration.ofSeconds(10));
        assertEquals(List.of(), frames());
    }

    @Test
    void doesNotAcknowledgeWhatWasNotTaken() {
        started();
        assertTrue(session.receive(Apdu.i(0, 0, OCTETS)));
        session.send(OCTETS);
        assertEquals(List.of("I 0 0"), frames());
        session.taken();
        session.send(OCTETS);
        assertEquals(List.of("I 1 1"), frames());
    }

    @Test
    void countsOverTheWrap() {
        started();
        for (int i = 0; i < 100_000; i++) {
            session.send(OCTETS);
            receiveI(i & 0x7fff, i & 0x7fff);
            assertEquals(List.of("I %d %d".formatted(i & 0x7fff, i + 1 & 0x7fff)), frames());
        }
        assertEquals(Optional.empty(), failure);
    }

    @Test
    void keepsTheTimesOfOutstandingFramesOverTheWrap() {
        started();
        for (int i = 0; i < 0x7fff; i++) {
            session.send(OCTETS);
            frames();
            receiveS(i + 1);
        }
        session.send(OCTETS);
        frames();
        clock.advance(Duration.ofSeconds(5));
        session.send(OCTETS);
        frames();
        receiveS(0);
        clock.advance(Duration.ofSeconds(15).minus(MOMENT));
        assertEquals(Optional.empty(), failure);
        clock.advance(MOMENT);
        assertEquals("no acknowledgement of 1 ASDU within t1 (15 s)", failure.orElseThrow().words());
    }

    @Test
    void aFrameOutOfSequenceEndsTheLink() {
        started();
        receiveI(0, 0);
        assertFalse(session.receive(Apdu.i(2, 0, OCTETS)));
        assertEquals(Optional.of(new CloseReason(Kind.PROTOCOL_ERROR,
                "sequence error: peer sent I-frame 2 where 1 was due")), failure);
    }

    @Test
    void anAcknowledgementOfWhatWasNotSentEndsTheLink() {
        started();
        session.send(OCTETS);
        frames();
        receiveS(2);
        assertEquals("sequence error: peer acknowledged I-frame 2, which was not sent",
                failure.orElseThrow().words());
    }

    @Test
    void dataWhileStoppedEndsTheLink() {
        session.receive(Apdu.i(0, 0, OCTETS));
        assertEquals(Kind.PROTOCOL_ERROR, failure.orElseThrow().kind());
    }

    @Test
    void dataJustBeforeTheConfirmationOfStartIsTolerated() {
        session.start();
        frames();
        assertTrue(session.receive(Apdu.i(0, 0, OCTETS)));
        assertEquals(List.of("data before the confirmation of STARTDT"), deviations);
    }
}
