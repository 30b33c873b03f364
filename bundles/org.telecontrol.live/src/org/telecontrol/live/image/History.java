/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.lang.invoke.VarHandle;
import java.util.ArrayList;
import java.util.List;

/**
 * The last values of one point, in a ring. One thread adds at a time; any number of others read and hold up nobody: what
 * was written over while they read is left out.
 */
final class History {

    private final StoredValues ring;
    private volatile long count;

    /** @param depth how many values are kept */
    History(int depth) {
        ring = new StoredValues(depth + 1); // the place that is being written to is nobody's
    }

    int depth() {
        return ring.places() - 1;
    }

    void add(StoredValue value) {
        long number = count;
        ring.set(place(number), value);
        count = number + 1;
        VarHandle.storeStoreFence(); // a reader that meets the next value in its place finds this count
    }

    /** From the oldest to the newest. */
    List<StoredValue> values() {
        long end = count;
        long first = Math.max(0, end - depth());
        var values = new ArrayList<StoredValue>();
        for (long number = first; number < end; number++) {
            values.add(ring.get(place(number)));
        }
        VarHandle.loadLoadFence(); // what was read is older than the count below
        int overwritten = Math.clamp(count - depth() - first, 0, values.size());
        return List.copyOf(values.subList(overwritten, values.size()));
    }

    private int place(long number) {
        return (int) (number % ring.places());
    }
}
