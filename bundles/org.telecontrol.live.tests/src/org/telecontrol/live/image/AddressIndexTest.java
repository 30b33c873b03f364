/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneOffset;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.testkit.stations.RtuBuilder;

class AddressIndexTest {

    private static final int[] ADDRESSES = {12, 3, 11, 4, 30, 10, 3};

    private final AddressIndex index = new AddressIndex(image(ADDRESSES).points());

    @Test
    void findsEachPointWhateverTheOrder() {
        for (int position = 0; position < ADDRESSES.length - 1; position++) {
            assertEquals(position, index.find(PointAddress.key(1, ADDRESSES[position])));
        }
    }

    @Test
    void findsNothingBeforeBetweenAndBehindTheRuns() {
        IntStream.of(0, 2, 5, 9, 13, 29, 31).forEach(ioa -> assertTrue(index.find(PointAddress.key(1, ioa)) < 0,
                "address " + ioa));
        assertTrue(index.find(PointAddress.key(2, 3)) < 0, "another station");
        assertTrue(new AddressIndex(image().points()).find(PointAddress.key(1, 3)) < 0, "no point at all");
    }

    @Test
    void aWalkFindsTheSameInAnyOrder() {
        var walk = index.new Walk();
        new Random(3).ints(1000, 0, 33).mapToLong(ioa -> PointAddress.key(1, ioa))
                .forEach(key -> assertEquals(index.find(key), walk.find(key), () -> "key " + key));
        assertTrue(walk.find(PointAddress.key(2, 3)) < 0, "another station");
    }

    private static RtuImage image(int... addresses) {
        var station = new RtuBuilder("NORTH").station(1);
        for (int position = 0; position < addresses.length; position++) {
            station.point("P" + position, TypeIdentification.M_SP_NA_1, addresses[position]);
        }
        return new ValueImage().put("NORTH", ZoneOffset.UTC, RtuPoints.of(station.build()).monitored());
    }
}
