/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

/**
 * What came of a run.
 *
 * @param sent numbered events that the RTUs had
 * @param received spontaneous values that arrived, all points together
 * @param starts how often data transfer was started
 * @param differences points that have another value in the image than in the simulator
 * @param lost numbered events that never arrived
 * @param doubled numbered events that arrived twice over one connection
 * @param repeated numbered events that came again over the next connection, their acknowledgement having been cut off
 * @param threads how many more there were at the end than after a quarter of the time
 * @param heap how many bytes more were in use
 * @param heapBefore bytes in use after a quarter of the time
 */
public record SoakResult(long sent, long received, long starts, long kills, long freezes, long floods, long differences,
        long lost, long doubled, long repeated, int threads, long heap, long heapBefore) {}
