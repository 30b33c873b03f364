/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_IT_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TD_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TF_1;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.EventTime;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.link.LinkSettings;
import org.telecontrol.link.testkit.RecordingListener;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.testkit.stations.RtuBuilder;

/** Values that change by themselves. */
class ChangesTest {

    private static Rtu north() {
        return new RtuBuilder("NORTH").station(1).point("Q0", M_DP_TB_1, 10).point("U", M_ME_TF_1, 11, point -> {
            var limits = StationFactory.eINSTANCE.createLimits();
            limits.setLowAlarm(95.0);
            limits.setHighAlarm(125.0);
            point.setLimits(limits);
            point.setDeadBand(0.5);
        }).point("F", M_ME_TD_1, 12, point -> {
            var scaling = StationFactory.eINSTANCE.createRangeScaling();
            scaling.setLow(45);
            scaling.setHigh(55);
            point.setScaling(scaling);
        }).point("Energy", M_IT_TB_1, 13).build();
    }

    private static List<Asdu> changes(double rate, long seed, Duration duration) {
        var fixture = new OutstationFixture(north(), rate, seed);
        var master = fixture.master();
        fixture.clock.advance(duration);
        return master.listener.received();
    }

    private static List<Double> values(List<Asdu> asdus, int ioa) {
        return asdus.stream().flatMap(asdu -> asdu.objects().stream()).filter(object -> object.ioa() == ioa)
                .map(object -> object.element().raw()).toList();
    }

    @Test
    void theSameSeedTellsTheSameStory() {
        var story = changes(10, 42, Duration.ofMinutes(1));

        assertEquals(story, changes(10, 42, Duration.ofMinutes(1)));
        assertNotEquals(story, changes(10, 43, Duration.ofMinutes(1)));
    }

    @Test
    void theRateIsKept() {
        assertEquals(600, count(changes(10, 1, Duration.ofMinutes(1))));
        assertEquals(30, count(changes(0.5, 1, Duration.ofMinutes(1))));
        assertEquals(5_000, count(changes(5_000, 1, Duration.ofSeconds(1))));
        assertEquals(0, count(changes(0, 1, Duration.ofMinutes(1))));
    }

    @Test
    void aRateNextToZeroIsNoneInALifetime() {
        var fixture = new OutstationFixture(north(), 1e-300, 1);
        fixture.clock.advance(Duration.ofSeconds(1));
        fixture.rtu.restart();
        var master = fixture.master();
        master.listener.clear();
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> fixture.clock.advance(Duration.ofMinutes(1)));
        assertEquals(0, count(master.listener.received()));
    }

    private static int count(List<Asdu> asdus) {
        return asdus.stream().mapToInt(asdu -> asdu.objects().size()).sum();
    }

    @Test
    void measuredValuesStayWithinLimitsAndRespectTheDeadBand() {
        var voltages = values(changes(50, 7, Duration.ofMinutes(2)), 11);

        assertTrue(voltages.size() > 1000, "measured values change most");
        assertTrue(voltages.stream().allMatch(voltage -> voltage >= 95 && voltage <= 125), voltages::toString);
        assertTrue(IntStream.range(1, voltages.size())
                .allMatch(i -> Math.abs(voltages.get(i) - voltages.get(i - 1)) >= 0.5), voltages::toString);
    }

    @Test
    void countersGrowAndSwitchesMoveSeldom() {
        var story = changes(50, 7, Duration.ofMinutes(2));
        var readings = values(story, 13);

        assertTrue(IntStream.range(1, readings.size()).allMatch(i -> readings.get(i) > readings.get(i - 1)));
        assertTrue(values(story, 10).size() < readings.size() / 4, "a breaker is no measured value");
        assertTrue(!values(story, 10).isEmpty());
    }

    @Test
    void changesAreSpontaneousAndCarryTheTime() {
        var fixture = new OutstationFixture(north(), 1, 1);
        var master = fixture.master();
        fixture.clock.advance(Duration.ofSeconds(3));

        for (int i = 0; i < 3; i++) {
            var change = master.listener.received().get(i);
            assertEquals(CauseOfTransmission.SPONTANEOUS, change.cause());
            var at = VirtualLinkClock.START.plusSeconds(i + 1L);
            assertEquals(at, instant(change.objects().getFirst().time()));
        }
    }

    private static Object instant(@Nullable EventTime time) {
        return time == null
                ? "no time"
                : time.toInstant(ZoneOffset.UTC, VirtualLinkClock.START).orElseThrow();
    }

    @Test
    void whoHasNotStartedDataTransferHearsNothing() {
        var fixture = new OutstationFixture(north(), 10, 1);
        var listener = new RecordingListener();
        fixture.network.connect(fixture.rtu.endpoint(), LinkSettings.DEFAULT, listener);
        fixture.clock.advance(Duration.ofSeconds(10));

        assertEquals(List.of(), listener.received());
        assertEquals(1, fixture.rtu.connections());
    }

    @ParameterizedTest
    @EnumSource(TypeIdentification.class)
    void everyTypeInMonitorDirectionChanges(TypeIdentification type) {
        if (type.direction() != Direction.MONITOR) {
            return;
        }
        var fixture = new OutstationFixture(new RtuBuilder("R").station(1).point("X", type, 1).build(), 10, 1);
        var master = fixture.master();
        fixture.clock.advance(Duration.ofSeconds(5));

        var received = master.listener.received();
        assertTrue(received.size() >= 10, () -> type + ": " + received);
        assertTrue(received.stream().allMatch(asdu -> asdu.type().orElseThrow().family() == type.family()
                && asdu.type().orElseThrow().in104Profile()), "only what 104 has is sent");
    }
}
