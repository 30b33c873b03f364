/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.saving;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IFileEditorInput;
import org.eclipse.ui.editors.text.TextFileDocumentProvider;
import org.eclipse.ui.texteditor.AbstractMarkerAnnotationModel;
import org.eclipse.ui.texteditor.IElementStateListener;
import org.telecontrol.ui.common.saving.Decoding;
import org.telecontrol.ui.common.saving.OneStepSave;

/**
 * The documents of station files, which are saved in one step. A text that lacks letters of its file is neither shown
 * nor saved.
 */
@NonNullByDefault({})
public class StationDocuments extends TextFileDocumentProvider {

    public StationDocuments() {
        addElementStateListener(new Replaced());
    }

    @Override
    protected FileInfo createEmptyFileInfo() {
        return new DecodedFile();
    }

    @Override
    protected FileInfo createFileInfo(Object element) throws CoreException {
        var info = super.createFileInfo(element);
        if (info instanceof DecodedFile file) {
            file.look();
        }
        return info;
    }

    private IStatus decoding(Object element) {
        return getFileInfo(element) instanceof DecodedFile file ? file.decoding : Status.OK_STATUS;
    }

    @Override
    public IStatus getStatus(Object element) {
        var decoding = decoding(element);
        return decoding.isOK() ? super.getStatus(element) : decoding;
    }

    @Override
    public boolean isReadOnly(Object element) {
        return !decoding(element).isOK() || super.isReadOnly(element);
    }

    @Override
    protected DocumentProviderOperation createSaveOperation(Object element, IDocument document, boolean overwrite)
            throws CoreException {
        var save = super.createSaveOperation(element, document, overwrite);
        return save != null && element instanceof IFileEditorInput input && input.getFile().exists()
                ? new InFolder(save, OneStepSave.rule(input.getFile()))
                : save;
    }

    @Override
    protected void commitFileBuffer(IProgressMonitor monitor, FileInfo info, boolean overwrite) throws CoreException {
        var decoding = decoding(info.fElement);
        if (!decoding.isOK()) {
            throw new CoreException(decoding);
        }
        var save = info.fElement instanceof IFileEditorInput input
                ? new OneStepSave(input.getFile(), info.fTextFileBuffer)
                : null;
        if (save != null && save.isPossible()) {
            save.run(monitor);
            if (info.fModel instanceof AbstractMarkerAnnotationModel markers) {
                markers.updateMarkers(info.fTextFileBuffer.getDocument());
            }
        } else {
            super.commitFileBuffer(monitor, info, overwrite);
        }
    }

    /** A file and whether its text has all letters of it. */
    private static final class DecodedFile extends FileInfo {

        private IStatus decoding = Status.OK_STATUS;

        void look() {
            decoding = Decoding.of(fTextFileBuffer);
        }
    }

    /** A text that is read again may be read in another encoding, or from a file that was converted. */
    private final class Replaced implements IElementStateListener {

        @Override
        public void elementContentReplaced(Object element) {
            if (getFileInfo(element) instanceof DecodedFile file) {
                file.look();
            }
        }

        @Override
        public void elementContentAboutToBeReplaced(Object element) {}

        @Override
        public void elementDirtyStateChanged(Object element, boolean isDirty) {}

        @Override
        public void elementDeleted(Object element) {}

        @Override
        public void elementMoved(Object from, Object to) {}
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
