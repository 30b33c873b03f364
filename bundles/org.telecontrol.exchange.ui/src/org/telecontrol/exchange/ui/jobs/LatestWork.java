/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * Does in the background what was asked for last; what was asked for before is given up, and never answered. For the UI
 * thread, but for the work itself.
 */
public final class LatestWork {

    /** Several changes at once are answered once. */
    private static final int PAUSE_MILLISECONDS = 60;

    private final String name;
    private @Nullable Job running;

    /** What is done, and how: it ends soon after the monitor is cancelled. */
    @FunctionalInterface
    public interface Work<T> {
        T run(IProgressMonitor monitor);
    }

    public LatestWork(String name) {
        this.name = name;
    }

    /** @param receiver is told the outcome on the UI thread, unless something else was asked for meanwhile */
    public <T> void start(Work<T> work, Consumer<T> receiver) {
        stop();
        var display = Display.getCurrent();
        var job = new Job(name) {
            @Override
            protected IStatus run(@Nullable IProgressMonitor monitor) {
                try {
                    var outcome = work.run(IProgressMonitor.nullSafe(monitor));
                    if (!display.isDisposed()) {
                        display.asyncExec(() -> answered(this, () -> receiver.accept(outcome)));
                    }
                    return Status.OK_STATUS;
                } catch (OperationCanceledException | CancellationException e) {
                    return Status.CANCEL_STATUS;
                }
            }
        };
        job.setSystem(true);
        running = job;
        job.schedule(PAUSE_MILLISECONDS);
    }

    private void answered(Job job, Runnable answer) {
        if (running == job) {
            running = null;
            answer.run();
        }
    }

    /** Gives up what is being done, if anything is. */
    public void stop() {
        var job = running;
        running = null;
        if (job != null) {
            job.cancel();
        }
    }

    public boolean isWorking() {
        return running != null;
    }
}
