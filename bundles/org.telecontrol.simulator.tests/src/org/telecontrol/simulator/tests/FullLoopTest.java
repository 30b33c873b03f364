/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.TypeIdentification.C_DC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_RC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SC_TA_1;
import static org.telecontrol.iec104.TypeIdentification.C_SE_NB_1;
import static org.telecontrol.iec104.TypeIdentification.C_SE_NC_1;
import static org.telecontrol.iec104.TypeIdentification.M_BO_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_IT_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NC_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TD_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TE_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TF_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ST_TB_1;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.LiveStream;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.command.CommandEvent.Kind;
import org.telecontrol.live.command.CommandOutcome;
import org.telecontrol.live.command.CommandRequest;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.model.station.CommandMode;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;
import org.telecontrol.testkit.waits.Await;

/** The workbench's sessions against its simulated RTUs, over real sockets. */
class FullLoopTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final SimulationOptions QUIET = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY)
            .withRate(0);

    private final LinkProvider links = new J60870LinkProvider();
    private final Sessions sessions = Sessions.over(links);
    private final List<Simulation> simulations = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        sessions.closeAll().get(20, TimeUnit.SECONDS);
        simulations.forEach(Simulation::close);
    }

    @Test
    void everyPointGetsAValue() throws Exception {
        var session = open(north(), QUIET, SessionOptions.DEFAULT.withInterrogateOnConnect(true));

        awaitTrue("all points have values: " + session.image().points(),
                () -> session.image().points().stream().allMatch(point -> point.value() != null));
        assertEquals(session.points().monitored().size(), session.image().points().size());
        assertTrue(session.image().points().stream().map(ImagePoint::last).flatMap(value -> value.stream())
                .noneMatch(value -> value.isForeignType()));
    }

    @Test
    void valuesThatChangeByThemselvesArriveWithTheirTime() throws Exception {
        var session = open(north(), QUIET.withRate(200), SessionOptions.DEFAULT.withInterrogateOnConnect(true));

        awaitTrue("many changes", () -> session.image().updates() > 200);
        awaitTrue("a time near now", () -> point(session, "U_L1").last().map(value -> value.time())
                .filter(time -> Duration.between(time, Instant.now()).abs().toSeconds() < 60).isPresent());
    }

    @Test
    void directCommandShowsAtItsReturnInformation() throws Exception {
        var session = started(north());

        var outcome = operate(session, "Q1_Ctl", "on");

        assertEquals(CommandOutcome.Result.OK, outcome.result(), outcome.words());
        assertEquals(List.of(Kind.SENT, Kind.CONFIRMED, Kind.RETURN_INFORMATION, Kind.TERMINATED), kinds(outcome));
        assertEquals("on", point(session, "Q1_Pos").last().orElseThrow().text());
    }

    @Test
    void selectedCommandIsExecutedAfterItsSelection() throws Exception {
        var session = started(north());

        var closed = operate(session, "Q0_Ctl", "on");
        var opened = operate(session, "Q0_Ctl", "off");

        assertEquals(List.of(Kind.SENT, Kind.CONFIRMED, Kind.SENT, Kind.CONFIRMED, Kind.RETURN_INFORMATION,
                Kind.TERMINATED), kinds(closed));
        assertTrue(opened.isOk(), opened.words());
        assertEquals("open", point(session, "Q0_Pos").last().orElseThrow().text());
    }

    @Test
    void setPointsAndStepsShowToo() throws Exception {
        var session = started(north());

        assertTrue(operate(session, "P_Set", "42.5").isOk());
        assertEquals(42.5, point(session, "P").last().orElseThrow().engineering());
        assertTrue(operate(session, "Tap_Ctl", "higher").isOk());
    }

    @Test
    void executingWithoutSelectionIsRefused() throws Exception {
        var session = started(north());
        var command = session.points().named("Q0_Ctl").orElseThrow();

        var outcome = session.operate(CommandRequest.of(command, "on").withSelect(false)).outcome().get(20,
                TimeUnit.SECONDS);

        assertEquals(CommandOutcome.Result.REFUSED, outcome.result());
        assertEquals("execute refused: negative confirmation", outcome.words());
    }

    @Test
    void commandThatTheStationDoesNotKnowIsRefusedWithItsCause() throws Exception {
        var simulation = simulate(QUIET, north());
        var larger = builder().command("Q9_Ctl", C_SC_TA_1, 9009).build();
        var session = sessions.open(larger, SessionOptions.DEFAULT.to(simulation.rtus().getFirst().endpoint()));
        awaitState(session, SessionState.STARTED);

        assertEquals("execute refused: unknown information object address", operate(session, "Q9_Ctl", "on").words());
    }

    @Test
    void countersAndReadingAndClock() throws Exception {
        var session = started(north());

        var counters = session.run(new Procedure.CounterInterrogation(1, 0, 0)).get(20, TimeUnit.SECONDS);
        var clock = session.run(new Procedure.ClockSynchronization(1)).get(20, TimeUnit.SECONDS);
        var read = session.run(new Procedure.Read(1, 1010)).get(20, TimeUnit.SECONDS);
        var unknown = session.run(new Procedure.Read(1, 4711)).get(20, TimeUnit.SECONDS);

        assertTrue(counters.isDone() && clock.isDone() && read.isDone(), () -> counters + " " + clock + " " + read);
        assertTrue(point(session, "Energy").last().isPresent());
        assertTrue(point(session, "U_L1").last().isPresent());
        assertEquals("read of 1:4711: unknown information object address", unknown.words());
    }

    @Test
    void rtuThatIsDownFailsWithAReason() throws Exception {
        var down = simulate(QUIET, north());
        var endpoint = down.rtus().getFirst().endpoint();
        down.close();

        var session = sessions.open(north(),
                SessionOptions.DEFAULT.to(endpoint).withReconnect(ReconnectPolicy.NEVER));

        awaitState(session, SessionState.FAILED);
        assertTrue(session.status().detail().contains("refused"), session.status().detail());
    }

    @Test
    void rtuThatVanishesAndComesBackIsInterrogatedAnew() throws Exception {
        var soon = new ReconnectPolicy(Duration.ofMillis(50), Duration.ofMillis(200), 0);
        var simulation = simulate(QUIET, north());
        var endpoint = simulation.rtus().getFirst().endpoint();
        var session = sessions.open(north(),
                SessionOptions.DEFAULT.to(endpoint).withReconnect(soon).withInterrogateOnConnect(true));
        awaitTrue("values", () -> point(session, "U_L1").last().isPresent());

        simulation.close();
        awaitState(session, SessionState.WAITING);
        var before = point(session, "U_L1").last().orElseThrow();
        simulate(QUIET.withFirstPort(endpoint.port()), north());

        awaitTrue("interrogated again", () -> !point(session, "U_L1").last().orElseThrow().equals(before));
        assertEquals(SessionState.STARTED, session.status().state());
    }

    @Test
    void restartedRtuIsConnectedToAgain() throws Exception {
        var soon = new ReconnectPolicy(Duration.ofMillis(50), Duration.ofMillis(200), 0);
        var simulation = simulate(QUIET, north());
        var rtu = simulation.rtus().getFirst();
        try (var stream = sessions.stream(1000, LiveStream.WhenFull.WAIT)) {
            var session = sessions.open(north(), SessionOptions.DEFAULT.to(rtu.endpoint()).withReconnect(soon));
            awaitState(session, SessionState.STARTED);
            rtu.restart();
            awaitStates(stream, SessionState.STARTED, SessionState.WAITING, SessionState.STARTED);
        }
    }

    @Test
    void streamWithBackPressureLosesNothing() throws Exception {
        var simulation = simulate(QUIET.withRate(2000), north());
        try (var stream = sessions.stream(10, LiveStream.WhenFull.WAIT)) {
            var session = sessions.open(north(),
                    SessionOptions.DEFAULT.to(simulation.rtus().getFirst().endpoint()).withInterrogateOnConnect(true));
            int values = 0;
            while (values < 3000) {
                var event = stream.poll(PATIENCE);
                assertTrue(event != null && !(event instanceof LiveEvent.Lost), "there are events, and none is lost");
                values += event instanceof LiveEvent.ValueReceived ? 1 : 0;
            }
            assertEquals(SessionState.STARTED, session.status().state());
        }
    }

    @Test
    void severalControllingStationsSeeTheSame() throws Exception {
        var simulation = simulate(QUIET, north());
        var endpoint = simulation.rtus().getFirst().endpoint();
        var others = Sessions.over(links);
        try {
            var one = sessions.open(north(), SessionOptions.DEFAULT.to(endpoint));
            var other = others.open(north(), SessionOptions.DEFAULT.to(endpoint));
            awaitState(one, SessionState.STARTED);
            awaitState(other, SessionState.STARTED);
            operate(one, "Q1_Ctl", "on");
            awaitTrue("the other sees it",
                    () -> point(other, "Q1_Pos").last().filter(value -> value.text().equals("on")).isPresent());
        } finally {
            others.closeAll().get(20, TimeUnit.SECONDS);
        }
    }

    @Test
    void portInUseIsToldWithTheRtu() throws Exception {
        var port = simulate(QUIET, north()).rtus().getFirst().endpoint().port();

        var failure = assertThrows(LinkException.class, () -> simulate(QUIET.withFirstPort(port), north()));

        assertTrue(failure.getMessage().startsWith("NORTH: ") && failure.getMessage().contains(Integer.toString(port)),
                failure.getMessage());
    }

    private static RtuBuilder builder() {
        return new RtuBuilder("NORTH").profile(profile -> profile.setT2(Duration.ofMillis(100))).station(1)
                .point("Q0_Pos", M_DP_TB_1, 1000, point -> point.getStates().addAll(
                        List.of("moving", "open", "closed", "faulty")))
                .point("Q1_Pos", M_SP_TB_1, 1001).point("Tap", M_ST_TB_1, 1002).point("Bits", M_BO_TB_1, 1003)
                .point("U_L1", M_ME_TF_1, 1010).point("U_L2", M_ME_TD_1, 1011).point("U_L3", M_ME_TE_1, 1012)
                .point("P", M_ME_NC_1, 1013).point("Energy", M_IT_TB_1, 1020)
                .command("Q0_Ctl", C_DC_NA_1, 2000, command -> command.setMode(CommandMode.SELECT)).returning("Q0_Pos")
                .command("Q1_Ctl", C_SC_TA_1, 2001).returning("Q1_Pos").command("Tap_Ctl", C_RC_NA_1, 2002)
                .returning("Tap").command("P_Set", C_SE_NC_1, 2013).returning("P").command("Free", C_SE_NB_1, 2014);
    }

    private static Rtu north() {
        return builder().build();
    }

    private Simulation simulate(SimulationOptions options, Rtu... rtus) throws LinkException {
        var simulation = Simulator.over(links).start(List.of(rtus), options);
        simulations.add(simulation);
        return simulation;
    }

    private Session open(Rtu rtu, SimulationOptions simulated, SessionOptions options) throws LinkException {
        Endpoint endpoint = simulate(simulated, rtu).rtus().getFirst().endpoint();
        var session = sessions.open(rtu, options.to(endpoint));
        awaitState(session, SessionState.STARTED);
        return session;
    }

    private Session started(Rtu rtu) throws LinkException {
        return open(rtu, QUIET, SessionOptions.DEFAULT);
    }

    private static CommandOutcome operate(Session session, String command, String value) throws Exception {
        var point = session.points().named(command).orElseThrow();
        return session.operate(CommandRequest.of(point, value)).outcome().get(20, TimeUnit.SECONDS);
    }

    private static List<Kind> kinds(CommandOutcome outcome) {
        return outcome.events().stream().map(event -> event.kind()).toList();
    }

    private static ImagePoint point(Session session, String name) {
        return session.image().find(name).orElseThrow();
    }

    private static void awaitState(Session session, SessionState state) {
        Await.until(() -> session.status().state() == state, PATIENCE, () -> state + ", it is " + session.status());
    }

    private static void awaitStates(LiveStream stream, SessionState... states) throws InterruptedException {
        for (var state : states) {
            Predicate<LiveEvent> wanted = event -> event instanceof LiveEvent.StatusChanged changed
                    && changed.status().state() == state;
            var event = stream.poll(PATIENCE);
            while (event != null && !wanted.test(event)) {
                event = stream.poll(PATIENCE);
            }
            assertTrue(event != null, "There is a change to " + state);
        }
    }

    private static void awaitTrue(String what, BooleanSupplier condition) {
        Await.until(condition, PATIENCE, () -> what);
    }
}
