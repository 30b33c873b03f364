/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.link;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.telecontrol.bench.Sample;

/** Takes the rate of reading a load, and notes what it costs besides. */
final class Meter {

    /** Reads a whole load from a port. */
    @FunctionalInterface
    interface Reader {
        void read(Load load, int port) throws Exception;
    }

    /** Those of the program before anything is read; the feeder's comes to them. */
    private static final int OTHER_THREADS = ManagementFactory.getThreadMXBean().getThreadCount();

    private final com.sun.management.OperatingSystemMXBean machine = (com.sun.management.OperatingSystemMXBean) ManagementFactory
            .getOperatingSystemMXBean();
    private final com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory
            .getThreadMXBean();
    private final List<Double> rates = new ArrayList<>();
    private final List<Double> additional = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();
    private final List<Double> allocated = new ArrayList<>();

    /** Objects a second. */
    Sample rate(Load load, Reader reader) {
        return () -> {
            try (var feeder = new Feeder(load)) {
                threads.resetPeakThreadCount();
                long bytes = threads.getTotalThreadAllocatedBytes();
                long busy = busy(feeder);
                long start = System.nanoTime();
                reader.read(load, feeder.port());
                long took = System.nanoTime() - start;
                processor.add((busy(feeder) - busy) / 1e9 / load.total() * 1e6);
                allocated.add((threads.getTotalThreadAllocatedBytes() - bytes) / (double) load.total());
                additional.add((double) threads.getPeakThreadCount() - OTHER_THREADS - 1);
                rates.add(load.total() * 1e9 / took);
                return rates.getLast();
            }
        };
    }

    private long busy(Feeder feeder) {
        return machine.getProcessCpuTime() - threads.getThreadCpuTime(feeder.thread().threadId());
    }

    /** Processor seconds for a million objects, of the rounds since the first half that warms up. */
    double processorSeconds() {
        return median(processor);
    }

    /** Bytes for an object. */
    double allocatedBytes() {
        return median(allocated);
    }

    /** Threads at most that are there to read. */
    double threads() {
        return median(additional);
    }

    /** How many times faster than another one, round by round. */
    double timesFasterThan(Meter other) {
        return median(IntStream.range(0, rates.size()).mapToObj(round -> rates.get(round) / other.rates.get(round))
                .toList());
    }

    private static double median(List<Double> figures) {
        var sorted = figures.subList(figures.size() / 2, figures.size()).stream().mapToDouble(Double::doubleValue)
                .sorted().toArray();
        return Arrays.stream(sorted).skip(sorted.length / 2).findFirst().orElseThrow();
    }
}
