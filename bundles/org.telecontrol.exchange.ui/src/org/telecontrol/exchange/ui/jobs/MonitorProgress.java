/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.Pace;
import org.telecontrol.exchange.Progress;

/** Shows progress in a monitor, and the monitor's cancel button to the worker. */
public final class MonitorProgress implements Progress {

    private static final int TICKS = 1000;

    private final SubMonitor monitor;
    private final Pace pace = new Pace();
    private int shown;

    /** @param monitor is given all of the work; closed by whoever opened it */
    public MonitorProgress(IProgressMonitor monitor, String task) {
        this.monitor = SubMonitor.convert(monitor, task, TICKS);
    }

    @Override
    public boolean goOn(double done, long rows) {
        int ticks = (int) (done * TICKS);
        if (ticks > shown) {
            monitor.worked(ticks - shown);
            shown = ticks;
        }
        long left = pace.secondsLeft(done);
        monitor.subTask(left < 0
                ? NLS.bind(Messages.rows, rows)
                : NLS.bind(Messages.rowsAndTime, new Object[]{rows, pace.rowsPerSecond(rows), left}));
        return !monitor.isCanceled();
    }

    /** Shows what a source says on the way. */
    void tell(String message) {
        monitor.subTask(message);
    }
}
