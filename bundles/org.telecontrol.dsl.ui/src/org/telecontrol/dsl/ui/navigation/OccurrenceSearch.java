/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.navigation;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobFunction;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.dsl.host.assist.Navigator;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.ide.navigation.Navigation.Occurrence;
import org.telecontrol.dsl.ui.text.Messages;

/** Looks for the occurrences of one name at a time; a new search ends the one before. */
final class OccurrenceSearch {

    private static final int REST_MILLIS = 100;

    private final BiConsumer<StationDocument, List<Occurrence>> found;
    private @Nullable Job running;

    /** @param found is told in the UI thread, unless the text has been changed */
    OccurrenceSearch(BiConsumer<StationDocument, List<Occurrence>> found) {
        this.found = found;
    }

    void start(StationDocument document, int offset, Display display) {
        cancel();
        IJobFunction work = monitor -> search(document, offset, display, monitor);
        var job = Job.create(Messages.markOccurrences, work);
        job.setSystem(true);
        job.setPriority(Job.DECORATE);
        job.schedule(REST_MILLIS);
        running = job;
    }

    void cancel() {
        var left = running;
        if (left != null) {
            left.cancel();
        }
        running = null;
    }

    private IStatus search(StationDocument document, int offset, Display display, IProgressMonitor monitor) {
        var occurrences = Navigator.occurrences(document, offset, monitor::isCanceled);
        if (!monitor.isCanceled() && occurrences.isPresent() && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && occurrences.get().revision() == document.revision()) {
                    found.accept(document, occurrences.get().value());
                }
            });
        }
        return Status.OK_STATUS;
    }
}
