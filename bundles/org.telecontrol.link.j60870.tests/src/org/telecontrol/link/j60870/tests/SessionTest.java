/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.Outgoing;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;
import org.telecontrol.link.j60870.internal.session.UFrame;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** The rules of clause 5 to the letter, on a clock that is moved by hand. */
class SessionTest {

    private static final Asdu ASDU = Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
            InformationObject.of(1, SinglePoint.ON));
    private static final byte[] OCTETS = {1};
    private static final Duration MOMENT = Duration.ofMillis(1);

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final List<LinkState> states = new ArrayList<>();
    private final List<String> deviations = new ArrayList<>();
    private Optional<CloseReason> failure = Optional.empty();

    private final SessionOwner owner = new SessionOwner() {
        @Override
        public void locked(Runnable step) {
            step.run();
        }

        @Override
        public void stateChanged(LinkState state) {
            states.add(state);
        }

        @Override
        public void deviated(String sort, String words) {
            deviations.add(words);
        }

        @Override
        public void failed(CloseReason reason) {
            failure = Optional.of(reason);
        }

        @Override
        public void wake() {
            // The test asks for frames when it wants them.
        }
    };

    private Session session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT, clock, owner);

    // ---- starting and stopping

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
        session.send(OCTETS, ASDU);
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
            session.send(OCTETS, ASDU);
        }
        session.stop();
        assertEquals(12, frames().size());
        receiveS(12);
        assertEquals(List.of("I 12 0", "STOPDT act"), frames());
    }

    @Test
    void aPeerMayStopWithoutAcknowledging() {
        started();
        session.send(OCTETS, ASDU);
        session.stop();
        frames();
        session.receive(Apdu.u(UFrame.STOPDT_CON));
        clock.advance(Duration.ofSeconds(15));
        assertEquals(Optional.empty(), failure);
        assertEquals(LinkState.CONNECTED, session.state());
    }

    @Test
    void acknowledgesBeforeItStops() {
        started();
        receiveI(0, 0);
        session.stop();
        assertEquals(List.of("S 1", "STOPDT act"), frames());
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
        session.send(OCTETS, ASDU);
        assertEquals(List.of("I 0 0"), frames());
        session.send(OCTETS, ASDU);
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
        session.send(OCTETS, ASDU);
        session.receive(Apdu.u(UFrame.STOPDT_ACT));
        assertEquals(List.of("STOPDT con"), frames());
        session.receive(Apdu.u(UFrame.STARTDT_ACT));
        assertEquals(List.of("STARTDT con", "I 0 0"), frames());
    }

    @Test
    void closingSendsWhatIsQueuedAndStops() {
        started();
        session.send(OCTETS, ASDU);
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
        session.send(OCTETS, ASDU);
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

    // ---- windows and sequence numbers

    @Test
    void sendsNoMoreThanKUnacknowledged() {
        started();
        for (int i = 0; i < 20; i++) {
            session.send(OCTETS, ASDU);
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
        session.send(OCTETS, ASDU);
        assertEquals(List.of("I 0 1"), frames());
        clock.advance(Duration.ofSeconds(10));
        assertEquals(List.of(), frames());
    }

    @Test
    void doesNotAcknowledgeWhatWasNotTaken() {
        started();
        assertTrue(session.receive(Apdu.i(0, 0, OCTETS)));
        session.send(OCTETS, ASDU);
        assertEquals(List.of("I 0 0"), frames());
        session.taken();
        session.send(OCTETS, ASDU);
        assertEquals(List.of("I 1 1"), frames());
    }

    @Test
    void countsOverTheWrap() {
        started();
        for (int i = 0; i < 100_000; i++) {
            session.send(OCTETS, ASDU);
            receiveI(i & 0x7fff, i & 0x7fff);
            assertEquals(List.of("I %d %d".formatted(i & 0x7fff, i + 1 & 0x7fff)), frames());
        }
        assertEquals(Optional.empty(), failure);
    }

    @Test
    void keepsTheTimesOfOutstandingFramesOverTheWrap() {
        started();
        for (int i = 0; i < 0x7fff; i++) {
            session.send(OCTETS, ASDU);
            frames();
            receiveS(i + 1);
        }
        session.send(OCTETS, ASDU);
        frames();
        clock.advance(Duration.ofSeconds(5));
        session.send(OCTETS, ASDU);
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
        session.send(OCTETS, ASDU);
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

    // ---- time-outs

    @Test
    void waitsForAcknowledgementsNoLongerThanT1OfTheOldest() {
        started();
        session.send(OCTETS, ASDU);
        frames();
        clock.advance(Duration.ofSeconds(14));
        session.send(OCTETS, ASDU);
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
        session.send(OCTETS, ASDU);
        frames();
        clock.advance(Duration.ofSeconds(10));
        session.send(OCTETS, ASDU);
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
        session = new Session(Role.CONTROLLED, often, clock, owner);
        clock.advance(Duration.ofSeconds(20));
        assertTrue(failure.isPresent());
    }

    @Test
    void zeroT3MeansNoTests() {
        session.halt();
        session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT.withTimeouts(Duration.ofSeconds(30),
                Duration.ofSeconds(15), Duration.ofSeconds(10), Duration.ZERO), clock, owner);
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

    // ---- odd frames

    @Test
    void toleratesOddControlFrames() {
        started();
        session.receive(new Apdu(AsduCodecTest.bytes("68 06 01 00 00 00 FF FF")));
        session.receive(new Apdu(AsduCodecTest.bytes("68 04 03 00 00 00")));
        assertEquals(List.of("a frame without ASDU of 8 octets", "an unknown control function 0x03"), deviations);
        assertEquals(LinkState.STARTED, session.state());
    }

    // ---- support

    private void started() {
        session.start();
        frames();
        session.receive(Apdu.u(UFrame.STARTDT_CON));
    }

    private void controlledStarted() {
        session.halt();
        session = new Session(Role.CONTROLLED, LinkSettings.DEFAULT, clock, owner);
        session.receive(Apdu.u(UFrame.STARTDT_ACT));
        assertEquals(List.of("STARTDT con"), frames());
    }

    private void receiveI(int sendSequence, int receiveSequence) {
        assertTrue(session.receive(Apdu.i(sendSequence, receiveSequence, OCTETS)), () -> "in sequence: " + failure);
        session.taken();
    }

    private void receiveS(int receiveSequence) {
        session.receive(Apdu.s(receiveSequence));
    }

    /** Everything the session has to send now. */
    private List<String> frames() {
        var frames = new ArrayList<String>();
        for (var next = session.next(); next.isPresent(); next = session.next()) {
            frames.add(words(next.get()));
        }
        return frames;
    }

    private static String words(Outgoing outgoing) {
        var apdu = outgoing.apdu();
        if (apdu.isI()) {
            return "I " + apdu.sendSequence() + " " + apdu.receiveSequence();
        }
        int control = apdu.octets()[2] & 0xff;
        for (var function : UFrame.values()) {
            if (function.control() == control) {
                return function.toString();
            }
        }
        return "S " + apdu.receiveSequence();
    }
}
