/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import org.telecontrol.exchange.Progress;

/**
 * Works through tasks that have nothing to do with each other, with a thread for each processor. The caller's thread is one
 * of them and the only one that asks whether to go on; the others end before it returns.
 */
final class ManyHands {

    private static final int MOST = 4;

    private final List<Consumer<Progress>> tasks;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final List<Throwable> failures = Collections.synchronizedList(new ArrayList<>());

    private ManyHands(List<Consumer<Progress>> tasks) {
        this.tasks = tasks;
    }

    static void run(List<Consumer<Progress>> tasks, Progress progress) {
        new ManyHands(tasks).run(progress);
    }

    private void run(Progress progress) {
        var others = new ArrayList<Thread>();
        int hands = Math.min(Math.min(MOST, Runtime.getRuntime().availableProcessors()), tasks.size());
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
    }

    private void work(Progress progress) {
        for (int i = next.getAndIncrement(); i < tasks.size() && !stopped.get(); i = next.getAndIncrement()) {
            tasks.get(i).accept(progress);
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
