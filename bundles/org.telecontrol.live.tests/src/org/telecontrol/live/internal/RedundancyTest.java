/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_TB_1;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.CloseReason.Kind;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.testkit.FakeLink;
import org.telecontrol.link.testkit.FakeOutstation;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.testkit.stations.RtuBuilder;

/** Two connections to one station, of which exactly one is started. */
class RedundancyTest {

    private static final Endpoint SECOND = new Endpoint("192.0.2.11", 2404);
    private static final CloseReason RESET = new CloseReason(Kind.RESET, "connection reset by peer");

    private final SessionFixture fixture = new SessionFixture();
    private final FakeOutstation first = fixture.agreeable();
    private final FakeOutstation second = fixture.network.outstationAt(SECOND);
    private Session session = fixture.sessions.open(rtu());

    private static Rtu rtu() {
        var rtu = new RtuBuilder("NORTH").endpoint(SessionFixture.NORTH.host(), 2404).endpoint(SECOND.host(), 2404)
                .station(1).point("Door", M_SP_TB_1, 100).build();
        rtu.getEndpoints().forEach(endpoint -> endpoint.setRedundancyGroup("A"));
        return rtu;
    }

    @BeforeEach
    void started() {
        assertEquals(SessionState.STARTED, session.status().state());
    }

    private static Asdu at(int second, boolean on) {
        var time = Cp56Time2a.of(VirtualLinkClock.START.plusSeconds(second), ZoneOffset.UTC);
        return Asdu.of(M_SP_TB_1, SPONTANEOUS, 1,
                InformationObject.of(100, SinglePoint.of(on), Quality.GOOD, time));
    }

    private List<LinkState> states() {
        return fixture.network.connections().stream().map(FakeLink::state).toList();
    }

    private int updates() {
        return (int) session.image().updates();
    }

    @Test
    void exactlyOneIsStarted() {
        assertEquals(List.of(LinkState.STARTED, LinkState.CONNECTED), states());
    }

    /** It is told so before the next one is asked for. */
    @Test
    void aConnectionThatIsRefusedAtOnceLeavesTheNextOneItsTurn() {
        session.close();
        first.close();
        session = fixture.sessions.open(rtu());
        assertEquals("data transfer with 192.0.2.11:2404 started", session.status().detail());
    }

    @Test
    void theConnectionsAreToldOneByOne() {
        assertEquals(List.of(new Session.Connection(SessionFixture.NORTH, LinkState.STARTED),
                new Session.Connection(SECOND, LinkState.CONNECTED)), session.connections());
        silenceSecond();
        assertEquals(LinkState.CONNECTING, session.connections().getLast().state());
    }

    @Test
    void theStandbyTakesOverWhenTheStartedOneIsLost() {
        first.answering(asdu -> List.of());
        var waiting = session.run(new Procedure.Read(1, 100));
        first.drop(RESET);
        assertEquals(SessionState.STARTED, session.status().state());
        assertEquals("data transfer with 192.0.2.11:2404 started", session.status().detail());
        assertEquals(Procedure.Result.LOST, waiting.join().result());
        assertEquals(List.of(), second.received(), "nothing is sent again");
        fixture.clock.advance(Duration.ofSeconds(2));
        assertEquals(List.of(LinkState.CLOSED, LinkState.STARTED, LinkState.CONNECTED), states(),
                "the lost one stands by again");
    }

    @Test
    void theLossIsToldWhileTheOtherOneIsStillConnecting() {
        silenceSecond();
        first.answering(asdu -> List.of());
        var waiting = session.run(new Procedure.Read(1, 100));
        fixture.network.silence(SessionFixture.NORTH);
        first.drop(RESET);

        assertEquals(SessionState.CONNECTING, session.status().state());
        assertEquals("connection reset by peer; connecting to 192.0.2.10:2404 and 192.0.2.11:2404",
                session.status().words());
        assertEquals("read of 1:100: connection reset by peer", waiting.join().words());

        fixture.network.wake(SECOND);
        assertEquals("data transfer with 192.0.2.11:2404 started", session.status().detail());
        assertEquals(List.of(LinkState.STARTED), states().stream().filter(LinkState.STARTED::equals).toList());
    }

    @Test
    void theSessionWaitsWhenTheOtherOneNeverAnswers() {
        silenceSecond();
        fixture.network.silence(SessionFixture.NORTH);
        first.drop(RESET);
        fixture.clock.advance(Duration.ofMinutes(10));
        assertFalse(session.status().state() == SessionState.STARTED, session.status().detail());

        fixture.network.wake(SessionFixture.NORTH);
        fixture.clock.advance(Duration.ofMinutes(2));
        assertEquals("data transfer with 192.0.2.10:2404 started", session.status().detail());
    }

    @Test
    void aConnectionLostBeforeTransferStartsIsFollowedByTheNextOne() {
        silenceSecond();
        first.confirmingStart(false);
        first.drop(RESET);
        fixture.clock.advance(Duration.ofSeconds(2));
        assertEquals(SessionState.STARTING, session.status().state());
        first.drop(RESET);
        fixture.network.wake(SECOND);
        assertEquals("data transfer with 192.0.2.11:2404 started", session.status().detail());
    }

    @Test
    void noOtherOneTakesOverByHandWhileItIsConnecting() {
        silenceSecond();
        session.switchOver();
        assertEquals("data transfer with 192.0.2.10:2404 started", session.status().detail());
        assertEquals("no other connection stands by",
                fixture.of(LiveEvent.Deviation.class).getLast().words());
    }

    /** The standby is lost and does not come back: it is connecting most of the time. */
    private void silenceSecond() {
        fixture.network.silence(SECOND);
        second.drop(RESET);
        fixture.clock.advance(Duration.ofSeconds(2));
        assertEquals(LinkState.CONNECTING, states().getLast());
    }

    @Test
    void eventsThatAreRepeatedAfterTheLossAreTakenOnce() {
        first.send(at(1, true), at(2, false));
        first.drop(RESET);
        second.send(at(1, true), at(2, false), at(3, true));
        assertEquals(3, updates());
        second.send(at(3, true));
        assertEquals(4, updates(), "without a loss the same is not a repetition");
    }

    @Test
    void eventsWithoutTimeAreTakenOnceWhereThisHidesNoChange() {
        first.send(event(100, true), event(101, true));
        first.drop(RESET);
        second.send(event(100, true), event(101, true));
        assertEquals(2, updates(), "the same as the last value: repeated");

        second.send(event(100, false), event(100, true));
        assertEquals(4, updates());
    }

    @Test
    void noChangeIsHiddenThoughAnEventWithoutTimeLooksRepeated() {
        first.send(event(100, true), event(100, false), event(101, false));
        first.drop(RESET);
        second.send(event(100, true));
        assertEquals(4, updates(), "repeated or not: the door is open now");
        second.send(interrogated(101, true), event(101, false));
        assertEquals(6, updates(), "the value has been another one meanwhile");
    }

    private static Asdu event(int ioa, boolean on) {
        return Asdu.of(M_SP_NA_1, SPONTANEOUS, 1, InformationObject.of(ioa, SinglePoint.of(on)));
    }

    private static Asdu interrogated(int ioa, boolean on) {
        return event(ioa, on).withCause(INTERROGATED_BY_STATION);
    }

    @Test
    void theOtherOneTakesOverByHand() {
        session.switchOver();
        assertEquals(List.of(LinkState.CONNECTED, LinkState.STARTED), states());
        session.switchOver();
        assertEquals(List.of(LinkState.STARTED, LinkState.CONNECTED), states());
        assertEquals(SessionState.STARTED, session.status().state());
    }

    @Test
    void whenAllAreLostTheSessionWaits() {
        second.close();
        first.close();
        assertEquals(SessionState.WAITING, session.status().state());
        assertTrue(session.status().detail().contains("next attempt"), session.status().detail());
    }

    @Test
    void closingEndsAll() {
        session.close();
        assertEquals(List.of(LinkState.CLOSED, LinkState.CLOSED), states());
        assertEquals(SessionState.CLOSED, session.status().state());
        fixture.clock.advance(Duration.ofHours(1));
        assertEquals(2, fixture.network.connections().size(), "nothing is connected any more");
    }
}
