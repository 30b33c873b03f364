/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.Interrogation;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.CloseReason;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.Tolerance;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.j60870.internal.asdu.AsduEncoder;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.EventSource;
import org.telecontrol.link.j60870.internal.session.Role;
import org.telecontrol.link.j60870.internal.session.Session;
import org.telecontrol.link.j60870.internal.session.SessionOwner;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.simulator.internal.TestSimulators;
import org.telecontrol.testkit.waits.Await;

/** What a controlling station makes of I-frames that get lost, come twice, or have wrong numbers. */
@Timeout(60)
class FrameFaultsTest {

    private static final SimulationOptions QUIET = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY)
            .withRate(0);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Asdu INTERROGATION = Asdu.of(TypeIdentification.C_IC_NA_1, CauseOfTransmission.ACTIVATION, 1,
            InformationObject.of(0, Interrogation.STATION));

    /** A controlling station at one end of a line, on the clock of the other one. */
    private static final class Master implements SessionOwner {

        private final Line line;
        private final Session session;
        private Optional<CloseReason> failure = Optional.empty();

        Master(Line line, LinkClock clock) {
            this.line = line;
            session = new Session(Role.CONTROLLING, LinkSettings.DEFAULT.withStrict(true), clock, this,
                    EventSource.NONE);
        }

        /** Interrogates, and tells how that ends the connection. */
        String interrogate() throws IOException {
            session.start();
            while (failure.isEmpty()) {
                sendAll();
                var octets = line.receive().orElseThrow();
                if (session.receive(new Apdu(octets, 0, octets.length))) {
                    session.taken();
                }
            }
            return failure.get().words();
        }

        private void sendAll() throws IOException {
            for (var next = session.next(); next.isPresent(); next = session.next()) {
                line.send(next.get().octets());
            }
        }

        @Override
        public void locked(Runnable step) {
            step.run();
        }

        @Override
        public void stateChanged(LinkState state) {
            if (state == LinkState.STARTED) {
                session.send(new AsduEncoder(LinkSettings.DEFAULT).encode(INTERROGATION));
            }
        }

        @Override
        public void deviated(Tolerance tolerance, String words) {
            throw new AssertionError(words);
        }

        @Override
        public void failed(CloseReason reason) {
            failure = Optional.of(reason);
        }

        @Override
        public void wake() {
            // looks by itself
        }
    }

    @ParameterizedTest
    @CsvSource({"LOSE_FRAMES, 2, 1", "REPEAT_FRAMES, 0, 1", "WRONG_SEQUENCE, 16384, 0"})
    void endTheConnectionInMemory(Fault fault, int sent, int due) throws Exception {
        var memory = new MemoryLinks();
        try (var simulation = TestSimulators.on(memory, memory.clock).start(List.of(TestedRtu.build(false)), QUIET);
                var line = memory.connect()) {
            simulation.rtus().getFirst().fault(fault, true);
            assertEquals(words(sent, due), new Master(line, memory.clock).interrogate());
        }
    }

    @ParameterizedTest
    @CsvSource({"LOSE_FRAMES, 2, 1", "REPEAT_FRAMES, 0, 1", "WRONG_SEQUENCE, 16384, 0"})
    void endTheConnectionOverSockets(Fault fault, int sent, int due) throws Exception {
        var links = new J60870LinkProvider();
        try (var simulation = Simulator.over(links).start(List.of(TestedRtu.build(false)), QUIET)) {
            simulation.rtus().getFirst().fault(fault, true);
            assertEquals(words(sent, due), connect(Sessions.over(links), simulation));

            simulation.rtus().getFirst().fault(fault, false);
            var sound = Sessions.over(links);
            var session = sound.open(TestedRtu.build(false), options(simulation));
            Await.until(() -> session.lastProcedure().isPresent(), PATIENCE, () -> session.status().toString());
            sound.closeAll().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private static String connect(Sessions sessions, Simulation simulation) {
        var session = sessions.open(TestedRtu.build(false), options(simulation));
        Await.until(() -> session.status().state().isEnded(), PATIENCE, () -> session.status().toString());
        return session.status().detail();
    }

    private static SessionOptions options(Simulation simulation) {
        return SessionOptions.DEFAULT.withInterrogateOnConnect(true).withReconnect(ReconnectPolicy.NEVER)
                .withStrict(true).to(simulation.rtus().getFirst().endpoint());
    }

    private static String words(int sent, int due) {
        return "sequence error: peer sent I-frame " + sent + " where " + due + " was due";
    }
}
