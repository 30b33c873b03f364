/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.function.Supplier;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.CancelIndicator;

/** Does the same work on many files, on as many at once as there are processors. Each thread has a hand of its own. */
final class Crew {

    private static final int MOST_THREADS = 4;

    private final CancelIndicator cancel;

    Crew(CancelIndicator cancel) {
        this.cancel = cancel;
    }

    /**
     * What the hands make of the files, in any order; what they make nothing of is left out.
     *
     * @throws OperationCanceledException when cancelled
     */
    <R> List<R> work(Collection<URI> files, Supplier<Function<URI, @Nullable R>> hands) {
        var threads = Math.min(files.size(), Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        var left = new ConcurrentLinkedQueue<>(files);
        return threads <= 1 ? work(left, hands.get()) : work(left, hands, threads);
    }

    private <R> List<R> work(Queue<URI> left, Supplier<Function<URI, @Nullable R>> hands, int threads) {
        try (var pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "Look at station files"))) {
            List<Callable<List<R>>> tasks = new ArrayList<>();
            for (var thread = 0; thread < threads; thread++) {
                tasks.add(() -> work(left, hands.get()));
            }
            List<R> made = new ArrayList<>();
            for (var future : pool.invokeAll(tasks)) {
                made.addAll(result(future));
            }
            return made;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private <R> List<R> work(Queue<URI> left, Function<URI, @Nullable R> hand) {
        List<R> made = new ArrayList<>();
        for (var file = left.poll(); file != null; file = left.poll()) {
            if (cancel.isCanceled()) {
                throw new OperationCanceledException();
            }
            var result = hand.apply(file);
            if (result != null) {
                made.add(result);
            }
        }
        return made;
    }

    private static <R> List<R> result(Future<List<R>> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        }
    }
}
