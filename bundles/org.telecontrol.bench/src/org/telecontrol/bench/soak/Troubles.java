/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.locks.LockSupport;

/** Kills, freezes and floods RTUs by chance, each RTU every ten seconds or so. */
final class Troubles {

    private static final long EVERY_NANOS = 10_000_000_000L;
    private static final long SHORTEST_FREEZE_MILLIS = 100;
    private static final long LONGEST_FREEZE_MILLIS = 6_000;

    private record Thaw(long at, ShakyNetwork network) {}

    private final List<SoakRtu> rtus;
    private final SplittableRandom random;
    private final PriorityQueue<Thaw> thaws = new PriorityQueue<>(Comparator.comparingLong(Thaw::at));
    private long kills;
    private long freezes;
    private long floods;

    Troubles(List<SoakRtu> rtus, long seed) {
        this.rtus = rtus;
        random = new SplittableRandom(seed);
    }

    /** Makes trouble for so long, and ends it. */
    void makeFor(Duration time) {
        long end = System.nanoTime() + time.toNanos();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(EVERY_NANOS / rtus.size());
            thaw(System.nanoTime());
            trouble(rtus.get(random.nextInt(rtus.size())));
        }
        thaw(Long.MAX_VALUE);
    }

    private void trouble(SoakRtu rtu) {
        switch (random.nextInt(4)) {
            case 0 -> {
                rtu.flood();
                floods++;
            }
            case 1 -> {
                rtu.network().freeze();
                long millis = random.nextLong(SHORTEST_FREEZE_MILLIS, LONGEST_FREEZE_MILLIS);
                thaws.add(new Thaw(System.nanoTime() + millis * 1_000_000, rtu.network()));
                freezes++;
            }
            default -> {
                rtu.network().kill();
                kills++;
            }
        }
    }

    private void thaw(long now) {
        var due = new ArrayList<Thaw>();
        while (!thaws.isEmpty() && thaws.peek().at <= now) {
            due.add(thaws.remove());
        }
        due.forEach(thaw -> thaw.network.thaw());
    }

    long kills() {
        return kills;
    }

    long freezes() {
        return freezes;
    }

    long floods() {
        return floods;
    }
}
