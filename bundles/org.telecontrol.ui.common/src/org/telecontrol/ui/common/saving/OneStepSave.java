/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.saving;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;

/**
 * A save that replaces the file in one step, so that a full disk or a killed process leaves there what was saved before.
 * The platform's own save, which empties the file first, is left what cannot be replaced: a file that is new, changed
 * from outside, read-only, or not in UTF-8.
 */
@NonNullByDefault({})
public final class OneStepSave {

    private final IFile file;
    private final ITextFileBuffer buffer;

    public OneStepSave(IFile file, ITextFileBuffer buffer) {
        this.file = file;
        this.buffer = buffer;
    }

    /** Saves a text that is changed outside of its editor; in one step, where that is possible. */
    public static void save(IFile file, ITextFileBuffer buffer, IProgressMonitor monitor) throws CoreException {
        var decoding = Decoding.of(buffer);
        if (!decoding.isOK()) {
            throw new CoreException(decoding);
        }
        var save = new OneStepSave(file, buffer);
        if (save.isPossible()) {
            save.run(monitor);
        } else {
            buffer.commit(monitor, false);
        }
    }

    /** Gives a file that is there, and open in no editor, another text. */
    public static void write(IFile file, String text, IProgressMonitor monitor) throws CoreException {
        if (isReplaceable(file, file.getCharset())) {
            file.getWorkspace().run(progress -> replace(file, text, progress), rule(file), IWorkspace.AVOID_UPDATE,
                    monitor);
        } else {
            var octets = text.getBytes(Charset.forName(file.getCharset()));
            file.setContents(new ByteArrayInputStream(octets), IResource.KEEP_HISTORY, monitor);
        }
    }

    /** A file that was replaced is looked at again, for which its folder is locked. */
    public static ISchedulingRule rule(IFile file) {
        return file.getWorkspace().getRuleFactory().refreshRule(file);
    }

    public boolean isPossible() {
        return buffer.isSynchronized() && isReplaceable(file, buffer.getEncoding());
    }

    private static boolean isReplaceable(IFile file, String encoding) {
        return file.isSynchronized(IResource.DEPTH_ZERO) && StandardCharsets.UTF_8.name().equalsIgnoreCase(encoding)
                && Replacement.isPossible(file);
    }

    public void run(IProgressMonitor monitor) throws CoreException {
        file.getWorkspace().run(this::replace, rule(file), IWorkspace.AVOID_UPDATE, monitor);
    }

    private void replace(IProgressMonitor monitor) throws CoreException {
        var document = buffer.getDocument();
        replace(file, document.get(), monitor);
        keepStamp(document);
        buffer.revert(monitor); // to the text it has: it only learns that this is saved
    }

    private static void replace(IFile file, String text, IProgressMonitor monitor) throws CoreException {
        new Replacement(file).write(text);
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
    }

    /** Undoing to this text makes it the saved one again. */
    private void keepStamp(IDocument document) throws CoreException {
        if (document instanceof IDocumentExtension4 stamped) {
            file.revertModificationStamp(stamped.getModificationStamp());
        }
    }
}
