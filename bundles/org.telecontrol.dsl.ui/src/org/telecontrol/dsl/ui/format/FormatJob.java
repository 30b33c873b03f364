/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.format;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.edit.Formatting;
import org.telecontrol.dsl.host.edit.TextChange;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.StationEditor;

/** Formats a part of an open text. */
final class FormatJob extends Job {

    /** Enough for a text of 50 MB. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final StationEditor editor;
    private final Display display;
    private final int offset;
    private final int length;
    private final long revision;

    FormatJob(StationEditor editor, int offset, int length) {
        super(NLS.bind(Messages.formatting, editor.editor().getTitle()));
        this.editor = editor;
        this.offset = offset;
        this.length = length;
        revision = editor.document().revision();
        display = editor.viewer().getTextWidget().getDisplay();
        setPriority(INTERACTIVE);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var changes = Formatting.changes(editor.document(), offset, length, PATIENCE,
                () -> monitor != null && monitor.isCanceled());
        if (monitor != null && monitor.isCanceled()) {
            return Status.CANCEL_STATUS;
        }
        display.asyncExec(() -> make(changes));
        return Status.OK_STATUS;
    }

    private void make(Optional<Known<List<TextChange>>> found) {
        if (editor.viewer().getTextWidget().isDisposed()) {
            return;
        }
        if (editor.document().revision() != revision) {
            editor.tell(Messages.changedMeanwhile);
        } else if (found.isEmpty()) {
            editor.tell(Messages.notUnderstood);
        } else {
            editor.change(found.get().value());
        }
    }
}
