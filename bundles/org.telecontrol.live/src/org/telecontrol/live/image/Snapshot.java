/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.image;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A reader's look at all values of an RTU as of one moment. While it is looking, the writer puts aside what it replaces;
 * neither waits for the other.
 */
final class Snapshot {

    /** What is put aside for a point that had no value. */
    private static final Object NOTHING = new Object();

    private final List<ImagePoint> points;
    private final AtomicReferenceArray<@Nullable Object> before;

    /** @param points those there are; what comes later is not in it */
    Snapshot(List<ImagePoint> points) {
        this.points = points;
        before = new AtomicReferenceArray<>(points.size());
    }

    /** Whether no points have come since. */
    boolean isOf(List<ImagePoint> now) {
        return now.size() == points.size();
    }

    /** Called by the writer before it gives a point another value. */
    void replacing(int position, @Nullable StoredValue value) {
        if (position < before.length() && before.getPlain(position) == null) {
            before.set(position, value != null ? value : NOTHING);
        }
    }

    List<PointValue> values() {
        var values = new ArrayList<PointValue>(points.size());
        for (var point : points) {
            var now = point.value(); // read first: had it been replaced by then, the one before has been put aside
            var aside = before.get(point.position());
            if (aside instanceof StoredValue value) {
                values.add(value.of(point));
            } else if (aside == null && now != null) {
                values.add(now);
            }
        }
        return values;
    }
}
