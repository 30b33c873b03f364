/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.iec104.AddressNotation;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.ShortFloat;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.image.RtuImage;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.live.ui.model.CellFormat;
import org.telecontrol.live.ui.model.LiveColumn;
import org.telecontrol.live.ui.model.RowFilter;
import org.telecontrol.live.ui.model.RowOrder;
import org.telecontrol.live.ui.model.RowSet;
import org.telecontrol.live.ui.model.RowText;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.testkit.log.NoErrorLogged;

/** Filtering, sorting and the texts of cells, without a window. */
@ExtendWith(NoErrorLogged.class)
class RowSetTest {

    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final CellFormat FORMAT = new CellFormat(AddressNotation.DECIMAL, ZoneOffset.UTC, NOON);

    private final ValueImage image = new ValueImage();

    @ParameterizedTest
    @CsvSource({"q0, Q0_Pos", "VOLTAGE, U_L1", "1:5001, HallTemp", "north hall, HallTemp", "M_DP, Q0_Pos",
            "0.19.137, HallTemp"})
    void allWordsOfTheFilterAreFound(String filter, String point) {
        north();
        assertEquals(List.of(point), names(rows(filter, RowOrder.CONFIGURED)));
    }

    @Test
    void aWordThatIsNowhereLeavesNothing() {
        north();
        assertEquals(List.of(), names(rows("north xyz", RowOrder.CONFIGURED)));
    }

    @Test
    void aFilterMayLookIntoTheValue() {
        var rtu = north();
        receive(rtu, 1000, DoublePoint.of(2), Quality.GOOD);
        receive(rtu, 1010, new ShortFloat(110), Quality.of(QualityFlag.INVALID));
        assertEquals(List.of("Q0_Pos"), names(rows("value:closed", RowOrder.CONFIGURED)));
        assertEquals(List.of("U_L1"), names(rows("quality:invalid", RowOrder.CONFIGURED)));
        assertEquals(List.of(), names(rows("quality:invalid q0", RowOrder.CONFIGURED)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value:43.551", "value:43.5505", "value:kv"})
    void aMeasuredValueIsFoundByWhatIsShownAndByAllItsDigits(String filter) {
        receive(north(), 1010, new ShortFloat(43.55052f), Quality.GOOD);
        assertEquals(List.of("U_L1"), names(rows(filter, RowOrder.CONFIGURED)));
    }

    @Test
    void namesAreOrderedAsPeopleDo() {
        image.put("BIG", ZoneOffset.UTC, RtuPoints.of(Grid.large("BIG", 1, 12)).monitored());
        var names = names(rows("", new RowOrder(LiveColumn.POINT, true)));
        assertEquals(IntStream.range(0, 12).mapToObj(number -> "P" + number).toList(), names);
    }

    @Test
    void pointsWithoutAValueComeLastEitherWay() {
        var rtu = image.put("BIG", ZoneOffset.UTC, RtuPoints.of(Grid.large("BIG", 1, 3)).monitored());
        receive(rtu, 7, 2, new ShortFloat(5), Quality.GOOD);
        receive(rtu, 7, 3, new ShortFloat(1), Quality.GOOD);
        assertEquals(List.of("P2", "P1", "P0"), names(rows("", new RowOrder(LiveColumn.VALUE, true))));
        assertEquals(List.of("P1", "P2", "P0"), names(rows("", new RowOrder(LiveColumn.VALUE, false))));
    }

    @Test
    void aCancelledComputationGivesNothing() {
        north();
        assertTrue(RowSet.compute(image, RowFilter.parse("q", AddressNotation.DECIMAL), RowOrder.CONFIGURED,
                () -> true).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"0, 0 s", "59, 59 s", "61, 1 min 1 s", "3600, 1 h 0 min", "90000, 1 d 1 h"})
    void ageIsSaidInTwoUnitsAtMost(int seconds, String text) {
        var rtu = north();
        receive(rtu, 1000, DoublePoint.of(1), Quality.GOOD);
        var later = new CellFormat(AddressNotation.DECIMAL, ZoneOffset.UTC, NOON.plusSeconds(seconds));
        assertEquals(text, LiveColumn.AGE.text(rtu.points().getFirst(), later));
    }

    @Test
    void theTimeOfReceiptStandsInParentheses() {
        var rtu = north();
        receive(rtu, 1000, DoublePoint.of(1), Quality.GOOD);
        assertEquals("(12:00:00.000)", LiveColumn.TIME.text(rtu.points().getFirst(), FORMAT));
    }

    @Test
    void anObjectThatIsNotConfiguredIsSaidToBe() {
        var rtu = north();
        receive(rtu, 9999, DoublePoint.of(1), Quality.GOOD);
        var unknown = rtu.points().getLast();
        assertEquals("(not configured)", LiveColumn.POINT.text(unknown, FORMAT));
        assertEquals("1:9999", LiveColumn.ADDRESS.text(unknown, FORMAT));
    }

    @Test
    void copiedRowsFitASpreadsheet() {
        var rtu = north();
        receive(rtu, 1010, new ShortFloat(110), Quality.GOOD);
        var text = RowText.of(List.of(rtu.points().get(1)), List.of(LiveColumn.POINT, LiveColumn.VALUE), FORMAT);
        assertEquals(List.of("Point\tValue", "U_L1\t110 kV"), text.lines().toList());
    }

    private RtuImage north() {
        return image.put("NORTH", ZoneOffset.UTC, RtuPoints.of(Grid.small("NORTH", 1)).monitored());
    }

    private static void receive(RtuImage rtu, int ioa, DoublePoint element, Quality quality) {
        apply(rtu, TypeIdentification.M_DP_NA_1, 1, InformationObject.of(ioa, element, quality, null));
    }

    private static void receive(RtuImage rtu, int ioa, ShortFloat element, Quality quality) {
        receive(rtu, 1, ioa, element, quality);
    }

    private static void receive(RtuImage rtu, int station, int ioa, ShortFloat element, Quality quality) {
        apply(rtu, TypeIdentification.M_ME_NC_1, station, InformationObject.of(ioa, element, quality, null));
    }

    private static void apply(RtuImage rtu, TypeIdentification type, int station, InformationObject object) {
        rtu.apply(Asdu.of(type, CauseOfTransmission.SPONTANEOUS, station, object), NOON);
    }

    private RowSet rows(String filter, RowOrder order) {
        return RowSet.compute(image, RowFilter.parse(filter, AddressNotation.DOTTED_HIGH_FIRST), order, () -> false)
                .orElseThrow();
    }

    private static List<String> names(RowSet rows) {
        return rows.all().stream().map(ImagePoint::name).toList();
    }
}
