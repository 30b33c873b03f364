/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.dsl.text.TextDifference;
import org.telecontrol.ui.common.saving.OneStepSave;

/** Gives a file of the workspace a new text. If it is open in an editor, that is one step of the editor's history. */
final class StationUpdate {

    private final IFile file;
    private final Display display;

    StationUpdate(IFile file, Display display) {
        this.file = file;
        this.display = display;
    }

    void write(String text, IProgressMonitor monitor) throws CoreException {
        var open = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file.getFullPath(), LocationKind.IFILE);
        if (open != null) {
            writeOpen(open, text, monitor);
        } else if (file.exists()) {
            OneStepSave.write(file, text, monitor);
        } else {
            var octets = text.getBytes(Charset.forName(file.getCharset()));
            file.create(new ByteArrayInputStream(octets), false, monitor);
        }
    }

    private void writeOpen(ITextFileBuffer buffer, String text, IProgressMonitor monitor) throws CoreException {
        if (buffer.isDirty()) {
            throw new CoreException(Status.error(NLS.bind(Messages.unsavedTarget, file.getName())));
        }
        var failure = new AtomicReference<@Nullable BadLocationException>();
        display.syncExec(() -> {
            try {
                replace(buffer.getDocument(), text);
            } catch (BadLocationException e) {
                failure.set(e);
            }
        });
        var failed = failure.get();
        if (failed != null) {
            throw new CoreException(Status.error(String.valueOf(failed.getMessage()), failed));
        }
        OneStepSave.save(file, buffer, monitor); // here, since this thread may hold the file's rule
    }

    /** Replaces only what lies between the first and the last difference, so that markers and the caret stay. */
    static void replace(IDocument document, String text) throws BadLocationException {
        var change = TextDifference.between(document.get(), text);
        if (!change.isNone()) {
            document.replace(change.offset(), change.removed(), change.inserted());
        }
    }
}
