/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_TERMINATION;
import static org.telecontrol.iec104.CauseOfTransmission.DEACTIVATION;
import static org.telecontrol.iec104.CauseOfTransmission.DEACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.REQUEST;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.CauseOfTransmission.UNKNOWN_COMMON_ADDRESS;
import static org.telecontrol.iec104.CauseOfTransmission.UNKNOWN_TYPE_ID;
import static org.telecontrol.iec104.TypeIdentification.C_IC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_RP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_TS_TA_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.P_AC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.P_ME_NA_1;
import static org.telecontrol.iec104.TypeIdentification.P_ME_NB_1;
import static org.telecontrol.iec104.TypeIdentification.P_ME_NC_1;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.Quality;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.link.testkit.VirtualLinkClock;
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
        assertEquals(outcome.join(), session.lastProcedure().orElseThrow());
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
    void aStationThatOnlyReportsChangesHasNotAnswered() {
        var outcome = session.run(GENERAL);
        for (int i = 0; i < 3; i++) {
            fixture.clock.advance(Duration.ofSeconds(10));
            outstation.send(value(SPONTANEOUS), value(INTERROGATED_BY_STATION).withCommonAddress(2));
        }
        assertTrue(outcome.isDone());
        assertEquals("general interrogation of station 1: no confirmation within 30 s", words(outcome));
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
    void aRefusalDoesNotEndABroadcastThatOthersStillAnswer() {
        var outcome = session.run(new Procedure.Interrogation(65_535, 0));
        outstation.send(answer(1, ACTIVATION_CON).withNegative(true));
        assertFalse(outcome.isDone());
        outstation.send(answer(2, ACTIVATION_CON), answer(2, ACTIVATION_TERMINATION));

        assertEquals("general interrogation of all stations: station 1: negative confirmation", words(outcome));
        assertEquals(Procedure.Result.REFUSED, outcome.join().result());
    }

    @Test
    void aBroadcastThatSomeDoNotAnswerNamesThem() {
        var outcome = session.run(new Procedure.Interrogation(65_535, 0));
        outstation.send(answer(1, ACTIVATION_CON), answer(1, ACTIVATION_TERMINATION));
        fixture.clock.advance(Duration.ofSeconds(30));

        assertEquals("general interrogation of all stations: no confirmation from station 2 within 30 s",
                words(outcome));
    }

    @ParameterizedTest
    @MethodSource("confirmed")
    void otherProceduresAreDoneByTheirConfirmation(Procedure procedure, Asdu sent) {
        var outcome = session.run(procedure);
        assertEquals(List.of(sent), outstation.received());
        outstation.send(sent.withCause(sent.cause() == DEACTIVATION ? DEACTIVATION_CON : ACTIVATION_CON));
        assertEquals(procedure.words() + ": done", words(outcome));

        var refused = session.run(procedure);
        outstation.send(sent.withCause(UNKNOWN_TYPE_ID).withNegative(true));
        assertEquals(procedure.words() + ": unknown type identification", words(refused));
    }

    static List<Arguments> confirmed() {
        var now = Cp56Time2a.of(LocalDateTime.ofInstant(VirtualLinkClock.START, ZoneOffset.UTC));
        var normalized = InformationElement.NormalizedValue.of(0.5);
        var scaled = new InformationElement.ScaledValue((short) 7);
        var number = new InformationElement.ShortFloat(1.5f);
        return List.of(
                Arguments.of(new Procedure.Reset(1, Procedure.Reset.PROCESS), Asdu.of(C_RP_NA_1, ACTIVATION, 1,
                        InformationObject.of(0, new InformationElement.ResetProcess(1)))),
                Arguments.of(new Procedure.Test(1, 4711), Asdu.of(C_TS_TA_1, ACTIVATION, 1,
                        InformationObject.of(0, new InformationElement.TestWord(4711), Quality.GOOD, now))),
                Arguments.of(new Procedure.Parameter(1, 100, normalized, 1),
                        Asdu.of(P_ME_NA_1, ACTIVATION, 1, parameter(normalized, 1))),
                Arguments.of(new Procedure.Parameter(1, 100, scaled, 2),
                        Asdu.of(P_ME_NB_1, ACTIVATION, 1, parameter(scaled, 2))),
                Arguments.of(new Procedure.Parameter(1, 100, number, 3),
                        Asdu.of(P_ME_NC_1, ACTIVATION, 1, parameter(number, 3))),
                Arguments.of(new Procedure.ParameterActivation(1, 100, 3, true), Asdu.of(P_AC_NA_1, ACTIVATION, 1,
                        InformationObject.of(100, new InformationElement.ParameterActivation(3)))),
                Arguments.of(new Procedure.ParameterActivation(1, 100, 3, false), Asdu.of(P_AC_NA_1, DEACTIVATION, 1,
                        InformationObject.of(100, new InformationElement.ParameterActivation(3)))));
    }

    private static InformationObject parameter(InformationElement value, int qualifier) {
        return InformationObject.command(100, value, new Qualifier(qualifier, false), null);
    }

    @Test
    void aParameterOfAnotherObjectIsNoAnswer() {
        var value = new InformationElement.ShortFloat(1.5f);
        var outcome = session.run(new Procedure.Parameter(1, 100, value, 1));
        outstation.send(Asdu.of(P_ME_NC_1, ACTIVATION_CON, 1,
                InformationObject.command(101, value, new Qualifier(1, false), null)));
        assertFalse(outcome.isDone());
    }

    @Test
    void aTestThatComesBackChangedHasFailed() {
        var outcome = session.run(new Procedure.Test(1, 4711));
        var back = outstation.received().getFirst().withCause(ACTIVATION_CON);
        outstation.send(Asdu.of(C_TS_TA_1, ACTIVATION_CON, 1, InformationObject.of(0,
                new InformationElement.TestWord(4712), Quality.GOOD, back.objects().getFirst().time())));
        assertEquals("test of station 1: came back changed", words(outcome));
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
