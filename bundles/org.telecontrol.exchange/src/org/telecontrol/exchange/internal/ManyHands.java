/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.telecontrol.exchange.Progress;

/**
 * Works through tasks for points of a list that have nothing to do with each other, with a thread for each processor. The
 * caller's thread is one of them and the only one that asks whether to go on; the others end before it returns.
 *
 * @param <T> what comes of a task
 */
public final class ManyHands<T> {

    private static final int MOST = 4;
    private static final int MANY_POINTS = 20_000;

    private final List<Function<Progress, T>> tasks;
    private final AtomicReferenceArray<T> results;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    private ManyHands(List<Function<Progress, T>> tasks) {
        this.tasks = tasks;
        this.results = new AtomicReferenceArray<>(tasks.size());
    }

    /**
     * What comes of the tasks, in their order.
     *
     * @param points of all of them together: it is not worth to start threads for few
     */
    public static <T> List<T> run(List<Function<Progress, T>> tasks, int points, Progress progress) {
        return new ManyHands<>(tasks).run(points > MANY_POINTS ? MOST : 1, progress);
    }

    private List<T> run(int most, Progress progress) {
        var others = new ArrayList<Thread>();
        int hands = Math.min(Math.min(most, Runtime.getRuntime().availableProcessors()), tasks.size());
        for (int i = 1; i < hands; i++) {
            others.add(Thread.ofPlatform().daemon().name("Import " + i).start(this::help));
        }
        try {
            work(progress);
        } catch (RuntimeException | Error e) {
            stopped.set(true);
            throw e;
        } finally {
            others.forEach(ManyHands::await);
        }
        for (var failure : failures) {
            throw new IllegalStateException(failure);
        }
        return IntStream.range(0, tasks.size()).mapToObj(results::get).toList();
    }

    private void work(Progress progress) {
        for (int i = next.getAndIncrement(); i < tasks.size() && !stopped.get(); i = next.getAndIncrement()) {
            results.set(i, tasks.get(i).apply(progress));
        }
    }

    private void help() {
        try {
            work((done, rows) -> !stopped.get());
        } catch (CancellationException e) {
            // the caller knows
        } catch (RuntimeException | Error e) { // told to the caller
            failures.add(e);
            stopped.set(true);
        }
    }

    private static void await(Thread other) {
        boolean interrupted = false;
        while (other.isAlive()) {
            try {
                other.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
