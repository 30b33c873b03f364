/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.sheets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.telecontrol.bench.Heap;

@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LivePeakTest {

    private static final int MEGABYTE = 1 << 20;
    private static final int HELD = 60;

    @Test
    void countsWhatWasHeldForAWhile() {
        var before = Heap.used();
        try (var peak = new LivePeak()) {
            var held = megabytes(HELD);
            while (peak.most() < before + (HELD - 5) * MEGABYTE) {
                Thread.onSpinWait();
            }
            assertEquals(HELD, held.size());
        }
    }

    @Test
    void countsNoGarbage() {
        var before = Heap.used();
        try (var peak = new LivePeak()) {
            var dropped = 0L;
            while (dropped < 30 * HELD || peak.most() == 0) {
                dropped += megabytes(5).size();
            }
            assertTrue(peak.most() < before + HELD * MEGABYTE,
                    () -> (peak.most() - before) / MEGABYTE + " MB of garbage were counted");
        }
    }

    private static List<byte[]> megabytes(int count) {
        var held = new ArrayList<byte[]>();
        for (int i = 0; i < count; i++) {
            held.add(new byte[MEGABYTE]);
        }
        return held;
    }
}
