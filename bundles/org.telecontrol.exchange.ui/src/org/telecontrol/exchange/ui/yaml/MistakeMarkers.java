/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.MultiRule;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/** Marks the mistakes of saved files. */
final class MistakeMarkers extends WorkspaceJob {

    static final String TYPE = "org.telecontrol.exchange.ui.mistake";

    private final List<IFile> files;

    MistakeMarkers(List<IFile> files) {
        super(Messages.checking);
        this.files = List.copyOf(files);
        setSystem(true);
        var rules = files.isEmpty() ? null : files.getFirst().getWorkspace().getRuleFactory();
        setRule(files.stream().map(file -> rules == null ? null : rules.markerRule(file)).reduce(null,
                MultiRule::combine));
    }

    @Override
    public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) throws CoreException {
        var work = SubMonitor.convert(monitor, files.size());
        for (var file : files) {
            work.split(1);
            if (file.isAccessible()) {
                mark(file);
            }
        }
        return Status.OK_STATUS;
    }

    private static void mark(IFile file) throws CoreException {
        var location = file.getLocation();
        var mistakes = location == null
                ? List.<Mistake>of()
                : YamlKind.of(file.getName()).map(kind -> kind.mistakes(text(file), location.toPath()))
                        .orElse(List.of());
        List<Mistake> missing = new ArrayList<>(mistakes);
        for (var marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            var known = missing.stream().filter(mistake -> isSame(marker, mistake)).findFirst();
            if (known.isPresent()) {
                missing.remove(known.get());
            } else {
                marker.delete();
            }
        }
        for (var mistake : missing) {
            file.createMarker(TYPE, attributes(mistake));
        }
    }

    private static String text(IFile file) {
        try {
            return file.readString();
        } catch (CoreException e) {
            return "# " + NLS.bind(Messages.unreadable, e.getMessage());
        }
    }

    private static boolean isSame(IMarker marker, Mistake mistake) {
        return mistake.message().equals(marker.getAttribute(IMarker.MESSAGE, ""))
                && mistake.offset() == marker.getAttribute(IMarker.CHAR_START, -1)
                && mistake.offset() + mistake.length() == marker.getAttribute(IMarker.CHAR_END, -1);
    }

    private static Map<String, Object> attributes(Mistake mistake) {
        return Map.of(IMarker.SEVERITY, IMarker.SEVERITY_ERROR, IMarker.MESSAGE, mistake.message(),
                IMarker.LINE_NUMBER, mistake.line(), IMarker.CHAR_START, mistake.offset(), IMarker.CHAR_END,
                mistake.offset() + mistake.length());
    }
}
