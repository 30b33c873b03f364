/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads files, as many at once as there are processors; files do not see each other while they are read. */
final class Reading {

    private static final int MOST_THREADS = 4;

    /** What a model takes, counted generously. */
    private static final int BYTES_A_CHARACTER = 20;

    /** Models are kept in memory up to that length of their texts together; those of more files are made again. */
    static final long MOST_KEPT = Runtime.getRuntime().maxMemory() / 4 / BYTES_A_CHARACTER;

    private final CancelIndicator cancel;
    private final AtomicLong kept = new AtomicLong();

    Reading(CancelIndicator cancel) {
        this.cancel = cancel;
    }

    /**
     * The files that are there.
     *
     * @throws OperationCanceledException when cancelled
     */
    List<ParsedFile> read(Collection<URI> files) {
        var threads = Math.min(files.size(), Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
        if (threads <= 1) {
            return files.stream().map(this::read).filter(Objects::nonNull).toList();
        }
        try (var pool = Executors.newFixedThreadPool(threads, task -> new Thread(task, "Read station files"))) {
            List<Callable<@Nullable ParsedFile>> tasks = new ArrayList<>();
            files.forEach(file -> tasks.add(() -> read(file)));
            List<ParsedFile> read = new ArrayList<>();
            for (var future : pool.invokeAll(tasks)) {
                var file = result(future);
                if (file != null) {
                    read.add(file);
                }
            }
            return read;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        }
    }

    private @Nullable ParsedFile read(URI file) {
        if (cancel.isCanceled()) {
            throw new OperationCanceledException();
        }
        var parsed = ParsedFile.of(file);
        return parsed != null && kept.addAndGet(parsed.stamp().length()) > MOST_KEPT ? parsed.withoutModel() : parsed;
    }

    private static @Nullable ParsedFile result(Future<@Nullable ParsedFile> future) throws InterruptedException {
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
