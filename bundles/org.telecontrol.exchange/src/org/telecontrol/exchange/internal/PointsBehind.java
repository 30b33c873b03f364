/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.telecontrol.exchange.ListedPoints;

/**
 * Adds rows to the points of a list, in their order, by a thread of its own that is a few blocks behind who understands
 * them.
 */
final class PointsBehind implements AutoCloseable {

    private static final int BLOCKS = 4;
    private static final int MOST_ROWS = 256;

    private final ListedPoints points;
    private final ExecutorService hand = Executors
            .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("Points of rows").factory());
    private final Queue<Future<?>> blocks = new ArrayDeque<>();
    private List<UnderstoodRow> block = new ArrayList<>(MOST_ROWS);

    PointsBehind(ListedPoints points) {
        this.points = points;
    }

    void add(UnderstoodRow row) {
        block.add(row);
        if (block.size() == MOST_ROWS) {
            handOver();
        }
    }

    private void handOver() {
        var full = block;
        block = new ArrayList<>(MOST_ROWS);
        blocks.add(hand.submit(() -> full.forEach(row -> row.addTo(points))));
        if (blocks.size() > BLOCKS) {
            await(blocks.remove());
        }
    }

    /** Returns when all rows are added. */
    void finish() {
        handOver();
        while (!blocks.isEmpty()) {
            await(blocks.remove());
        }
    }

    private static void await(Future<?> adding) {
        try {
            adding.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Lets go of rows that are not added yet. */
    @Override
    public void close() {
        hand.shutdownNow();
    }
}
