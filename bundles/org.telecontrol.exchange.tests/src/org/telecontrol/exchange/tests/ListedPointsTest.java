/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.ListedScaling;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.TypeIdentification;

class ListedPointsTest {

    private static final int MANY = 3_000;
    private static final List<String> RTUS = List.of("", "North", "South", "N");
    private static final List<String> HOSTS = List.of("", "192.0.2.1", "192.0.2.2:2405");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void pointsComeOutAsTheyWentIn(long seed) {
        var random = new Random(seed);
        var said = IntStream.range(0, MANY).mapToObj(row -> point(row, random)).toList();
        var points = new ListedPoints();
        points.addAll(said);
        assertEquals(said, points);
        assertEquals(said.stream().mapToInt(ListedPoint::points).sum(), points.objects());
        for (int i = 0; i < MANY; i++) {
            assertEquals(List.copyOf(said.get(i).metadata().entrySet()),
                    List.copyOf(points.get(i).metadata().entrySet()), "in the same order");
            assertEquals(said.get(i).name(), points.name(i));
            assertEquals(said.get(i).ioa(), points.ioa(i));
            assertEquals(said.get(i).type(), points.traits(i).type());
        }
        assertThrows(IndexOutOfBoundsException.class, () -> points.get(MANY));
    }

    @Test
    void thePointsOfAnRtuAreFoundWhereverTheyAre() {
        var random = new Random(4);
        var points = new ListedPoints();
        IntStream.range(0, MANY).forEach(row -> points.add(point(row, random)));
        var expected = points.stream()
                .collect(Collectors.groupingBy(ListedPoint::rtuKey, LinkedHashMap::new, Collectors.toList()));
        var found = points.byRtu();
        assertEquals(List.copyOf(expected.keySet()), List.copyOf(found.keySet()));
        found.forEach((rtu, own) -> {
            assertEquals(expected.get(rtu), own);
            for (int i = 0; i < own.size(); i++) {
                assertEquals(own.get(i), points.get(own.place(i)));
                assertEquals(own.get(i).name(), own.name(i));
                assertEquals(own.get(i).ioa(), own.ioa(i));
                assertEquals(own.get(i).unit(), own.traits(i).unit());
            }
        });
    }

    /** What makes room: rows that say the same beside names and addresses hold it once. */
    @Test
    void whatRowsHaveInCommonIsHeldOnce() {
        var points = new ListedPoints();
        for (int row = 0; row < MANY; row++) {
            boolean even = row % 2 == 0;
            points.add(new ListedPoint("List", row, fresh("North"), fresh("192.0.2.1"), 1, row, null,
                    even ? TypeIdentification.M_SP_TB_1 : TypeIdentification.M_ME_TF_1, null, false, "P" + row, "",
                    fresh(even ? "" : "kV"), null, even ? List.of("Off", "On") : List.of(), Map.of(),
                    Map.of("Key", "North.P" + row)));
        }
        var traits = new ArrayList<Object>();
        IntStream.range(0, MANY).mapToObj(points::traits).filter(one -> traits.stream().noneMatch(had -> had == one))
                .forEach(traits::add);
        assertEquals(2, traits.size());
        assertEquals("North.P7", points.get(7).metadata().get("Key"));
        assertNotSame(points.get(7).metadata().get("Key"), points.get(7).metadata().get("Key"),
                "it is put together, not held");
        assertSame(points.name(7), points.get(7).name());
        assertTrue(points.get(7).metadata().containsKey("Key"));
    }

    private static String fresh(String text) {
        return new StringBuilder(text).toString();
    }

    private static ListedPoint point(int row, Random random) {
        var rtu = one(RTUS, random);
        var name = "P" + random.nextInt(MANY);
        boolean command = random.nextInt(10) == 0;
        return new ListedPoint(random.nextInt(50) == 0 ? "Other" : "List", row, rtu, one(HOSTS, random),
                random.nextBoolean() ? null : Integer.valueOf(1 + random.nextInt(2)), random.nextInt(1 << 24),
                command ? Integer.valueOf(random.nextInt(1 << 24)) : null,
                one(List.of(TypeIdentification.M_SP_TB_1, TypeIdentification.M_ME_TF_1, TypeIdentification.C_SC_NA_1),
                        random),
                command ? TypeIdentification.C_SC_NA_1 : null, random.nextBoolean(), name,
                one(List.of("", "Signal " + row), random), one(List.of("", "kV"), random),
                random.nextBoolean() ? null : new ListedScaling.Linear(random.nextInt(1, 3), null),
                one(List.of(List.of(), List.of("Off", "On")), random),
                random.nextInt(20) == 0 ? Map.of(ColumnRole.SELECT, "yes") : Map.of(),
                metadata(rtu, name, random));
    }

    private static Map<String, String> metadata(String rtu, String name, Random random) {
        var metadata = new LinkedHashMap<String, String>();
        for (var key : List.of("Key", "Family", "Site")) {
            if (random.nextBoolean()) {
                metadata.put(key, one(List.of("", "x", rtu + "." + name, "." + name, rtu + "_" + name), random));
            }
        }
        return metadata;
    }

    private static <T> T one(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
