/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import org.telecontrol.exchange.Progress;

/** Passes progress on and remembers it, for workers that can ask to go on but do not know how far the work is. */
public final class LatestProgress implements Progress {

    private final Progress progress;
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
        progress.check(done, rows);
    }
}
