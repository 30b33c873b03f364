/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.List;
import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.simulator.ReplayedValue;

/** What was recorded, once or again and again. */
final class Replay implements Course {

    private final List<ReplayedValue> values;
    private final long[] times;
    private final long period;

    /**
     * @param values in the order of time, at least one
     * @param period {@link Course#NEVER} to play once
     */
    Replay(List<ReplayedValue> values, long period) {
        this.values = List.copyOf(values);
        this.period = period;
        times = values.stream().mapToLong(value -> value.offset().toNanos()).toArray();
    }

    @Override
    public InformationElement first(RandomGenerator random) {
        return values.getFirst().element();
    }

    @Override
    public long nextAfter(long time) {
        long round = time / period * period;
        int next = index(time - round) + 1;
        if (next < times.length && times[next] < period) {
            return round + times[next];
        }
        return period == NEVER ? NEVER : round + period + times[0];
    }

    @Override
    public InformationElement at(long time, InformationElement current, RandomGenerator random) {
        int index = index(time % period);
        return index < 0 ? current : values.get(index).element();
    }

    /** The last value until then, -1 before the first. */
    private int index(long offset) {
        int low = 0;
        int high = times.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (times[middle] <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }
}
