/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.j60870.J60870LinkProvider;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.testkit.stations.RtuBuilder;

/** Hundreds of RTUs need no more threads than a few. */
@Timeout(120)
class ManyRtusTest {

    private static final int FEW = 10;
    private static final int MANY = 300;
    private static final int CHANGES = 3;

    private final J60870LinkProvider links = new J60870LinkProvider();

    private static Rtu rtu(int number) {
        var toggle = StationFactory.eINSTANCE.createToggleBehaviour();
        toggle.setPeriod(Duration.ofMillis(200));
        return new RtuBuilder("R" + number).station(1)
                .point("Door", TypeIdentification.M_SP_TB_1, 100, point -> point.setSimulation(toggle)).build();
    }

    private Simulation start(int count) throws LinkException {
        return Simulator.over(links).start(IntStream.range(0, count).mapToObj(ManyRtusTest::rtu).toList(),
                SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(1));
    }

    /** Connects to each of them and sees it change; gives the threads that there are then. */
    private int threadsOf(int count) throws LinkException {
        try (var simulation = start(count)) {
            var listeners = simulation.rtus().stream().map(rtu -> {
                var listener = new RecordingListener();
                var link = links.connect(rtu.endpoint(), LinkSettings.DEFAULT, listener);
                listener.awaitState(LinkState.CONNECTED);
                link.startDataTransfer();
                return listener;
            }).toList();
            listeners.forEach(listener -> listener.awaitCount(CHANGES));
            assertEquals(List.of(), listeners.stream().filter(listener -> listener.closeReason().isPresent()).toList());
            return Thread.getAllStackTraces().size();
        }
    }

    @Test
    void threadsAreFlat() throws LinkException {
        int few = threadsOf(FEW);
        int many = threadsOf(MANY);
        assertTrue(many <= few + Runtime.getRuntime().availableProcessors() + 2,
                () -> few + " threads for " + FEW + " RTUs, " + many + " for " + MANY);
    }
}
