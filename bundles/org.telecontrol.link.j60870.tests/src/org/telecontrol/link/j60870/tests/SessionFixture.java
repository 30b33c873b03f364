/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.Tolerance;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;
import org.telecontrol.link.j60870.internal.session.UFrame;
import org.telecontrol.link.testkit.VirtualLinkClock;

/** A session on a clock that is moved by hand, with everything it tells its owner. */
abstract class SessionFixture {

    static final Asdu ASDU = Asdu.of(TypeIdentification.M_SP_NA_1, CauseOfTransmission.SPONTANEOUS, 1,
            InformationObject.of(1, SinglePoint.ON));
    static final byte[] OCTETS = {1};
    static final Duration MOMENT = Duration.ofMillis(1);

    final VirtualLinkClock clock = new VirtualLinkClock();
    final List<LinkState> states = new ArrayList<>();
    final List<String> deviations = new ArrayList<>();
    Optional<CloseReason> failure = Optional.empty();

    final SessionOwner owner = new SessionOwner() {
        @Override
        public void locked(Runnable step) {
            step.run();
        }

        @Override
        public void stateChanged(LinkState state) {
            states.add(state);
        }

        @Override
        public void deviated(Tolerance tolerance, String words) {
            deviations.add(words);
        }

        @Override
        public void failed(CloseReason reason) {
            failure = Optional.of(reason);
        }

        @Override
        public void wake() {
            wakes++; // the test asks for frames when it wants them
        }
    };

    /** How often the session said that there is something to send. */
    int wakes;

    Session session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT, clock, owner, EventSource.NONE);

    final void started() {
        session.start();
        frames();
        session.receive(Apdu.u(UFrame.STARTDT_CON));
    }

    final void controlledStarted() {
        session.halt();
        session = new Session(Role.CONTROLLED, LinkSettings.DEFAULT, clock, owner, EventSource.NONE);
        session.receive(Apdu.u(UFrame.STARTDT_ACT));
        assertEquals(List.of("STARTDT con"), frames());
    }

    final void receiveI(int sendSequence, int receiveSequence) {
        assertTrue(session.receive(Apdu.i(sendSequence, receiveSequence, OCTETS)), () -> "in sequence: " + failure);
        session.taken();
    }

    static Apdu apdu(String hex) {
        var octets = AsduCodecTest.bytes(hex);
        return new Apdu(octets, 0, octets.length);
    }

    final void receiveS(int receiveSequence) {
        session.receive(Apdu.s(receiveSequence));
    }

    /** Everything the session has to send now. */
    final List<String> frames() {
        var frames = new ArrayList<String>();
        for (var next = session.next(); next.isPresent(); next = session.next()) {
            frames.add(words(next.get()));
        }
        return frames;
    }

    private static String words(Apdu apdu) {
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
