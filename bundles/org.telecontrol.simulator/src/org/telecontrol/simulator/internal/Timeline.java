/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

import org.telecontrol.simulator.internal.behaviour.Course;

/** Which points change when, by their courses; times are nanoseconds since the beginning. Guarded like its points. */
final class Timeline {

    private record Change(long at, int order, SimulatedPoint point) {}

    private final List<SimulatedPoint> points;
    private final PriorityQueue<Change> changes = new PriorityQueue<>(
            Comparator.comparingLong(Change::at).thenComparingInt(Change::order));

    Timeline(Collection<SimulatedPoint> all) {
        points = all.stream().filter(point -> !point.isChanceful()).toList();
        restart();
    }

    void restart() {
        changes.clear();
        for (int order = 0; order < points.size(); order++) {
            plan(points.get(order), order, 0);
        }
    }

    private void plan(SimulatedPoint point, int order, long time) {
        long next = point.nextAfter(time);
        if (next != Course.NEVER) {
            changes.add(new Change(next, order, point));
        }
    }

    /** When something changes next, or {@link Course#NEVER}. */
    long next() {
        var first = changes.peek();
        return first == null ? Course.NEVER : first.at();
    }

    /** Lets everything be as it is at that time; gives what there is to report. What was missed meanwhile is left out. */
    List<SimulatedPoint> advance(long time) {
        var changed = new ArrayList<SimulatedPoint>();
        for (var first = changes.peek(); first != null && first.at() <= time; first = changes.peek()) {
            changes.remove();
            if (first.point().advance(time)) {
                changed.add(first.point());
            }
            plan(first.point(), first.order(), time);
        }
        return changed;
    }
}
