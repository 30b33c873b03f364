/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.InformationObject;

/**
 * The last values of the points of an RTU, by position, side by side in memory: a writer that goes through neighbours
 * touches neither the points nor the values that were there before. One thread at a time writes; any number of others
 * read and hold up nobody.
 */
final class LastValues {

    private volatile AtomicReferenceArray<@Nullable PointValue> values;

    /** The writer's own: what differs here has changed, what does not has to be looked at. */
    private int[] prints;
    private int[] changes;

    LastValues(int capacity) {
        values = new AtomicReferenceArray<>(capacity);
        prints = new int[capacity];
        changes = new int[capacity];
    }

    @Nullable
    PointValue get(int position) {
        return values.get(position);
    }

    /** By the writer. */
    void makeRoom(int capacity) {
        int before = changes.length;
        if (capacity > before) {
            var more = new AtomicReferenceArray<@Nullable PointValue>(capacity);
            for (int position = 0; position < before; position++) {
                more.setPlain(position, values.getPlain(position));
            }
            values = more;
            prints = Arrays.copyOf(prints, capacity);
            changes = Arrays.copyOf(changes, capacity);
        }
    }

    /** Notes what a point has now, and tells how often it has changed. By the writer; {@link #set} follows. */
    int changes(int position, InformationObject now) {
        int print = 31 * now.element().hashCode() + now.quality().bits();
        if (print != prints[position] || isNew(values.getPlain(position), now)) {
            prints[position] = print;
            changes[position]++;
        }
        return changes[position];
    }

    private static boolean isNew(@Nullable PointValue before, InformationObject now) {
        return before == null || !before.quality().equals(now.quality()) || !before.element().equals(now.element());
    }

    /** By the writer. Others see the value with whatever the writer publishes next, if not before. */
    void set(int position, PointValue value) {
        values.setRelease(position, value);
    }
}
