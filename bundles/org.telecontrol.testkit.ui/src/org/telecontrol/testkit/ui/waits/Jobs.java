/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.waits;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.telecontrol.testkit.ui.swt.finder.waits.ICondition;

/** Waits for jobs of the workbench. */
public final class Jobs {

    private Jobs() {}

    /** No job that people know of is waiting or running. Those that sleep until a later time do not count. */
    public static ICondition done() {
        return Until.holds(() -> unfinished().isEmpty(), () -> "Jobs are still at work: " + unfinished() + ".");
    }

    private static List<String> unfinished() {
        return Arrays.stream(Job.getJobManager().find(null)).filter(job -> !job.isSystem())
                .filter(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING).map(Job::getName)
                .toList();
    }
}
