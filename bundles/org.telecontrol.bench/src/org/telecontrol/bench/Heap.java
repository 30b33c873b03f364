/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench;

import java.lang.management.ManagementFactory;

/** How much memory is in use by what is still needed. */
public final class Heap {

    /** Objects that are freed by their reference handlers need more than one collection. */
    private static final int COLLECTIONS = 4;

    private Heap() {}

    /** Something that leaves objects behind. */
    @FunctionalInterface
    public interface Keeping {

        /** What holds the objects; it is closed after measuring if it can be. */
        Object run() throws Exception;
    }

    /** Bytes after collection. */
    public static long used() {
        var memory = ManagementFactory.getMemoryMXBean();
        for (var collection = 0; collection < COLLECTIONS; collection++) {
            memory.gc();
        }
        return memory.getHeapMemoryUsage().getUsed();
    }

    /** Bytes that some work leaves in use. */
    public static long keptBy(Keeping work) throws Exception {
        var before = used();
        var kept = work.run();
        var bytes = used() - before;
        if (kept instanceof AutoCloseable open) {
            open.close();
        }
        return bytes;
    }
}
