/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The most heap that is needed while work goes on. The whole heap is collected over and over, because collections of a
 * part of it leave garbage in the rest; the work takes many times longer by that.
 */
final class LivePeak implements AutoCloseable {

    private static final int MILLISECONDS_BETWEEN_COLLECTIONS = 25;

    private final List<MemoryPoolMXBean> heap = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null).toList();
    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService collector = Executors.newSingleThreadScheduledExecutor();

    LivePeak() {
        collector.scheduleWithFixedDelay(this::collect, 0, MILLISECONDS_BETWEEN_COLLECTIONS, TimeUnit.MILLISECONDS);
    }

    /** Counts what is needed now. */
    void collect() {
        System.gc();
        most.accumulateAndGet(heap.stream().mapToLong(pool -> pool.getCollectionUsage().getUsed()).sum(), Math::max);
    }

    /** In bytes. */
    long most() {
        return most.get();
    }

    @Override
    public void close() {
        collector.close();
    }
}
