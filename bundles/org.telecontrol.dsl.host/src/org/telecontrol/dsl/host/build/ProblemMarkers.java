/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.telecontrol.dsl.host.index.Finding;

/** Findings as problem markers. Markers that still say what is found stay as they are. */
public final class ProblemMarkers {

    public static final String TYPE = "org.telecontrol.dsl.host.problem";

    /** Attribute: the code of the rule. */
    public static final String CODE = "code";

    private ProblemMarkers() {}

    /** Of the files in which something was looked for, whether it was found or not. */
    static void write(Map<URI, List<Finding>> findings, Collection<StationFile> files, IProgressMonitor monitor)
            throws CoreException {
        ResourcesPlugin.getWorkspace().run(progress -> {
            for (var file : files) {
                var found = findings.get(file.uri());
                if (found != null) {
                    updateExisting(file.file(), found);
                }
            }
        }, null, IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void updateExisting(IFile file, List<Finding> findings) throws CoreException {
        try {
            update(file, findings);
        } catch (CoreException e) {
            if (file.exists()) {
                throw e;
            } // else it went away meanwhile
        }
    }

    private static void update(IFile file, List<Finding> findings) throws CoreException {
        if (!file.exists()) {
            return;
        }
        List<Map<String, Object>> wanted = new ArrayList<>();
        findings.forEach(finding -> wanted.add(attributes(finding)));
        for (var marker : file.findMarkers(TYPE, false, IResource.DEPTH_ZERO)) {
            if (!wanted.remove(marker.getAttributes())) {
                marker.delete();
            }
        }
        for (var attributes : wanted) {
            file.createMarker(TYPE, attributes);
        }
    }

    private static Map<String, Object> attributes(Finding finding) {
        return Map.of(IMarker.SEVERITY, severity(finding.severity()), IMarker.MESSAGE, finding.message(),
                IMarker.LINE_NUMBER, finding.line(), IMarker.CHAR_START, finding.offset(), IMarker.CHAR_END,
                finding.offset() + finding.length(), CODE, finding.code());
    }

    private static int severity(Finding.Severity severity) {
        return switch (severity) {
            case ERROR -> IMarker.SEVERITY_ERROR;
            case WARNING -> IMarker.SEVERITY_WARNING;
            case INFORMATION -> IMarker.SEVERITY_INFO;
        };
    }
}
