/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.concurrent.CancellationException;

import org.telecontrol.exchange.Progress;

/**
 * Passes progress on and remembers it, for workers that can ask to go on but do not know how far the work is. Only the
 * thread that made it asks; others that work for it are stopped by interrupting them.
 */
public final class LatestProgress implements Progress {

    private final Progress progress;
    private final Thread owner = Thread.currentThread();
    private double done;
    private long rows;

    public LatestProgress(Progress progress) {
        this.progress = progress;
    }

    @Override
    public boolean goOn(double share, long count) {
        done = share;
        rows = count;
        return progress.goOn(share, count);
    }

    /** Ends the work by an exception if it is to be stopped. */
    public void checkAgain() {
        if (Thread.currentThread() == owner) {
            progress.check(done, rows);
        } else if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }
}
