/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.telecontrol.iec104.CauseOfTransmission.SPONTANEOUS;
import static org.telecontrol.iec104.TypeIdentification.M_BO_NA_1;
import static org.telecontrol.iec104.TypeIdentification.M_BO_TB_1;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.iec104.Asdu;
import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.Cp56Time2a;
import org.telecontrol.iec104.InformationElement.Bitstring32;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.Quality;

/** Several links write while several readers follow, and nobody misses a last value. */
@Timeout(180)
class ValueImageConcurrencyTest {

    private static final int RTUS = 3;
    private static final int POINTS = 200;
    private static final int ROUNDS = 2_000;

    private final ValueImage image = new ValueImage();

    @RepeatedTest(5)
    void everyReaderEndsWithTheLastValueOfEveryPoint() throws Exception {
        for (int rtu = 0; rtu < RTUS; rtu++) {
            image.put("RTU" + rtu, ZoneOffset.UTC, List.of());
        }
        var writing = new CountDownLatch(RTUS);
        try (var threads = Executors.newCachedThreadPool()) {
            var readers = IntStream.range(0, 3).mapToObj(i -> threads.submit(reader(writing))).toList();
            for (var rtu : image.rtus()) {
                threads.submit(() -> {
                    IntStream.rangeClosed(1, ROUNDS).forEach(round -> write(rtu, round));
                    writing.countDown();
                });
            }
            for (var reader : readers) {
                var seen = reader.get();
                assertTrue(Arrays.stream(seen).allMatch(row -> Arrays.stream(row).allMatch(last -> last == ROUNDS)),
                        "every reader has seen the last round of every point");
            }
        }
        assertEquals((long) RTUS * POINTS * ROUNDS, image.updates());
    }

    /** Points are written one after the other, round by round: at any moment the first ones are at most a round ahead. */
    @RepeatedTest(3)
    void aSnapshotIsOfOneMoment() throws Exception {
        var rtu = image.put("RTU", ZoneOffset.UTC, List.of());
        write(rtu, 1);
        rtu.keepHistory(10);
        var stop = new AtomicBoolean();
        try (var threads = Executors.newCachedThreadPool()) {
            var writer = threads.submit(() -> {
                for (int round = 2; !stop.get(); round++) {
                    write(rtu, round);
                }
            });
            try {
                long last = 0;
                for (int look = 0; look < ROUNDS; look++) {
                    last = assertOneMoment(rtu.snapshot(), last);
                    assertAscending(rtu.points().getFirst().history());
                }
            } finally {
                stop.set(true);
            }
            writer.get();
        }
    }

    /** Each telegram says its own number in value, time tag, cause and time of reception. */
    @RepeatedTest(3)
    void aValueIsOfOneTelegram() throws Exception {
        var rtu = image.put("RTU", ZoneOffset.UTC, List.of());
        telegram(rtu, 1);
        var point = rtu.points().getFirst();
        var stop = new AtomicBoolean();
        try (var threads = Executors.newCachedThreadPool()) {
            var writers = IntStream.range(0, 2).mapToObj(number -> threads.submit(() -> {
                for (int round = 2 + number; !stop.get(); round += 2) {
                    telegram(rtu, round);
                }
            })).toList();
            try {
                for (int look = 0; look < 50 * ROUNDS; look++) {
                    assertOneTelegram(point.last().orElseThrow());
                }
            } finally {
                stop.set(true);
            }
            for (var writer : writers) {
                writer.get();
            }
        }
    }

    private static void telegram(RtuImage rtu, int round) {
        rtu.apply(Asdu.of(M_BO_TB_1, CauseOfTransmission.of(round & 0x3f), 1, InformationObject.of(1,
                new Bitstring32(round), Quality.GOOD, new Cp56Time2a(round))).withTest((round & 1) != 0),
                Instant.ofEpochSecond(round));
    }

    private static void assertOneTelegram(PointValue value) {
        int round = (int) value.raw().longValue();
        assertEquals(new Cp56Time2a(round), value.object().time());
        assertEquals(CauseOfTransmission.of(round & 0x3f), value.cause());
        assertEquals((round & 1) != 0, value.test());
        assertEquals(Instant.ofEpochSecond(round), value.received());
    }

    /** Gives the last point's value. */
    private static long assertOneMoment(List<PointValue> snapshot, long before) {
        assertEquals(POINTS, snapshot.size());
        var values = snapshot.stream().mapToLong(value -> value.raw().longValue()).toArray();
        long last = values[POINTS - 1];
        int ahead = (int) Arrays.stream(values).takeWhile(value -> value == last + 1).count();
        assertTrue(Arrays.stream(values).skip(ahead).allMatch(value -> value == last), () -> Arrays.toString(values));
        assertTrue(last >= before);
        return last;
    }

    private static void assertAscending(List<PointValue> history) {
        assertTrue(history.size() <= 10);
        for (int i = 1; i < history.size(); i++) {
            assertEquals(history.get(i - 1).raw().longValue() + 1, history.get(i).raw().longValue());
        }
    }

    private static void write(RtuImage rtu, int round) {
        // values of one point never go back, and two neighbours are written by one ASDU
        for (int ioa = 1; ioa <= POINTS; ioa += 2) {
            rtu.apply(Asdu.of(M_BO_NA_1, SPONTANEOUS, 1, InformationObject.of(ioa, new Bitstring32(round)),
                    InformationObject.of(ioa + 1, new Bitstring32(round))), Instant.EPOCH);
        }
    }

    private Callable<int[][]> reader(CountDownLatch writing) {
        return () -> {
            var seen = new int[RTUS][POINTS];
            try (var cursor = image.cursor()) {
                boolean last;
                do {
                    last = writing.getCount() == 0;
                    cursor.poll(point -> follow(point, seen));
                } while (!last);
            }
            return seen;
        };
    }

    private void follow(ImagePoint point, int[][] seen) {
        var value = point.last().orElseThrow();
        int now = (int) value.raw().longValue();
        int rtu = image.rtus().indexOf(point.rtu());
        assertEquals(now, value.changes(), "value and counter are of one telegram");
        assertTrue(now >= seen[rtu][point.ioa() - 1], "values never go back");
        assertEquals(point, point.rtu().find(new PointAddress(1, point.ioa())).orElseThrow());
        seen[rtu][point.ioa() - 1] = now;
    }
}
