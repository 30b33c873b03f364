/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.fix;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.telecontrol.dsl.host.edit.Mending;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.ui.text.DocumentChanges;
import org.telecontrol.ui.common.saving.OneStepSave;

/** Mends a saved file: in its editor, where it is open and stays unsaved, or else on the disk. */
@NonNullByDefault({})
final class MarkerFix implements IMarkerResolution {

    private final QuickFix fix;

    MarkerFix(QuickFix fix) {
        this.fix = fix;
    }

    @Override
    public String getLabel() {
        return fix.name();
    }

    @Override
    public void run(IMarker marker) {
        var buffers = FileBuffers.getTextFileBufferManager();
        var path = marker.getResource().getFullPath();
        var isOpen = buffers.getTextFileBuffer(path, LocationKind.IFILE) != null;
        try {
            buffers.connect(path, LocationKind.IFILE, null);
            try {
                var buffer = buffers.getTextFileBuffer(path, LocationKind.IFILE);
                if (!buffer.isDirty() && DocumentChanges.make(buffer.getDocument(), Mending.changes(fix)) && !isOpen) {
                    OneStepSave.save((IFile) marker.getResource(), buffer, null);
                }
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            ILog.of(MarkerFix.class).log(e.getStatus());
        }
    }
}
