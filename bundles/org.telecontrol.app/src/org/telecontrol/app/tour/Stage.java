/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.tour;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;

import org.eclipse.swt.widgets.Display;

/** What the steps of the tour do with the user interface: act in its thread, and wait until something holds. */
final class Stage {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(60);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(50);

    private final Display display;

    Stage(Display display) {
        this.display = display;
    }

    Display display() {
        return display;
    }

    /** Does something in the UI thread and gives its result. */
    <T> T inUi(Callable<T> action) throws TourException {
        FutureTask<T> task = new FutureTask<>(action);
        display.syncExec(task);
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof TourException known ? known : new TourException(e.getCause().toString(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new TourException("the tour was interrupted", e);
        }
    }

    /** Begins something in the UI thread that may itself run an event loop, such as a dialog. */
    void begin(Runnable action) {
        display.asyncExec(action);
    }

    /**
     * Waits until a condition holds, asked in the UI thread.
     *
     * @param what completes the sentence "in vain waited for …"
     */
    void await(String what, Callable<Boolean> condition) throws TourException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!inUi(condition)) {
            if (System.nanoTime() > end) {
                throw new TourException("in vain waited for " + what);
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }
}
