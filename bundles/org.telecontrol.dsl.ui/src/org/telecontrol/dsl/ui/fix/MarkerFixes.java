/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.fix;

import java.util.List;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.LocationKind;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.edit.Mending;
import org.telecontrol.dsl.ide.quickfix.QuickFix;
import org.telecontrol.dsl.validation.IssueCodes;

/** The fixes for a problem of a saved file. There are none while the file has unsaved changes: the editor has them. */
@NonNullByDefault({})
public final class MarkerFixes implements IMarkerResolutionGenerator2 {

    @Override
    public boolean hasResolutions(IMarker marker) {
        return areFor(marker);
    }

    static boolean areFor(IMarker marker) {
        var code = marker.getAttribute(ProblemMarkers.CODE, IssueCodes.SYNTAX);
        return marker.exists() && !code.equals(IssueCodes.SYNTAX) && !isDirty(marker.getResource().getFullPath());
    }

    private static boolean isDirty(IPath file) {
        var buffer = FileBuffers.getTextFileBufferManager().getTextFileBuffer(file, LocationKind.IFILE);
        return buffer != null && buffer.isDirty();
    }

    @Override
    public IMarkerResolution[] getResolutions(IMarker marker) {
        return areFor(marker)
                ? fixes(marker).stream().map(MarkerFix::new).toArray(IMarkerResolution[]::new)
                : new IMarkerResolution[0];
    }

    private static List<QuickFix> fixes(IMarker marker) {
        var buffers = FileBuffers.getTextFileBufferManager();
        var path = marker.getResource().getFullPath();
        try {
            buffers.connect(path, LocationKind.IFILE, null);
            try {
                var document = OpenDocuments.of(buffers.getTextFileBuffer(path, LocationKind.IFILE).getDocument());
                return document == null
                        ? List.of()
                        : Mending.of(document, marker.getAttribute(ProblemMarkers.CODE, ""),
                                marker.getAttribute(IMarker.CHAR_START, 0)).map(known -> known.value())
                                .orElse(List.of());
            } finally {
                buffers.disconnect(path, LocationKind.IFILE, null);
            }
        } catch (CoreException e) {
            ILog.of(MarkerFixes.class).log(e.getStatus());
            return List.of();
        }
    }
}
