/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.Arrays;
import java.util.List;

import org.telecontrol.iec104.PointAddress;

/**
 * Finds a configured point by its address with neither an allocation nor a lock: immutable, open addressing over
 * primitive keys. The table is at most half full, so that a look-up ends after a probe or two.
 */
final class AddressIndex {

    private static final int ABSENT = -1;
    private static final long SPREAD = 0x9E37_79B9_7F4A_7C15L;

    private final long[] keys;
    private final int[] positions;
    private final int shift;

    /** Indexes points by their position in the list; of points with the same address the first one is found. */
    AddressIndex(List<ImagePoint> points) {
        int capacity = Integer.highestOneBit(Math.max(4, points.size() * 2 - 1)) * 2;
        keys = new long[capacity];
        positions = new int[capacity];
        shift = Long.SIZE - Integer.numberOfTrailingZeros(capacity);
        Arrays.fill(positions, ABSENT);
        for (int position = 0; position < points.size(); position++) {
            add(points.get(position), position);
        }
    }

    private void add(ImagePoint point, int position) {
        long key = PointAddress.key(point.commonAddress(), point.ioa());
        int place = place(key);
        if (positions[place] == ABSENT) {
            keys[place] = key;
            positions[place] = position;
        }
    }

    /** The position of the point with this {@link PointAddress#key}, negative when there is none. */
    int find(long key) {
        return positions[place(key)];
    }

    private int place(long key) {
        int place = (int) (key * SPREAD >>> shift);
        while (positions[place] != ABSENT && keys[place] != key) {
            place = place + 1 & keys.length - 1;
        }
        return place;
    }
}
