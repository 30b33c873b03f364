/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ltk.core.refactoring.TextFileChange;
import org.telecontrol.ui.common.saving.OneStepSave;

/** A change of a station file, which is saved in one step. Undoing it is the platform's own. */
@NonNullByDefault({})
final class StationChange extends TextFileChange {

    StationChange(IFile file) {
        super(file.getName(), file);
    }

    @Override
    protected void commit(IDocument document, IProgressMonitor monitor) throws CoreException {
        if (needsSaving()) {
            var buffers = FileBuffers.getTextFileBufferManager();
            OneStepSave.save(getFile(), buffers.getTextFileBuffer(getFile().getFullPath(), LocationKind.IFILE),
                    monitor);
        }
    }
}
