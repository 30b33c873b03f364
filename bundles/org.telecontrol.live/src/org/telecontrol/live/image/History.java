/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The last values of one point, in a ring. One thread adds at a time; any number of others read and hold up nobody: what
 * was written over while they read is left out.
 */
final class History {

    private final AtomicReferenceArray<PointValue> ring;
    private volatile long count;

    /** @param depth how many values are kept */
    History(int depth) {
        ring = new AtomicReferenceArray<>(depth + 1); // the place that is being written to is nobody's
    }

    int depth() {
        return ring.length() - 1;
    }

    void add(PointValue value) {
        long number = count;
        ring.set(place(number), value);
        count = number + 1;
    }

    /** From the oldest to the newest. */
    List<PointValue> values() {
        long end = count;
        long first = Math.max(0, end - depth());
        var values = new ArrayList<PointValue>();
        for (long number = first; number < end; number++) {
            values.add(ring.get(place(number)));
        }
        int overwritten = Math.clamp(count - depth() - first, 0, values.size());
        return List.copyOf(values.subList(overwritten, values.size()));
    }

    private int place(long number) {
        return (int) (number % ring.length());
    }
}
