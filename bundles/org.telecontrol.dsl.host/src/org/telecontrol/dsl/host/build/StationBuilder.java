/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.List;
import java.util.Map;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.index.ProjectIndex;
import org.telecontrol.dsl.host.index.ProjectIndex.Outcome;

/** Checks what changed and what depends on it, and writes the problems down. The first build of a session looks at all files,
 * and reads those that are not as the last session left them. */
public final class StationBuilder extends IncrementalProjectBuilder {

    public static final String ID = "org.telecontrol.dsl.host.builder";

    /** None: the files are read as they are on the disk, and the markers take their own lock. */
    @Override
    @NonNullByDefault({})
    public @Nullable ISchedulingRule getRule(int kind, Map<String, String> arguments) {
        return null;
    }

    @Override
    @NonNullByDefault({})
    protected IProject @Nullable [] build(int kind, Map<String, String> arguments, IProgressMonitor monitor)
            throws CoreException {
        UnbuiltChanges.areBeingBuilt(getProject());
        var progress = SubMonitor.convert(monitor, getProject().getName(), 10);
        var index = StationProjects.index(getProject());
        try {
            var files = StationFile.below(getProject());
            var outcome = build(kind, index, files, progress.split(8));
            if (outcome != null) {
                ProblemMarkers.write(outcome.findings(), files, progress.split(2));
            }
            rememberWhatChangedMeanwhile(index);
        } catch (OperationCanceledException e) {
            forgetLastBuiltState();
            throw e;
        } catch (CoreException e) {
            if (getProject().isAccessible()) {
                throw e;
            } // else the project went away meanwhile, and its problems with it
        }
        return null;
    }

    /** The platform takes what is there at the end of a build for built; what was saved since it began would never be. */
    private void rememberWhatChangedMeanwhile(ProjectIndex index) throws CoreException {
        if (!index.isAbout(StationFile.below(getProject()).stream().map(StationFile::uri).toList())) {
            rememberLastBuiltState();
        }
    }

    /** Null when there is nothing to do. */
    private @Nullable Outcome build(int kind, ProjectIndex index, List<StationFile> files, IProgressMonitor monitor)
            throws CoreException {
        var all = files.stream().map(StationFile::uri).toList();
        if (kind == FULL_BUILD) {
            return told(index, index.rebuild(all, cancelledBy(monitor)), true);
        }
        var delta = index.isBuilt() ? getDelta(getProject()) : null;
        var changes = delta == null ? Changes.ALL : Changes.of(delta);
        if (changes.areOfAll()) {
            return told(index, index.update(all, cancelledBy(monitor)), delta != null);
        }
        return changes.isEmpty()
                ? null
                : told(index, index.build(changes.changed(), changes.deleted(), cancelledBy(monitor)),
                        false);
    }

    private static Outcome told(ProjectIndex index, Outcome outcome, boolean mayHaveOtherLevels) {
        if (mayHaveOtherLevels) {
            OpenDocuments.levelsChanged(index);
        } else {
            OpenDocuments.indexChanged(index, outcome.differences());
        }
        return outcome;
    }

    private static CancelIndicator cancelledBy(IProgressMonitor monitor) {
        return monitor::isCanceled;
    }

    @Override
    @NonNullByDefault({})
    protected void clean(IProgressMonitor monitor) throws CoreException {
        getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        StationProjects.index(getProject()).clear();
    }

    /** Whether the delta says more than that markers came and went. */
    static boolean isContent(IResourceDelta delta) {
        return delta.getKind() != IResourceDelta.CHANGED || (delta.getFlags() & (IResourceDelta.CONTENT
                | IResourceDelta.REPLACED | IResourceDelta.ENCODING | IResourceDelta.LOCAL_CHANGED)) != 0;
    }
}
