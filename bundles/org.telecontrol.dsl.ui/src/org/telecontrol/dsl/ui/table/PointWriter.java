/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.edit.Mending;
import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.host.table.CellCheck;
import org.telecontrol.dsl.host.table.Column;
import org.telecontrol.dsl.host.table.NameReferences;
import org.telecontrol.dsl.host.table.PointRow;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.Refusal;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TableChange;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.ui.text.StationEditor;

/** Writes what is done to the table into the text, each time as one step that can be undone. */
final class PointWriter implements CellRules {

    /** So many cells are changed while somebody waits; more in a job. */
    private static final int AT_ONCE = 100;

    private static final Duration GLANCE = Duration.ofMillis(300);
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final ShownPoints points;
    private final Supplier<@Nullable StationEditor> editor;
    private final Consumer<@Nullable String> status;

    /** @param status told why something stays as it is; null for nothing */
    PointWriter(ShownPoints points, Supplier<@Nullable StationEditor> editor, Consumer<@Nullable String> status) {
        this.points = points;
        this.editor = editor;
        this.status = status;
    }

    @Override
    public Optional<String> closed(int place, Column column) {
        var rows = points.rows();
        var table = rows.table();
        return table == null || place < 0 || place >= rows.size()
                ? Optional.of(Messages.notReadYet)
                : closed(table.row(rows.number(place)), column);
    }

    private static Optional<String> closed(PointRow row, Column column) {
        if (row.broken()) {
            return Optional.of(Messages.brokenRow);
        }
        if (GridLabels.isUnused(row, column)) {
            return Optional.of(NLS.bind(Messages.ofCommands, ColumnWords.title(column)));
        }
        if (column == StandardColumn.WHERE) {
            return Optional.of(Messages.whereInText);
        }
        return column.isEditable()
                ? Optional.empty()
                : Optional.of(NLS.bind(Messages.onlyInText, ColumnWords.title(column)));
    }

    @Override
    public Optional<String> objection(int place, Column column, String text) {
        var table = current();
        return table == null || place >= points.rows().size()
                ? Optional.of(Messages.notReadYet)
                : TableEdits.objection(table, points.rows().number(place), column, text);
    }

    @Override
    public Optional<String> advice(int place, Column column, String text) {
        var table = current();
        return table == null || place >= points.rows().size()
                ? Optional.empty()
                : CellCheck.of(table, points.rows().number(place), column, text).stream().map(Finding::message)
                        .findFirst();
    }

    /** What the text says now; null while it is being read. */
    @Nullable
    PointTable current() {
        return points.current() == null ? null : points.rows().table();
    }

    /** @param done told how many cells and rows are different now */
    void write(TableRequest request, Consumer<TableChange> done) {
        var document = points.current();
        var table = points.rows().table();
        if (document == null || table == null) {
            status.accept(Messages.notReadYet);
        } else if (request.edits().size() + request.added().size() + request.deleted().size() <= AT_ONCE) {
            make(document, table, TableEdits.of(document, table, request, GLANCE), done);
        } else {
            writeInJob(document, table, request, done);
        }
    }

    void write(TableRequest request) {
        write(request, change -> {});
    }

    private void writeInJob(StationDocument document, PointTable table, TableRequest request,
            Consumer<TableChange> done) {
        var open = editor.get();
        if (open == null) {
            return;
        }
        var display = open.viewer().getTextWidget().getDisplay();
        var job = Job.create(Messages.changingPoints, monitor -> {
            var change = TableEdits.of(document, table, request, PATIENCE);
            IStatus result = monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            if (result.isOK()) {
                display.asyncExec(() -> make(document, table, change, done));
            }
            return result;
        });
        job.setUser(true);
        job.schedule();
    }

    private void make(StationDocument document, PointTable table, Optional<TableChange> wanted,
            Consumer<TableChange> done) {
        var open = editor.get();
        if (open == null || open.viewer().getTextWidget().isDisposed() || points.rows() == Rows.NONE) {
            return;
        }
        if (wanted.isEmpty() || wanted.get().revision() != document.revision()) {
            status.accept(Messages.changedMeanwhile);
            return;
        }
        var change = wanted.get();
        status.accept(sentence(change.refusals()));
        if (NameReferences.mayBeElsewhere(document, table, change, GLANCE)) {
            new RenamingElsewhere(open, document, table, change, status)
                    .find(making -> points.write(() -> make(making, document, table, change, done)));
        } else if (!change.changes().isEmpty()) {
            points.write(() -> make(() -> RenamingElsewhere.here(open, change), document, table, change, done));
        }
    }

    private void make(RenamingElsewhere.Making making, StationDocument document, PointTable table, TableChange change,
            Consumer<TableChange> done) {
        var problem = making.make();
        if (problem.isPresent()) {
            status.accept(problem.get());
            return;
        }
        table.after(change.changes(), document.revision()).ifPresent(points::show);
        done.accept(change);
    }

    /** Mends what was found, where the text is still that of which it was found. */
    void mend(QuickFix fix, long revision) {
        var document = points.current();
        var open = editor.get();
        if (document == null || open == null || document.revision() != revision) {
            status.accept(Messages.changedMeanwhile);
        } else {
            points.write(() -> open.change(Mending.changes(fix)));
        }
    }

    /** The ways to mend what was found in a cell, with the state of the text that they are for. */
    Optional<Known<List<QuickFix>>> fixes(List<Finding> findings) {
        var document = points.current();
        if (document == null) {
            return Optional.empty();
        }
        List<QuickFix> all = new ArrayList<>();
        for (var finding : findings) {
            Mending.of(document, finding.code(), finding.offset()).ifPresent(known -> all.addAll(known.value()));
        }
        return Optional.of(new Known<>(document.revision(), all));
    }

    private static @Nullable String sentence(List<Refusal> refusals) {
        return switch (refusals.size()) {
            case 0 -> null;
            case 1 -> refusals.get(0).reason();
            default -> NLS.bind(Messages.refusals, refusals.size(), refusals.get(0).reason());
        };
    }
}
