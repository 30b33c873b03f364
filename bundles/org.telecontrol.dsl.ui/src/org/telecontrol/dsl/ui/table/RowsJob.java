/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.table.CellFindings;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.PointTables;
import org.telecontrol.dsl.host.table.RowFilter;
import org.telecontrol.dsl.host.table.RowOrder;

/** Reads, filters and orders rows off the UI thread; asked again while at work, it starts over with the new question. */
final class RowsJob extends Job {

    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final long PAUSE_MILLIS = 50;

    private final BiConsumer<Question, Rows> answer;
    private volatile @Nullable Question question;

    /**
     * What rows are wanted.
     *
     * @param known those that are shown
     * @param kept whether they stay in their places as long as none come or go
     */
    record Question(StationDocument document, Rows known, String filter, RowOrder order, boolean kept) {}

    /** @param answer told in the job's thread */
    RowsJob(BiConsumer<Question, Rows> answer) {
        super(Messages.readingPoints);
        this.answer = answer;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    void ask(Question next) {
        question = next;
        schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var asked = question;
        if (asked == null) {
            return Status.OK_STATUS;
        }
        var read = table(asked);
        if (read.isEmpty()) {
            if (monitor == null || !monitor.isCanceled()) {
                schedule(PAUSE_MILLIS); // the model is somebody else's at the moment
            }
            return Status.CANCEL_STATUS;
        }
        var table = read.get();
        var findings = CellFindings.of(table, asked.document().state().findings())
                .orElse(table.size() == asked.known().total() ? asked.known().findings() : CellFindings.NONE);
        answer.accept(asked, Rows.of(table, numbers(asked, table), findings));
        if (question != asked) {
            schedule();
        }
        return Status.OK_STATUS;
    }

    private static Optional<PointTable> table(Question asked) {
        var known = asked.known().table();
        return known != null && known.revision() == asked.document().revision()
                ? Optional.of(known)
                : PointTables.read(asked.document(), PATIENCE);
    }

    private static List<Integer> numbers(Question asked, PointTable table) {
        return asked.kept() && asked.known().total() == table.size()
                ? asked.known().numbers()
                : asked.order().sorted(table, RowFilter.parse(asked.filter(), table.columns()).rows(table));
    }
}
