/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NC_1;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.testkit.FakeLinks;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.testkit.stations.RtuBuilder;

/** No event gets lost while somebody is connected, and as few as possible otherwise. */
class EventsTest {

    private static final SimulationOptions QUIET = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY)
            .withRate(0).withEventBuffer(10);

    private final VirtualLinkClock clock = new VirtualLinkClock();
    private final FakeLinks network = new FakeLinks(clock);

    private static Rtu north(String group) {
        var builder = new RtuBuilder("NORTH").endpoint("192.0.2.1", 2404).endpoint("192.0.2.2", 2405).station(1)
                .point("U", M_ME_NC_1, 10);
        builder.build().getEndpoints().forEach(endpoint -> endpoint.setRedundancyGroup(group.isEmpty() ? null : group));
        return builder.build();
    }

    private SimulatedRtu start(Rtu rtu, SimulationOptions options) {
        try {
            return new OutstationSimulator(network, List.of(), clock, Runnable::run).start(List.of(rtu), options).rtus()
                    .getFirst();
        } catch (LinkException e) {
            throw new AssertionError(e);
        }
    }

    private static void happen(SimulatedRtu rtu, int first, int last) {
        IntStream.rangeClosed(first, last).forEach(value -> rtu.set("U", String.valueOf(value)));
    }

    private static List<Integer> values(List<Asdu> asdus) {
        return asdus.stream().map(asdu -> (int) asdu.objects().getFirst().element().raw()).toList();
    }

    private static List<Integer> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private RecordingListener connect(Endpoint endpoint) {
        var listener = new RecordingListener();
        network.connect(endpoint, LinkSettings.DEFAULT, listener).startDataTransfer();
        return listener;
    }

    @Test
    void eventsWaitForWhoeverStartsNext() {
        var rtu = start(north(""), QUIET);
        happen(rtu, 1, 5);
        var listener = connect(rtu.endpoint());
        assertEquals(numbers(1, 5), values(listener.received()));
        happen(rtu, 6, 6);
        assertEquals(numbers(1, 6), values(listener.received()));
        network.connections().getFirst().stopDataTransfer();
        happen(rtu, 7, 9);
        network.connections().getFirst().startDataTransfer();
        assertEquals(numbers(1, 9), values(listener.received()));
        assertEquals(0, rtu.lostEvents());
    }

    @Test
    void whenTheBufferIsFullTheOldestEventGivesWay() {
        var rtu = start(north(""), QUIET);
        happen(rtu, 1, 25);
        assertEquals(numbers(16, 25), values(connect(rtu.endpoint()).received()));
        assertEquals(2 * 15, rtu.lostEvents(), "each of the two endpoints has a buffer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void allEndpointsListen(String noGroup) {
        var rtu = start(north(noGroup), QUIET);
        var here = connect(rtu.endpoints().get(0));
        var there = connect(rtu.endpoints().get(1));
        happen(rtu, 1, 3);
        assertEquals(numbers(1, 3), values(here.received()));
        assertEquals(numbers(1, 3), values(there.received()));
        assertEquals(2, rtu.connections());
    }

    @Test
    void aRedundancyGroupIsToldOnce() {
        var rtu = start(north("A"), QUIET);
        happen(rtu, 1, 3);
        var here = connect(rtu.endpoints().get(0));
        happen(rtu, 4, 5);
        var there = connect(rtu.endpoints().get(1));
        happen(rtu, 6, 7);
        assertEquals(numbers(1, 5), values(here.received()));
        assertEquals(numbers(6, 7), values(there.received()));
        network.connections().forEach(link -> link.close());
        happen(rtu, 8, 30);
        assertEquals(numbers(21, 30), values(connect(rtu.endpoints().get(0)).received()));
        assertEquals(13, rtu.lostEvents());
    }

    @Test
    void theProcessIsSlowRatherThanThatAnEventIsLost() {
        var access = new SeparateAccess("NORTH", 10);
        var link = new FakeLinks(clock).connect(Endpoint.loopback(1), LinkSettings.DEFAULT, (from, event) -> {
            // nobody is there
        });
        var outbox = new Outbox(link, sending -> {
            // it is not the turn of the thread that sends
        });
        access.connected(outbox);
        access.started(outbox);
        var told = new AtomicInteger();
        var agenda = new Agenda(clock, Runnable::run);
        var faults = new Faults();
        var parameters = RtuParameters.of(north(""), QUIET.passwords());
        var rtuClock = new RtuClock(clock, parameters.clock());
        var process = new Process(parameters.points(), Map.of(), rtuClock, 1, faults);
        new Changes(process, agenda, clock, 10, access::isFull, reports -> {
            told.addAndGet(reports.size());
            access.report(new Packing(parameters.settings()).pack(reports,
                    CauseOfTransmission.SPONTANEOUS));
        }).begin();
        clock.advance(Duration.ofSeconds(10));
        assertEquals(10, told.get());
        assertEquals(0, access.lost());
        assertEquals(10, outbox.waiting());
    }
}
