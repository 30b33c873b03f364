/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.ApduDecoder;
import org.telecontrol.link.DecodedApdu;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.j60870.internal.session.Apdu;
import org.telecontrol.link.j60870.internal.session.UFrame;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;

/** A simulated redundancy group repeats what was not acknowledged (clause 10), over real sockets. */
@Timeout(60)
class RepeatedEventsTest {

    private final J60870LinkProvider links = new J60870LinkProvider();
    private final ApduDecoder decoder = links.decoder(LinkSettings.DEFAULT);
    private final Simulation simulation;
    private final SimulatedRtu rtu;

    RepeatedEventsTest() throws LinkException {
        var group = new RtuBuilder("NORTH").endpoint("127.0.0.1", 2404).endpoint("127.0.0.1", 2405).station(1)
                .point("Count", TypeIdentification.M_BO_NA_1, 100).build();
        group.getEndpoints().forEach(endpoint -> endpoint.setRedundancyGroup("A"));
        simulation = Simulator.over(links).start(List.of(group),
                SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0));
        rtu = simulation.rtus().getFirst();
    }

    @AfterEach
    void close() {
        simulation.close();
    }

    private SocketLine connect(int endpoint) throws IOException {
        var line = new SocketLine(rtu.endpoints().get(endpoint));
        line.send(Apdu.u(UFrame.STARTDT_ACT).octets());
        assertEquals("STARTDT con", words(line));
        return line;
    }

    private void report(int... counts) {
        for (int count : counts) {
            rtu.set("Count", Integer.toString(count));
        }
    }

    private String words(SocketLine line) throws IOException {
        return decoder.decode(line.receive().orElseThrow()) instanceof DecodedApdu.Information information
                ? information.sendSequence() + ": "
                        + information.asdu().orElseThrow().objects().getFirst().element().rawNumber()
                : "STARTDT con";
    }

    private void assertArrive(SocketLine line, String... events) throws IOException {
        for (var event : events) {
            assertEquals(event, words(line));
        }
    }

    @Test
    void theOtherConnectionGetsWhatTheFirstDidNotAcknowledge() throws Exception {
        try (var first = connect(0)) {
            report(1, 2, 3);
            assertArrive(first, "0: 1", "1: 2", "2: 3");
            first.send(Apdu.s(1).octets());
            first.send(Apdu.u(UFrame.TESTFR_ACT).octets());
            first.receive(); // what was acknowledged before the test has been taken
            try (var second = connect(1)) {
                report(4);
                assertArrive(second, "0: 2", "1: 3", "2: 4");
            }
        }
    }

    @Test
    void soDoesOneThatComesAfterTheFirstIsLost() throws Exception {
        try (var first = connect(0)) {
            report(1, 2);
            assertArrive(first, "0: 1", "1: 2");
        }
        report(3);
        try (var second = connect(1)) {
            assertArrive(second, "0: 1", "1: 2", "2: 3");
        }
    }
}
