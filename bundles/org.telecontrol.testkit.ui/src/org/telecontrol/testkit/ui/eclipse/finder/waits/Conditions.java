/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.waits;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.testkit.ui.swt.finder.waits.ICondition;
import org.telecontrol.testkit.ui.waits.Until;

/** Conditions about the workbench, beside those about widgets. */
public class Conditions extends org.telecontrol.testkit.ui.swt.finder.waits.Conditions {

    /**
     * No job of the family is waiting or running.
     *
     * @param family null for all jobs
     */
    public static ICondition waitForJobs(@Nullable Object family, String readableFamily) {
        return Until.holds(() -> unfinished(family).isEmpty(),
                () -> "Jobs of " + readableFamily + " are still at work: " + unfinished(family) + ".");
    }

    /** Jobs that sleep until a later time do not count: nothing waits for them. */
    private static List<String> unfinished(@Nullable Object family) {
        return Arrays.stream(Job.getJobManager().find(family))
                .filter(job -> !job.isSystem() || family != null)
                .filter(job -> job.getState() == Job.RUNNING || job.getState() == Job.WAITING).map(Job::getName)
                .toList();
    }
}
