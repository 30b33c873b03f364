/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.INTERROGATED_BY_STATION;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.C_SC_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_DP_TB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_NB_1;
import static org.telecontrol.iec104.TypeIdentification.M_ME_TE_1;
import static org.telecontrol.iec104.TypeIdentification.M_SP_NA_1;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.ScaledValue;
import org.telecontrol.iec104.InformationElement.SinglePoint;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.testkit.stations.RtuBuilder;

class ValueImageTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:15:30Z");
    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");

    private final ValueImage image = new ValueImage();
    private final RtuImage north = image.put("NORTH", MADRID, RtuPoints.of(new RtuBuilder("NORTH").station(1)
            .point("Q0", M_DP_TB_1, 1000, point -> point.getStates().addAll(
                    List.of("moving", "open", "closed", "faulty")))
            .point("U", M_ME_TE_1, 1010, point -> {
                var scaling = StationFactory.eINSTANCE.createLinearScaling();
                scaling.setFactor(0.1);
                point.setScaling(scaling);
                point.setUnit("kV");
            }).build()).monitored());

    @Test
    void aConfiguredPointIsThereBeforeItsValue() {
        var point = north.find("Q0").orElseThrow();

        assertNull(point.value());
        assertEquals("NORTH.Q0", point.qualifiedName());
        assertEquals(List.of("Q0", "U"), image.points().stream().map(ImagePoint::name).toList());
    }

    @Test
    void nothingIsAppliedAtOnceThatATapMightHoldUp() {
        var asdu = Asdu.of(M_DP_NA_1, INTERROGATED_BY_STATION, 1, object(1000, DoublePoint.of(2)));
        assertTrue(north.applyAtOnce(asdu, NOW));
        assertEquals("closed", last("Q0").engineering());

        var seen = new ArrayList<PointValue>();
        var untap = image.tap(seen::add);
        assertFalse(north.applyAtOnce(asdu, NOW));
        assertEquals(1, north.updates());
        apply(asdu);
        assertEquals(List.of(last("Q0")), seen);
        untap.run();
        assertTrue(north.applyAtOnce(asdu, NOW));
        assertEquals(3, north.updates());
    }

    @Test
    void aValueIsShownInTheWordsOfTheConfiguration() {
        apply(Asdu.of(M_DP_NA_1, INTERROGATED_BY_STATION, 1, object(1000, DoublePoint.of(2))));
        apply(Asdu.of(M_ME_NB_1, INTERROGATED_BY_STATION, 1, object(1010, new ScaledValue((short) 4123))));

        var position = last("Q0");
        assertEquals("closed", position.engineering());
        assertEquals(2L, position.raw());
        assertEquals(M_DP_NA_1, position.type());
        assertEquals(INTERROGATED_BY_STATION, position.cause());
        assertEquals(NOW, position.received());
        assertNull(position.time());
        assertFalse(position.isForeignType(), "the untagged twin is the same point");
        assertEquals("412.3 kV", last("U").text());
    }

    @Test
    void theTimeTagIsReadInTheZoneOfTheRtu() {
        var tag = Cp56Time2a.of(LocalDateTime.of(2026, 11, 22, 11, 15, 30, 123_000_000));
        apply(Asdu.of(M_DP_TB_1, SPONTANEOUS, 1, InformationObject.of(1000, DoublePoint.of(1), Quality.GOOD, tag)));
        assertEquals(Instant.parse("2026-11-22T10:15:30.123Z"), last("Q0").time());
        assertFalse(last("Q0").isTimeInvalid());

        apply(Asdu.of(M_DP_TB_1, SPONTANEOUS, 1,
                InformationObject.of(1000, DoublePoint.of(1), Quality.GOOD, tag.asInvalid())));
        assertTrue(last("Q0").isTimeInvalid());

        apply(Asdu.of(M_DP_TB_1, SPONTANEOUS, 1,
                InformationObject.of(1000, DoublePoint.of(1), Quality.GOOD, new Cp56Time2a(0xffff))));
        assertNull(last("Q0").time());
        assertTrue(last("Q0").isTimeInvalid());
    }

    @Test
    void qualityAndNumberOfUpdatesAreKept() {
        apply(spontaneous(2));
        apply(Asdu.of(M_DP_NA_1, SPONTANEOUS, 1, InformationObject.of(1000, DoublePoint.of(2),
                Quality.of(QualityFlag.INVALID, QualityFlag.NOT_TOPICAL), null)));

        assertEquals(List.of("invalid", "not-topical"), last("Q0").quality().words());
        assertEquals(2, last("Q0").changes());
        assertEquals(2, image.updates());
    }

    @Test
    void onlyAnotherValueOrQualityIsAChange() {
        apply(spontaneous(2));
        apply(spontaneous(2));
        assertEquals(1, last("Q0").changes());
        apply(spontaneous(1));
        apply(Asdu.of(M_DP_NA_1, SPONTANEOUS, 1,
                InformationObject.of(1000, DoublePoint.of(1), Quality.of(QualityFlag.INVALID), null)));
        assertEquals(3, last("Q0").changes());
        assertEquals(4, image.updates());
    }

    @Test
    void aMeaningOfItsOwnIsAChangeAndATimeTagIsNone() {
        apply(spontaneous(1));
        apply(Asdu.of(M_DP_TB_1, SPONTANEOUS, 1, InformationObject.of(1000, DoublePoint.of(1), Quality.GOOD,
                Cp56Time2a.of(NOW, MADRID))));
        assertEquals(1, last("Q0").changes());
        apply(Asdu.of(M_ME_NB_1, SPONTANEOUS, 1, object(1000, new ScaledValue((short) 1))));
        assertEquals(2, last("Q0").changes(), "the same octets");
    }

    @Test
    void aValueSaysWhatTheTelegramSaid() {
        var object = InformationObject.of(1010, new ScaledValue((short) -5),
                Quality.of(QualityFlag.OVERFLOW, QualityFlag.BLOCKED), Cp56Time2a.of(NOW, MADRID).asSubstituted());
        var received = NOW.plusNanos(123_456_789);
        north.apply(Asdu.of(M_ME_TE_1, INTERROGATED_BY_STATION, 1, object).withTest(true), received);

        assertEquals(new PointValue(north.find("U").orElseThrow(), M_ME_TE_1, INTERROGATED_BY_STATION, true, object,
                received, 1), last("U"));
    }

    @Test
    void theLastChangesAreKeptWhereSomebodyWantsThem() {
        var point = north.find("Q0").orElseThrow();
        apply(spontaneous(1));
        assertEquals(List.of(), point.history());
        point.keepHistory(3);
        for (int state : new int[]{2, 2, 1, 2, 0, 1}) {
            apply(spontaneous(state));
        }
        assertEquals(List.of("closed", "moving", "open"), texts(point));
        point.keepHistory(5);
        apply(spontaneous(3));
        assertEquals(List.of("closed", "moving", "open", "faulty"), texts(point));
        point.keepHistory(0);
        assertEquals(List.of(), point.history());
    }

    @Test
    void anEventIsKeptThoughItsValueIsTheSame() {
        var point = north.find("Q0").orElseThrow();
        north.keepHistory(4);
        for (int second = 0; second < 3; second++) {
            apply(Asdu.of(M_DP_TB_1, SPONTANEOUS, 1, InformationObject.of(1000, DoublePoint.of(1), Quality.GOOD,
                    Cp56Time2a.of(LocalDateTime.of(2026, 11, 22, 11, 15, second)))));
        }
        assertEquals(3, point.history().size());
        assertEquals(1, last("Q0").changes());
    }

    private static List<String> texts(ImagePoint point) {
        return point.history().stream().map(PointValue::text).toList();
    }

    @Test
    void aSnapshotHoldsTheValuesThereAre() {
        apply(spontaneous(2));
        assertEquals(List.of(last("Q0")), image.snapshot());
    }

    @Test
    void whatIsNotConfiguredIsKeptToo() {
        long before = image.structure();
        apply(Asdu.of(M_SP_NA_1, SPONTANEOUS, 7, object(4711, SinglePoint.ON)));

        var stranger = north.find(new PointAddress(7, 4711)).orElseThrow();
        assertFalse(stranger.isConfigured());
        assertEquals("NORTH 7:4711", stranger.qualifiedName());
        assertEquals(1L, stranger.last().orElseThrow().engineering());
        assertNotEquals(before, image.structure());
        assertEquals(3, north.points().size());
    }

    @Test
    void aValueOfAnotherTypeThanConfiguredIsShownRaw() {
        apply(Asdu.of(M_ME_NB_1, SPONTANEOUS, 1, object(1000, new ScaledValue((short) 5))));

        assertTrue(last("Q0").isForeignType());
        assertEquals("5", last("Q0").text());
    }

    @Test
    void onlyProcessInformationIsTaken() {
        assertEquals(0, apply(Asdu.of(C_SC_NA_1, SPONTANEOUS, 1, object(1000, SinglePoint.ON))));
        assertEquals(0, apply(new Asdu(200, false, SPONTANEOUS, false, false, 0, 1,
                List.of(object(1000, new InformationElement.RawOctets((byte) 1))))));
        assertNull(north.find("Q0").orElseThrow().value());
    }

    @Test
    void aFloodOfUnknownAddressesIsBounded() {
        for (int ioa = 1; ioa <= RtuImage.UNKNOWN_LIMIT + 10; ioa++) {
            apply(Asdu.of(M_SP_NA_1, SPONTANEOUS, 9, object(ioa, SinglePoint.ON)));
        }

        assertEquals(RtuImage.UNKNOWN_LIMIT + 2, north.points().size());
        assertEquals(10, north.refused());
        assertEquals(1, apply(spontaneous(1)), "configured points go on");
    }

    @Test
    void aCursorTellsEachChangedPointOnce() {
        apply(spontaneous(1));
        try (var cursor = image.cursor()) {
            assertEquals(List.of("Q0"), changed(cursor), "what has a value already comes first");
            assertEquals(List.of(), changed(cursor));

            apply(spontaneous(2));
            apply(spontaneous(1));
            apply(Asdu.of(M_ME_NB_1, SPONTANEOUS, 1, object(1010, new ScaledValue((short) 1))));
            assertEquals(List.of("Q0", "U"), changed(cursor));
            assertEquals(List.of(), changed(cursor));
        }
    }

    @Test
    void cursorsAreIndependentAndSeeRtusThatComeLater() {
        try (var one = image.cursor(); var other = image.cursor()) {
            apply(spontaneous(1));
            assertEquals(List.of("Q0"), changed(one));
            var south = image.put("SOUTH", MADRID, List.of());
            south.apply(Asdu.of(M_SP_NA_1, SPONTANEOUS, 1, object(5, SinglePoint.ON)), NOW);

            assertEquals(1, changed(one).size());
            assertEquals(2, changed(other).size());
        }
    }

    @Test
    void anRtuThatIsPutAgainBeginsAnew() {
        apply(spontaneous(1));
        try (var cursor = image.cursor()) {
            var again = image.put("NORTH", MADRID, List.of());
            assertEquals(List.of(again), image.rtus());
            apply(spontaneous(2));
            assertEquals(List.of(), changed(cursor), "the image that was replaced tells nothing any more");
            image.remove("NORTH");
            assertEquals(List.of(), image.rtus());
        }
    }

    @Test
    void aTapSeesEveryValueUntilItEnds() {
        var seen = new ArrayList<Object>();
        var end = image.tap(value -> seen.add(value.raw()));
        apply(spontaneous(1));
        apply(spontaneous(1));
        end.run();
        apply(spontaneous(2));

        assertEquals(List.of(1L, 1L), seen);
    }

    private int apply(Asdu asdu) {
        return north.apply(asdu, NOW);
    }

    private PointValue last(String name) {
        return north.find(name).flatMap(ImagePoint::last).orElseThrow();
    }

    private static List<String> changed(ChangeCursor cursor) {
        var names = new ArrayList<String>();
        cursor.poll(point -> names.add(point.name()));
        return names;
    }

    private static Asdu spontaneous(int state) {
        return Asdu.of(M_DP_NA_1, SPONTANEOUS, 1, object(1000, DoublePoint.of(state)));
    }

    private static InformationObject object(int ioa, InformationElement element) {
        return InformationObject.of(ioa, element);
    }
}
