/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_TERMINATION;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.REQUEST;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.CauseOfTransmission.UNKNOWN_COMMON_ADDRESS;
import static org.telecontrol.iec104.TypeIdentification.C_IC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Procedure.Outcome;
import org.telecontrol.live.Session;
import org.telecontrol.testkit.stations.RtuBuilder;

class ProceduresTest {

    private static final Procedure GENERAL = new Procedure.Interrogation(1, 0);

    private final SessionFixture fixture = new SessionFixture();
    private final FakeOutstation outstation = fixture.network.outstationAt(SessionFixture.NORTH);
    private final Session session = fixture.sessions.open(new RtuBuilder("NORTH").endpoint("192.0.2.10", 2404)
            .station(1).point("Door", M_SP_NA_1, 100).station(2).point("Gate", M_SP_NA_1, 100).build());

    @Test
    void isDoneWhenTerminatedAndNotBefore() {
        var outcome = session.run(GENERAL);
        outstation.send(answer(1, ACTIVATION_CON));
        assertFalse(outcome.isDone());
        outstation.send(answer(1, ACTIVATION_TERMINATION));

        assertEquals("general interrogation of station 1: done", words(outcome));
        assertEquals(outcome.join(), fixture.of(LiveEvent.ProcedureEnded.class).getFirst().outcome());
    }

    @Test
    void refusalsAreToldInWords() {
        var unknown = session.run(GENERAL);
        outstation.send(answer(1, UNKNOWN_COMMON_ADDRESS).withNegative(true));
        var negative = session.run(GENERAL);
        outstation.send(answer(1, ACTIVATION_CON).withNegative(true));

        assertEquals("general interrogation of station 1: unknown common address of ASDU", words(unknown));
        assertEquals("general interrogation of station 1: negative confirmation", words(negative));
        assertEquals(Procedure.Result.REFUSED, negative.join().result());
    }

    @Test
    void aStationThatIsStillSendingIsNotLate() {
        var outcome = session.run(GENERAL);
        outstation.send(answer(1, ACTIVATION_CON));
        for (int i = 0; i < 10; i++) {
            fixture.clock.advance(Duration.ofSeconds(20));
            outstation.send(value(INTERROGATED_BY_STATION));
        }
        assertFalse(outcome.isDone());

        fixture.clock.advance(Duration.ofSeconds(29));
        assertFalse(outcome.isDone());
        fixture.clock.advance(Duration.ofSeconds(1));
        assertEquals("general interrogation of station 1: no end within 30 s", words(outcome));
    }

    @Test
    void aSilentStationTimesOut() {
        var outcome = session.run(GENERAL);
        fixture.clock.advance(Duration.ofSeconds(30));

        assertEquals("general interrogation of station 1: no confirmation within 30 s", words(outcome));
        assertEquals(Procedure.Result.TIMEOUT, outcome.join().result());
    }

    @Test
    void oneFollowsTheOther() {
        session.run(GENERAL);
        var second = session.run(new Procedure.Interrogation(2, 5));
        assertEquals(1, outstation.received().size());
        outstation.send(answer(1, ACTIVATION_CON), answer(1, ACTIVATION_TERMINATION));

        assertEquals(2, outstation.received().size());
        outstation.send(answer(2, ACTIVATION_CON), answer(2, ACTIVATION_TERMINATION));
        assertEquals("interrogation of group 5 of station 2: done", words(second));
    }

    @Test
    void broadcastWaitsForEveryStation() {
        var outcome = session.run(new Procedure.Interrogation(65_535, 0));
        outstation.send(answer(1, ACTIVATION_CON), answer(1, ACTIVATION_TERMINATION), answer(2, ACTIVATION_CON));
        assertFalse(outcome.isDone());
        outstation.send(answer(2, ACTIVATION_TERMINATION));

        assertTrue(outcome.join().isDone());
    }

    @Test
    void readIsDoneByTheValue() {
        var outcome = session.run(new Procedure.Read(1, 100));
        outstation.send(value(SPONTANEOUS));
        assertFalse(outcome.isDone());
        outstation.send(value(REQUEST));

        assertTrue(outcome.join().isDone());
    }

    @Test
    void aLostConnectionEndsWhatIsUnderWayAndWaiting() {
        var first = session.run(GENERAL);
        var second = session.run(new Procedure.ClockSynchronization(1));
        outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
        var third = session.run(GENERAL);

        assertEquals("general interrogation of station 1: reset by peer", words(first));
        assertEquals(Procedure.Result.LOST, second.join().result());
        assertEquals("general interrogation of station 1: not connected", words(third));
    }

    private static String words(CompletableFuture<Outcome> outcome) {
        return outcome.join().words();
    }

    private static Asdu answer(int station, CauseOfTransmission cause) {
        return Asdu.of(C_IC_NA_1, cause, station, InformationObject.of(0, InformationElement.Interrogation.STATION));
    }

    private static Asdu value(CauseOfTransmission cause) {
        return Asdu.of(M_SP_NA_1, cause, 1, InformationObject.of(100, SinglePoint.ON));
    }
}
