/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.live.image.ValueImage;
import org.telecontrol.live.ui.model.RowFilter;
import org.telecontrol.live.ui.model.RowOrder;
import org.telecontrol.live.ui.model.RowSet;

/** Filters and sorts the rows off the UI thread; asked again while at work, it starts over with the new question. */
final class RowsJob extends Job {

    private record Question(ValueImage image, RowFilter filter, RowOrder order) {}

    private final Consumer<RowSet> answer;
    private volatile @Nullable Question question;

    /** @param answer told in the job's thread */
    RowsJob(Consumer<RowSet> answer) {
        super(Messages.filtering);
        this.answer = answer;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void ask(ValueImage image, RowFilter filter, RowOrder order) {
        cancel();
        question = new Question(image, filter, order);
        schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var asked = question;
        if (asked == null || monitor == null) {
            return Status.OK_STATUS;
        }
        var rows = RowSet.compute(asked.image(), asked.filter(), asked.order(),
                () -> monitor.isCanceled() || question != asked);
        rows.ifPresent(answer);
        return rows.isPresent() ? Status.OK_STATUS : Status.CANCEL_STATUS;
    }
}
