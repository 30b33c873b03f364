/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_CON;
import static org.telecontrol.iec104.CauseOfTransmission.ACTIVATION_TERMINATION;
import static org.telecontrol.iec104.CauseOfTransmission.INITIALIZED;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.UNKNOWN_COMMON_ADDRESS;
import static org.telecontrol.iec104.TypeIdentification.C_CI_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_CS_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_IC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_EI_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;
import static org.telecontrol.live.SessionState.CLOSED;
import static org.telecontrol.live.SessionState.CLOSING;
import static org.telecontrol.live.SessionState.CONNECTING;
import static org.telecontrol.live.SessionState.FAILED;
import static org.telecontrol.live.SessionState.STARTED;
import static org.telecontrol.live.SessionState.STARTING;
import static org.telecontrol.live.SessionState.WAITING;

import java.time.Duration;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.ClockTime;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.model.station.CounterFreeze;
import org.telecontrol.model.station.LinkProfile;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.testkit.stations.RtuBuilder;

class SessionTest {

    private static final ReconnectPolicy STEADY = new ReconnectPolicy(Duration.ofSeconds(1), Duration.ofSeconds(4), 0);

    private final SessionFixture fixture = new SessionFixture();

    private static RtuBuilder north() {
        return new RtuBuilder("NORTH").endpoint("192.0.2.10", 2404).station(1).point("Door", M_SP_NA_1, 100);
    }

    @Test
    void connectsStartsInterrogatesAndCloses() {
        var outstation = fixture.network.outstationAt(SessionFixture.NORTH).answering(asdu -> List.of(
                asdu.withCause(ACTIVATION_CON),
                Asdu.of(M_SP_NA_1, INTERROGATED_BY_STATION, 1, InformationObject.of(100, SinglePoint.ON)),
                asdu.withCause(ACTIVATION_TERMINATION)));

        var session = fixture.sessions.open(north().interrogatedOnConnect().build());
        assertEquals("on", session.image().find("Door").orElseThrow().last().orElseThrow().text());
        assertEquals(List.of(C_IC_NA_1), SessionFixture.types(outstation.received()));
        var end = fixture.of(LiveEvent.ConnectPlanEnded.class).getFirst();
        assertEquals(List.of("general interrogation of station 1: done"),
                end.outcomes().stream().map(outcome -> outcome.words()).toList());

        session.close();
        assertEquals(List.of(CONNECTING, STARTING, STARTED, CLOSING, CLOSED), fixture.states());
        assertTrue(session.image().find("Door").orElseThrow().last().isPresent(), "values stay");
    }

    @Test
    void eachProcedureEndsBeforeThePlanForConnectingDoes() {
        fixture.network.outstationAt(SessionFixture.NORTH)
                .answering(asdu -> List.of(asdu.withCause(UNKNOWN_COMMON_ADDRESS)));
        fixture.sessions.open(north().interrogatedOnConnect().build());
        assertEquals(List.of(LiveEvent.ProcedureEnded.class, LiveEvent.ConnectPlanEnded.class),
                fixture.of(LiveEvent.class).stream().<Class<?>>map(Object::getClass)
                        .filter(type -> type == LiveEvent.ProcedureEnded.class
                                || type == LiveEvent.ConnectPlanEnded.class)
                        .toList());
    }

    @Test
    void withoutPlanNothingIsSent() {
        var outstation = fixture.agreeable();
        fixture.sessions.open(north().build());

        assertEquals(List.of(), outstation.received());
        assertEquals(List.of(), fixture.of(LiveEvent.ConnectPlanEnded.class).getFirst().outcomes());
    }

    @Test
    void refusedConnectionIsTriedAgainWithGrowingDelay() {
        var session = fixture.sessions.open(north().build(), SessionOptions.DEFAULT.withReconnect(STEADY));
        assertEquals("connection refused; next attempt in 1 s", session.status().detail());
        assertEquals(session.status().since().plusSeconds(1), session.status().nextAttempt());

        fixture.clock.advance(Duration.ofSeconds(1));
        assertEquals("connection refused; next attempt in 2 s", session.status().detail());
        fixture.clock.advance(Duration.ofSeconds(2 + 4 + 4));
        assertEquals("connection refused; next attempt in 4 s", session.status().detail());
        assertEquals(5, fixture.network.connections().size());

        fixture.agreeable();
        fixture.clock.advance(Duration.ofSeconds(4));
        assertEquals(STARTED, session.status().state());
    }

    @Test
    void theLastReasonIsToldUntilDataTransferIsStarted() {
        var session = fixture.sessions.open(north().build(), SessionOptions.DEFAULT.withReconnect(STEADY));
        assertEquals("connection refused; next attempt in 1 s", session.status().words());
        var outstation = fixture.network.outstationAt(SessionFixture.NORTH).confirmingStart(false);
        fixture.clock.advance(Duration.ofSeconds(1));

        var told = fixture.of(LiveEvent.StatusChanged.class).stream().map(change -> change.status().words()).toList();
        assertEquals(List.of("connecting to 192.0.2.10:2404", "connection refused; next attempt in 1 s",
                "connection refused; connecting to 192.0.2.10:2404",
                "connection refused; connected to 192.0.2.10:2404, waiting for STARTDT confirmation"), told);

        fixture.clock.advance(Duration.ofSeconds(15));
        assertEquals("no STARTDT confirmation within 15 s; next attempt in 2 s", session.status().words());
        outstation.confirmingStart(true);
        fixture.clock.advance(Duration.ofSeconds(2));
        assertEquals("data transfer with 192.0.2.10:2404 started", session.status().words());
        assertNull(session.status().reason());
    }

    @Test
    void whatIsClosedIsNotConnectingAgain() {
        fixture.network.outstationAt(SessionFixture.NORTH).confirmingStart(false);
        var session = fixture.sessions.open(north().build());
        session.close();
        assertEquals("closed", session.status().words());
    }

    @Test
    void aPartOfTheDelayIsLeftToChance() {
        var jittery = new ReconnectPolicy(Duration.ofSeconds(1), Duration.ofSeconds(4), 0.5);
        var delay = jittery.delay(1, new Random(SessionFixture.SEED).nextDouble());
        fixture.sessions.open(north().build(), SessionOptions.DEFAULT.withReconnect(jittery));

        fixture.clock.advance(delay.minusMillis(1));
        assertEquals(1, fixture.network.connections().size());
        fixture.clock.advance(Duration.ofMillis(1));
        assertEquals(2, fixture.network.connections().size());
    }

    @Test
    void withoutReconnectionAFailureIsTheEnd() {
        fixture.network.makeUnreachable(SessionFixture.NORTH, new CloseReason(Kind.NO_ROUTE, "no route"));
        var session = fixture.sessions.open(north().build(),
                SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER));

        assertEquals(FAILED, session.status().state());
        assertEquals("no route", session.status().detail());
        fixture.clock.advance(Duration.ofHours(1));
        assertEquals(1, fixture.network.connections().size());
    }

    @Test
    void aFaultOfAListenerConcernsNobodyElse() {
        fixture.agreeable();
        var stop = fixture.sessions.listen(event -> {
            throw new IllegalStateException("a faulty listener");
        });
        fixture.sessions.listen(fixture.events::add);
        var session = fixture.sessions.open(north().build());
        stop.run();

        assertEquals(STARTED, session.status().state());
        assertEquals(List.of(CONNECTING, CONNECTING, STARTING, STARTING, STARTED, STARTED), fixture.states());
    }

    @Test
    void silentStationIsToldAsSuch() {
        fixture.network.outstationAt(SessionFixture.NORTH).confirmingStart(false);
        var session = fixture.sessions.open(north().build(),
                SessionOptions.DEFAULT.withReconnect(ReconnectPolicy.NEVER));
        assertEquals(STARTING, session.status().state());

        fixture.clock.advance(Duration.ofSeconds(15));
        assertEquals("no STARTDT confirmation within 15 s", session.status().detail());
    }

    @Test
    void aPeerThatDropsWhoeverHasStartedItIsDialledLessAndLess() {
        var outstation = fixture.agreeable();
        var session = fixture.sessions.open(north().build(), SessionOptions.DEFAULT.withReconnect(STEADY));
        for (var delay : List.of("1 s", "2 s", "4 s", "4 s")) {
            outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
            assertEquals("reset by peer; next attempt in " + delay, session.status().detail());
            fixture.clock.advance(Duration.ofSeconds(4));
            assertEquals(STARTED, session.status().state());
        }
        fixture.clock.advance(Duration.ofSeconds(4));
        outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
        assertEquals("reset by peer; next attempt in 1 s", session.status().detail());
    }

    @Test
    void lostConnectionIsMadeAgainAndThePlanStartsAfresh() {
        var outstation = fixture.agreeable();
        var session = fixture.sessions.open(north().interrogatedOnConnect().build(),
                SessionOptions.DEFAULT.withReconnect(STEADY));

        outstation.drop(new CloseReason(Kind.RESET, "reset by peer"));
        assertEquals(WAITING, session.status().state());
        assertEquals("reset by peer; next attempt in 1 s", session.status().detail());
        fixture.clock.advance(Duration.ofSeconds(1));

        assertEquals(STARTED, session.status().state());
        assertEquals(List.of(C_IC_NA_1, C_IC_NA_1), SessionFixture.types(outstation.received()));
    }

    @Test
    void endpointsAreTriedInTurn() {
        var session = fixture.sessions.open(north().endpoint("192.0.2.11", 2404).build(),
                SessionOptions.DEFAULT.withReconnect(STEADY));
        fixture.clock.advance(Duration.ofSeconds(1));

        assertEquals(List.of(SessionFixture.NORTH, new Endpoint("192.0.2.11", 2404)),
                fixture.network.connections().stream().map(link -> link.peer()).toList());
        session.close();
        assertEquals(CLOSED, session.status().state());
        fixture.clock.advance(Duration.ofHours(1));
        assertEquals(2, fixture.network.connections().size(), "a closed session tries no more");
    }

    @Test
    void plansRunInOrderAndPeriodically() {
        var outstation = fixture.agreeable();
        fixture.sessions.open(north().profile(SessionTest::planEverything).build());

        var onConnect = List.of(C_CS_NA_1, C_IC_NA_1, C_IC_NA_1, C_CI_NA_1, C_CI_NA_1);
        assertEquals(onConnect, SessionFixture.types(outstation.received()));
        assertEquals(List.of("21", "33"), outstation.received().stream().filter(asdu -> asdu.is(C_IC_NA_1))
                .map(asdu -> asdu.objects().getFirst().element().rawNumber().toString()).toList());

        outstation.clear();
        fixture.clock.advance(Duration.ofMinutes(16));
        assertEquals(List.of(C_IC_NA_1, C_IC_NA_1), SessionFixture.types(outstation.received()));
        fixture.clock.advance(Duration.ofMinutes(15));
        assertEquals(4, outstation.received().size());
    }

    @Test
    void aPeriodOfZeroIsNone() {
        var outstation = fixture.agreeable();
        fixture.sessions.open(north().profile(profile -> {
            var plan = StationFactory.eINSTANCE.createInterrogationPlan();
            plan.setPeriod(Duration.ZERO);
            profile.setInterrogation(plan);
        }).build());
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> fixture.clock.advance(Duration.ofSeconds(1)));
        assertEquals(List.of(), outstation.received());
    }

    private static void planEverything(LinkProfile profile) {
        var clock = StationFactory.eINSTANCE.createClockSynchronisation();
        clock.setOnConnect(true);
        profile.setClockSynchronisation(clock);
        var groups = StationFactory.eINSTANCE.createInterrogationPlan();
        groups.setOnConnect(true);
        groups.setPeriod(Duration.ofMinutes(15));
        groups.getGroups().addAll(List.of(1, 13));
        profile.setInterrogation(groups);
        var counters = StationFactory.eINSTANCE.createCounterInterrogationPlan();
        counters.setOnConnect(true);
        counters.setFreeze(CounterFreeze.FREEZE);
        profile.setCounterInterrogation(counters);
    }

    @Test
    void clockIsSetInTheZoneOfTheStation() {
        var outstation = fixture.agreeable();
        fixture.sessions.open(north().profile(profile -> {
            profile.setTimeZone("Europe/Madrid");
            var clock = StationFactory.eINSTANCE.createClockSynchronisation();
            clock.setOnConnect(true);
            profile.setClockSynchronisation(clock);
        }).build());

        var time = ((ClockTime) outstation.received().getFirst().objects().getFirst().element()).time();
        assertEquals(11, time.hour(), "10 h UTC is 11 h in Madrid in November");
        assertFalse(time.summerTime());
    }

    @Test
    void restartedStationIsInterrogatedAgain() {
        var outstation = fixture.agreeable();
        fixture.sessions.open(north().interrogatedOnConnect().build());
        outstation.clear();

        outstation.send(Asdu.of(M_EI_NA_1, INITIALIZED, 1,
                InformationObject.of(0, new InformationElement.EndOfInitialization(0, false))));

        assertEquals(List.of(C_IC_NA_1), SessionFixture.types(outstation.received()));
    }

    @Test
    void optionsMayReplaceEndpointAndPlans() {
        var elsewhere = new Endpoint("198.51.100.1", 2404);
        var outstation = fixture.network.outstationAt(elsewhere);
        var session = fixture.sessions.open(north().interrogatedOnConnect().build(),
                SessionOptions.DEFAULT.to(elsewhere).withPlans(false));

        assertEquals(STARTED, session.status().state());
        assertEquals(List.of(), outstation.received());
    }

    @Test
    void sessionsAreFoundAndForgotten() {
        fixture.agreeable();
        Rtu rtu = north().build();
        var session = fixture.sessions.open(rtu);

        assertSame(session, fixture.sessions.find("NORTH").orElseThrow());
        var twice = assertThrows(IllegalStateException.class, () -> fixture.sessions.open(rtu));
        assertEquals("A session of NORTH is open already", twice.getMessage());
        fixture.sessions.forget("NORTH");
        assertEquals(1, fixture.sessions.all().size(), "an open session is not forgotten");

        session.close();
        fixture.sessions.forget("NORTH");
        assertEquals(List.of(), fixture.sessions.all());
        assertEquals(List.of(), fixture.sessions.image().rtus());
    }

    @Test
    void endedSessionMayBeOpenedAnew() {
        fixture.agreeable();
        fixture.sessions.open(north().build()).close();
        var again = fixture.sessions.open(north().build());

        assertEquals(STARTED, again.status().state());
        assertEquals(List.of(again), fixture.sessions.all());
    }

    @Test
    void unusableConfigurationIsRefusedInWords() {
        var nowhere = new RtuBuilder("NORTH").station(1).build();
        assertEquals("NORTH has no endpoint to connect to",
                assertThrows(IllegalArgumentException.class, () -> fixture.sessions.open(nowhere)).getMessage());
        var timeless = north().profile(profile -> profile.setTimeZone("Mars/Olympus")).build();
        assertEquals("NORTH: \"Mars/Olympus\" is no time zone",
                assertThrows(IllegalArgumentException.class, () -> fixture.sessions.open(timeless)).getMessage());
        assertEquals(List.of(), fixture.sessions.all());
    }
}
