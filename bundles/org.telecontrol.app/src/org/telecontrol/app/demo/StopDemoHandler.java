/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.demo;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Stops the demo; the last values stay in the Live view. */
public class StopDemoHandler extends AbstractHandler {
    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) {
        Demo.find().ifPresent(demo -> {
            ICoreRunnable stop = monitor -> demo.stop();
            Job.create(Messages.stopping, stop).schedule();
        });
        return null;
    }
}
