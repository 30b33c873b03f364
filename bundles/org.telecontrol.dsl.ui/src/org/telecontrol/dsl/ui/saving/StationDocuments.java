/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.saving;

import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.filebuffers.ITextFileBuffer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IDocumentExtension4;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;

/**
 * The documents of station files. A save replaces the file in one step, so that a full disk or a killed process leaves
 * there what was saved before. The platform's own save, which empties the file first, is left what cannot be replaced:
 * a file that is new, changed from outside, read-only, or not in UTF-8.
 */
@NonNullByDefault({})
public class StationDocuments extends TextFileDocumentProvider {

    @Override
    protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite)
            throws CoreException {
        var save = super.createSaveOperation(element, document, overwrite);
        return save != null && element instanceof IFileEditorInput input && input.getFile().exists()
                ? new InFolder(save, rule(input.getFile()))
                : save;
    }

    /** A file that was replaced is looked at again, for which its folder is locked. */
    private static ISchedulingRule rule(IFile file) {
        return file.getWorkspace().getRuleFactory().refreshRule(file);
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        if (info.fElement instanceof IFileEditorInput input && isReplaceable(input.getFile(), info.fTextFileBuffer)) {
            var file = input.getFile();
            file.getWorkspace().run(progress -> replace(file, info, progress), rule(file), IWorkspace.AVOID_UPDATE,
                    monitor);
        } else {
            super.commitFileBuffer(monitor, info, overwrite);
        }
    }

    private static boolean isReplaceable(IFile file, ITextFileBuffer buffer) {
        return buffer.isSynchronized() && file.isSynchronized(IResource.DEPTH_ZERO)
                && StandardCharsets.UTF_8.name().equalsIgnoreCase(buffer.getEncoding())
                && Replacement.isPossible(file);
    }

    private static void replace(IFile file, FileInfo info, IProgressMonitor monitor) throws CoreException {
        var buffer = info.fTextFileBuffer;
        var document = buffer.getDocument();
        new Replacement(file).write(document.get());
        file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        keepStamp(file, document);
        if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
            markers.updateMarkers(document);
        }
        buffer.revert(monitor); // to the text it has: it only learns that this is saved
    }

    /** Undoing to this text makes it the saved one again. */
    private static void keepStamp(IFile file, IDocument document) throws CoreException {
        if (document instanceof IDocumentExtension4 stamped) {
            file.revertModificationStamp(stamped.getModificationStamp());
        }
    }

    /** A save that locks more than the platform's own. */
    private static final class InFolder extends DocumentProviderOperation {

        private final DocumentProviderOperation save;
        private final ISchedulingRule folder;

        InFolder(DocumentProviderOperation save, ISchedulingRule folder) {
            this.save = save;
            this.folder = folder;
        }

        @Override
        public ISchedulingRule getSchedulingRule() {
            return folder;
        }

        @Override
        protected void execute(IProgressMonitor monitor) throws CoreException {
            try {
                save.run(monitor);
            } catch (InvocationTargetException e) {
                throw e.getCause() instanceof CoreException failure
                        ? failure
                        : new CoreException(Status.error(e.getMessage(), e));
            } catch (InterruptedException e) {
                throw new OperationCanceledException(e.getMessage());
            }
        }
    }
}
