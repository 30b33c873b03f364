/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

import org.telecontrol.iec104.PointAddress;

/**
 * Finds a configured point by its address with neither an allocation nor a lock; immutable. Addresses come in runs, and
 * so do telegrams: the few runs are searched by halves, and inside of one neighbours lie side by side in memory.
 */
final class AddressIndex {

    static final int ABSENT = -1;

    /** The first key of each run, ascending. */
    private final long[] starts;

    /** Where each run begins among the positions, and where the last one ends. */
    private final int[] offsets;

    /** Of the points, in the order of their keys. */
    private final int[] positions;

    /** Indexes points of an image; of points with the same address the first one is found. */
    AddressIndex(List<ImagePoint> points) {
        var keys = new long[points.size()];
        var ends = new int[points.size() + 1];
        positions = new int[points.size()];
        int runs = 0;
        int count = 0;
        long last = Long.MIN_VALUE;
        for (var point : points.stream().sorted(Comparator.comparingLong(AddressIndex::key)).toList()) {
            long key = key(point);
            if (key == last) {
                continue;
            }
            if (key != last + 1) {
                keys[runs++] = key;
            }
            positions[count++] = point.position();
            ends[runs] = count;
            last = key;
        }
        starts = Arrays.copyOf(keys, runs);
        offsets = Arrays.copyOf(ends, runs + 1);
    }

    private static long key(ImagePoint point) {
        return PointAddress.key(point.commonAddress(), point.ioa());
    }

    /** The position of the point with this {@link PointAddress#key}, negative when there is none. */
    int find(long key) {
        int run = run(key);
        return isIn(run, key) ? position(run, key) : ABSENT;
    }

    /** The run that begins last before the key, or with it; negative when there is none. */
    private int run(long key) {
        int found = Arrays.binarySearch(starts, key);
        return found >= 0 ? found : -found - 2;
    }

    private boolean isIn(int run, long key) {
        return run >= 0 && key >= starts[run] && key - starts[run] < offsets[run + 1] - offsets[run];
    }

    private int position(int run, long key) {
        return positions[offsets[run] + (int) (key - starts[run])];
    }

    /** Goes from point to point: one in the same run as the last one need not be searched. For one thread at a time. */
    final class Walk {

        private int run = ABSENT;

        /** As {@link AddressIndex#find}. */
        int find(long key) {
            if (isIn(run, key)) {
                return position(run, key);
            }
            run = run(key);
            return isIn(run, key) ? position(run, key) : ABSENT;
        }
    }
}
