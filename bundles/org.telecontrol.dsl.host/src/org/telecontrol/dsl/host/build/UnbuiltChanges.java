/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;

/**
 * Builds what the platform forgets. After a build that somebody asked for, of the workspace or of projects, it leaves out the
 * next automatic one, and what was saved in between would be built with the next change only. Wants to be told of changes
 * and of ended builds. For any thread.
 */
public final class UnbuiltChanges implements IResourceChangeListener {

    private static final Set<IProject> PROJECTS = ConcurrentHashMap.newKeySet();

    /** A build looks at what has changed: what changes from here on is for another one. */
    static void areBeingBuilt(IProject project) {
        PROJECTS.remove(project);
    }

    @Override
    @NonNullByDefault({})
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() == IResourceChangeEvent.POST_CHANGE) {
            try {
                remember(event.getDelta());
            } catch (CoreException e) {
                ILog.of(UnbuiltChanges.class).log(e.getStatus());
            }
        } else if (event.getBuildKind() == IncrementalProjectBuilder.AUTO_BUILD) {
            buildForgotten();
        }
    }

    private static void remember(IResourceDelta delta) throws CoreException {
        for (var part : delta.getAffectedChildren()) {
            if (part.getResource() instanceof IProject project && project.isAccessible()
                    && project.hasNature(StationNature.ID) && hasChanged(part)) {
                PROJECTS.add(project);
            }
        }
    }

    private static boolean hasChanged(IResourceDelta project) throws CoreException {
        var changes = Changes.of(project);
        return changes.areOfAll() || !changes.isEmpty() || (project.getFlags() & IResourceDelta.DESCRIPTION) != 0;
    }

    /** Where the automatic build has just done it, there is nothing left. */
    private static void buildForgotten() {
        PROJECTS.removeIf(project -> !project.isAccessible());
        if (!PROJECTS.isEmpty() && ResourcesPlugin.getWorkspace().isAutoBuilding()) {
            ICoreRunnable work = monitor -> StationProjects.build(List.copyOf(PROJECTS),
                    IncrementalProjectBuilder.INCREMENTAL_BUILD, monitor);
            Job.createSystem("Check what was saved", work).schedule();
        }
    }
}
