/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.table.NameReferences;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.TableChange;
import org.telecontrol.dsl.ide.navigation.TextChange;
import org.telecontrol.dsl.ui.rename.FileChanges;
import org.telecontrol.dsl.ui.text.StationEditor;

/** A change that gives rows other names which other files mention: these follow when the user wants it. */
final class RenamingElsewhere {

    private final StationEditor editor;
    private final StationDocument document;
    private final PointTable table;
    private final TableChange change;
    private final Consumer<@Nullable String> status;
    /** Any text in which names are looked for has been changed since. */
    private final CancelIndicator outdated;

    /** How the change is made. */
    @FunctionalInterface
    interface Making {

        /** @return why it was not made, as a sentence; nothing when it was */
        Optional<String> make();
    }

    RenamingElsewhere(StationEditor editor, StationDocument document, PointTable table, TableChange change,
            Consumer<@Nullable String> status) {
        this.editor = editor;
        this.document = document;
        this.table = table;
        this.change = change;
        this.status = status;
        List<CancelIndicator> changed = OpenDocuments.beside(document).stream().map(StationDocument::changedFromNow)
                .toList();
        var own = document.changedFromNow();
        outdated = () -> own.isCanceled() || changed.stream().anyMatch(CancelIndicator::isCanceled);
    }

    /**
     * Looks for the names in a job, asks, and goes on in the UI thread.
     *
     * @param next is to make the change in one way or the other
     */
    void find(Consumer<Making> next) {
        var display = editor.viewer().getTextWidget().getDisplay();
        var job = Job.create(Messages.elsewhere_looking, monitor -> {
            try {
                Job.getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, monitor);
            } catch (InterruptedException | OperationCanceledException e) {
                return Status.CANCEL_STATUS;
            }
            var found = NameReferences.elsewhere(document, table, change,
                    () -> monitor.isCanceled() || outdated.isCanceled());
            IStatus result = monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
            if (result.isOK()) {
                display.asyncExec(() -> ask(found, next));
            }
            return result;
        });
        job.setUser(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private void ask(Optional<List<TextChange>> found, Consumer<Making> next) {
        if (editor.viewer().getTextWidget() == null || editor.viewer().getTextWidget().isDisposed()) {
            return;
        }
        if (found.isEmpty() || outdated.isCanceled()) {
            status.accept(Messages.changedMeanwhile);
            return;
        }
        var elsewhere = found.get();
        var shell = editor.editor().getSite().getShell();
        switch (elsewhere.isEmpty()
                ? ElsewhereDialog.Answer.ONLY_HERE
                : ElsewhereDialog.ask(shell, change.renamed(), elsewhere)) {
            case THERE_TOO -> next.accept(() -> make(elsewhere, shell));
            case ONLY_HERE -> next.accept(() -> here(editor, change));
            case NOT_AT_ALL -> {
                // the name stays
            }
        }
    }

    /** Makes the change of this text only. */
    static Optional<String> here(StationEditor editor, TableChange change) {
        return madeIf(editor.change(change.changes()));
    }

    private static Optional<String> madeIf(boolean isMade) {
        return isMade ? Optional.empty() : Optional.of(Messages.notWritable);
    }

    private Optional<String> make(List<TextChange> elsewhere, Shell shell) {
        if (!(editor.editor().getEditorInput().getAdapter(IFile.class) instanceof IFile file)) {
            return madeIf(false);
        }
        try {
            var all = FileChanges.keepingUnsaved(NLS.bind(Messages.elsewhere_rename,
                    change.renamed().get(0).before()));
            change.changes().forEach(here -> all.add(file, here));
            elsewhere.forEach(all::add);
            return madeIf(all.make(shell));
        } catch (IllegalArgumentException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        }
    }
}
