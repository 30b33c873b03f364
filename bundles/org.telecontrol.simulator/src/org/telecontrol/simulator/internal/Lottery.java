/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws points by their weights. */
final class Lottery {

    private final List<SimulatedPoint> points;
    private final long[] upTo;

    Lottery(Collection<SimulatedPoint> all) {
        points = all.stream().filter(SimulatedPoint::isChanceful).toList();
        upTo = new long[points.size()];
        long sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += points.get(i).weight();
            upTo[i] = sum;
        }
    }

    boolean isEmpty() {
        return points.isEmpty();
    }

    SimulatedPoint draw(RandomGenerator random) {
        int place = Arrays.binarySearch(upTo, random.nextLong(upTo[upTo.length - 1]) + 1);
        return points.get(place < 0 ? -place - 1 : place);
    }
}
