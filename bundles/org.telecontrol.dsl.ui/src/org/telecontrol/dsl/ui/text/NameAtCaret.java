/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.edit.Renaming;

/** Looks for the name at the caret. What was saved just now is built before, and what was typed just now is parsed. */
public final class NameAtCaret extends Job {

    private final StationEditor editor;
    private final int offset;
    private final Consumer<Renaming> next;
    private final Display display;

    private NameAtCaret(String name, StationEditor editor, Consumer<Renaming> next) {
        super(name);
        this.editor = editor;
        this.next = next;
        offset = editor.selection().getOffset();
        display = editor.viewer().getTextWidget().getDisplay();
        setUser(true);
        setPriority(INTERACTIVE);
    }

    /**
     * Starts looking; in the UI thread.
     *
     * @param purpose what people are told that is going on
     * @param next what goes on in the UI thread with the name
     */
    public static void find(String purpose, StationEditor editor, Consumer<Renaming> next) {
        new NameAtCaret(purpose, editor, next).schedule();
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor given) {
        var monitor = given == null ? new NullProgressMonitor() : given;
        try {
            getJobManager().join(ResourcesPlugin.FAMILY_AUTO_BUILD, monitor);
        } catch (InterruptedException | OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        }
        var name = Renaming.at(editor.document(), offset, monitor::isCanceled);
        if (monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> goOn(name));
        return Status.OK_STATUS;
    }

    private void goOn(Optional<Known<Renaming>> name) {
        if (editor.viewer().getTextWidget().isDisposed()) {
            return;
        }
        name.filter(known -> known.revision() == editor.document().revision()).map(Known::value)
                .ifPresentOrElse(next, () -> editor.tell(Messages.noName));
    }
}
