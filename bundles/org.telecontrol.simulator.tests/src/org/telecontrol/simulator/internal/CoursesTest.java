/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.TypeIdentification.C_DC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NC_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.Qualifier;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.station.Point;
import org.telecontrol.model.station.SimulatedBehaviour;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.Wave;
import org.telecontrol.testkit.stations.RtuBuilder;

/** What points do that are told in the configuration what to do. */
class CoursesTest {

    private static final StationFactory MODEL = StationFactory.eINSTANCE;

    private static OutstationFixture fixture(TypeIdentification type, SimulatedBehaviour behaviour) {
        return new OutstationFixture(new RtuBuilder("NORTH").station(1)
                .point("X", type, 10, point -> point.setSimulation(behaviour)).build(), 50, 1);
    }

    private static SimulatedBehaviour wave(Wave form, double low, double high, Duration period) {
        var wave = MODEL.createWaveBehaviour();
        wave.setForm(form);
        wave.setLow(low);
        wave.setHigh(high);
        wave.setPeriod(period);
        return wave;
    }

    private static SimulatedBehaviour constant(String value) {
        var constant = MODEL.createConstantBehaviour();
        constant.setValue(value);
        return constant;
    }

    private static SimulatedBehaviour replay(Path file, Duration every) {
        var replay = MODEL.createReplayBehaviour();
        replay.setFile(file.toString());
        replay.setPeriod(every.isZero() ? null : every);
        return replay;
    }

    /** Its value after each of so many steps of time. */
    private static List<Double> values(OutstationFixture fixture, Duration step, int steps) {
        return Stream.iterate(0, n -> n + 1).limit(steps).map(n -> {
            double value = value(fixture);
            fixture.clock.advance(step);
            return value;
        }).toList();
    }

    private static double value(OutstationFixture fixture) {
        return fixture.rtu.value("X").orElseThrow().raw();
    }

    @Test
    void aConstantStaysUntilSomebodySetsIt() {
        var fixture = fixture(M_ME_NC_1, constant("12.5"));
        var master = fixture.master();
        assertEquals(List.of(12.5, 12.5, 12.5), values(fixture, Duration.ofMinutes(1), 3));
        assertEquals(List.of(), master.listener.received());
        fixture.rtu.set("X", "13");
        fixture.clock.advance(Duration.ofMinutes(1));
        assertEquals(13, value(fixture));
    }

    @Test
    void aRampRisesAndBeginsAgain() {
        var fixture = fixture(M_ME_NC_1, wave(Wave.RAMP, 10, 130, Duration.ofMinutes(1)));
        assertEquals(List.of(10.0, 40.0, 70.0, 100.0, 10.0), values(fixture, Duration.ofSeconds(15), 5));
    }

    @Test
    void aSineSwingsBetweenItsEnds() {
        var fixture = fixture(M_ME_NC_1, wave(Wave.SINE, -100, 100, Duration.ofMinutes(1)));
        assertEquals(List.of(0.0, 100.0, 0.0, -100.0, 0.0), values(fixture, Duration.ofSeconds(15), 5).stream()
                .map(value -> (double) Math.round(value * 1000) / 1000 + 0.0).toList());
    }

    @Test
    void aWalkTakesAStepInEachPeriodAndStaysBetweenItsEnds() {
        var fixture = fixture(M_ME_NC_1, wave(Wave.WALK, 40, 60, Duration.ofMillis(500)));
        var values = values(fixture, Duration.ofMillis(500), 500);
        assertTrue(values.stream().allMatch(value -> value >= 40 && value <= 60), values::toString);
        assertTrue(values.stream().distinct().count() > 490, "it does not stand still");
    }

    @Test
    void aToggleIsReportedWithTheTimeOfEachChange() {
        var toggle = MODEL.createToggleBehaviour();
        toggle.setPeriod(Duration.ofSeconds(10));
        var fixture = fixture(M_DP_TB_1, toggle);
        var master = fixture.master();
        fixture.clock.advance(Duration.ofSeconds(35));
        assertEquals(List.of(2.0, 1.0, 2.0), master.listener.received().stream()
                .map(asdu -> asdu.objects().getFirst().element().raw()).toList());
    }

    @Test
    void whatStaysWithinTheDeadBandIsNotReported() {
        var fixture = new OutstationFixture(new RtuBuilder("NORTH").station(1).point("X", M_ME_NC_1, 10, point -> {
            point.setSimulation(wave(Wave.RAMP, 0, 60, Duration.ofMinutes(1)));
            point.setDeadBand(10.0);
        }).build(), 0, 1);
        var master = fixture.master();
        fixture.clock.advance(Duration.ofSeconds(55));
        assertEquals(List.of(10.0, 20.0, 30.0, 40.0, 50.0), master.listener.received().stream()
                .map(asdu -> asdu.objects().getFirst().element().raw()).toList());
        assertEquals(55, value(fixture), "interrogation tells what it really is");
    }

    @Test
    void whatFollowsACommandDoesSoAfterItsDelayAndThenItIsTerminated() {
        var follow = MODEL.createFollowBehaviour();
        follow.setDelay(Duration.ofSeconds(2));
        var fixture = new OutstationFixture(new RtuBuilder("NORTH").station(1)
                .point("Q0", M_DP_TB_1, 10, point -> point.setSimulation(follow))
                .command("Q0_Ctl", C_DC_NA_1, 20).returning("Q0").build(), 100, 1);
        var master = fixture.master();
        fixture.rtu.set("Q0", "off");
        fixture.clock.advance(Duration.ofMinutes(1));
        assertEquals(1, fixture.rtu.value("Q0").orElseThrow().raw(), "nothing else moves it");

        assertEquals(List.of("C_DC_NA_1 ACTIVATION_CON"), OutstationFixture
                .summary(master.command(C_DC_NA_1, 20, DoublePoint.of(2), Qualifier.EXECUTE)));
        fixture.clock.advance(Duration.ofMillis(1999));
        assertEquals(1, fixture.rtu.value("Q0").orElseThrow().raw());
        fixture.clock.advance(Duration.ofMillis(1));
        assertEquals(List.of("C_DC_NA_1 ACTIVATION_CON", "M_DP_TB_1 RETURN_INFO_REMOTE",
                "C_DC_NA_1 ACTIVATION_TERMINATION"), OutstationFixture.summary(master.listener.received()));
    }

    @Test
    void aTableIsReplayedAgainAndAgain(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("day.csv"), """
                time;point;value
                0;X;1
                0;Y;99
                2;X;2
                5;NORTH.X;3
                """);
        var fixture = fixture(M_ME_NB_1, replay(file, Duration.ofSeconds(8)));
        assertEquals(List.of(1.0, 1.0, 2.0, 2.0, 2.0, 3.0, 3.0, 3.0, 1.0, 1.0, 2.0),
                values(fixture, Duration.ofSeconds(1), 11));
    }

    @Test
    void aTableWithDatesIsReplayedOnce(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("day.csv"), """
                time,value
                2026-11-22T10:00:03Z,off
                2026-11-22T10:00:00Z,on
                2026-11-22T10:00:06Z,on
                """);
        var fixture = fixture(M_SP_NA_1, replay(file, Duration.ZERO));
        assertEquals(List.of(1.0, 1.0, 0.0, 1.0, 1.0), values(fixture, Duration.ofSeconds(2), 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            time,worth     | the first line names no columns time and value
            time,value#x,1 | line 2: "x" is no time; seconds such as 1.5 or a date such as 2026-11-22T10:15:30Z are expected
            time,value#1,x | line 2: "x" is no number
            """)
    void aTableThatCannotBeReadIsRefusedInOneSentence(String text, String words, @TempDir Path folder)
            throws IOException {
        var file = Files.writeString(folder.resolve("day.csv"), text.replace('#', '\n') + "\n1,1\n");
        var refused = assertThrows(IllegalArgumentException.class,
                () -> fixture(M_ME_NC_1, replay(file, Duration.ZERO)));
        assertEquals("NORTH.X: " + file + " cannot be replayed: " + words, refused.getMessage());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10_000})
    void aTableInAnotherEncodingIsRefusedInOneSentence(int lines, @TempDir Path folder) throws IOException {
        var text = "time,value\n" + "1,1\n".repeat(lines) + "2,\u00e4\n";
        var file = Files.write(folder.resolve("day.csv"), text.getBytes(StandardCharsets.ISO_8859_1));
        var refused = assertThrows(IllegalArgumentException.class,
                () -> fixture(M_ME_NC_1, replay(file, Duration.ZERO)));
        assertTrue(refused.getMessage().startsWith("NORTH.X: " + file + " cannot be replayed: "), refused::getMessage);
    }

    @Test
    void aFileThatIsNotThereIsNamed(@TempDir Path folder) {
        var file = folder.resolve("none.csv");
        assertEquals("NORTH.X: there is no " + file, assertThrows(IllegalArgumentException.class,
                () -> fixture(M_ME_NC_1, replay(file, Duration.ZERO))).getMessage());
        assertEquals("NORTH.X: day.txt is of no kind that can be replayed",
                assertThrows(IllegalArgumentException.class,
                        () -> fixture(M_ME_NC_1, replay(Path.of("day.txt"), Duration.ZERO))).getMessage());
    }

    @Test
    void whatTheTypeCannotCarryIsRefusedInOneSentence() {
        var refused = assertThrows(IllegalArgumentException.class,
                () -> fixture(M_ME_NB_1, wave(Wave.RAMP, 0, 40_000, Duration.ofMinutes(1))));
        assertEquals("NORTH.X: The value is out of range; -32768 to 32767 can be sent", refused.getMessage());
    }

    @Test
    void valuesAreReportedPeriodicallyAndInTheBackground() {
        var fixture = new OutstationFixture(new RtuBuilder("NORTH").station(1)
                .point("U", M_ME_NC_1, 10, point -> cyclic(point, 10))
                .point("I", M_ME_NC_1, 11, point -> cyclic(point, 10))
                .point("Door", M_SP_NA_1, 12, point -> point.setBackgroundPeriod(Duration.ofSeconds(25))).build(), 0,
                1);
        var master = fixture.master();
        fixture.clock.advance(Duration.ofSeconds(30));
        assertEquals(List.of("M_ME_NC_1 PERIODIC", "M_ME_NC_1 PERIODIC", "M_SP_NA_1 BACKGROUND_SCAN",
                "M_ME_NC_1 PERIODIC"), OutstationFixture.summary(master.listener.received()));
        assertEquals(List.of(10, 11, 10, 11, 12, 10, 11), OutstationFixture.addresses(master.listener.received()));
    }

    private static void cyclic(Point point, int seconds) {
        point.setCyclicPeriod(Duration.ofSeconds(seconds));
    }
}
