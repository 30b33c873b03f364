/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;

/** Gives the nature to projects in which station files appear; forgets projects that close or go. */
public final class ProjectWatch implements IResourceChangeListener {

    @Override
    @NonNullByDefault({})
    public void resourceChanged(IResourceChangeEvent event) {
        if (event.getType() != IResourceChangeEvent.POST_CHANGE) {
            if (event.getResource() instanceof IProject project) {
                leave(project, event.getType() == IResourceChangeEvent.PRE_CLOSE);
            }
            return;
        }
        forgetGone(event.getDelta());
        try {
            lookAt(changed(event.getDelta()).toArray(IProject[]::new));
        } catch (CoreException e) {
            ILog.of(ProjectWatch.class).log(e.getStatus());
        }
    }

    private static void leave(IProject project, boolean comesBack) {
        if (comesBack) {
            StationProjects.storeAndForget(project);
        } else {
            StationProjects.forget(project);
        }
    }

    /** Who was reading when a project was about to go may have asked for its index once more. */
    private static void forgetGone(IResourceDelta delta) {
        for (var part : delta.getAffectedChildren()) {
            if ((part.getKind() == IResourceDelta.REMOVED || isReplaced(part))
                    && part.getResource() instanceof IProject project) {
                StationProjects.forget(project);
            }
        }
    }

    /** Projects that were opened or got a station file. */
    private static Set<IProject> changed(IResourceDelta delta) throws CoreException {
        Set<IProject> projects = new LinkedHashSet<>();
        delta.accept(part -> {
            if (part.getResource() instanceof IProject project) {
                if (isNew(part) || (part.getFlags() & IResourceDelta.OPEN) != 0) {
                    projects.add(project);
                }
                return !lacksNothing(project);
            }
            if (isNew(part) && StationFile.isStation(part.getResource())) {
                projects.add(part.getResource().getProject());
            }
            return true;
        });
        return projects;
    }

    /** Also when another one of that name was deleted before and both are told of in one. */
    private static boolean isNew(IResourceDelta part) {
        return part.getKind() == IResourceDelta.ADDED || isReplaced(part);
    }

    private static boolean isReplaced(IResourceDelta part) {
        return (part.getFlags() & IResourceDelta.REPLACED) != 0;
    }

    private static boolean lacksNothing(IProject project) throws CoreException {
        return !project.isAccessible() || project.hasNature(StationNature.ID);
    }

    /** Adds the nature, in the background, where a project has station files and lacks it. */
    public void lookAt(IProject... projects) {
        if (projects.length > 0) {
            ICoreRunnable work = monitor -> {
                for (var project : projects) {
                    if (!lacksNothing(project) && !StationFile.below(project).isEmpty()) {
                        StationProjects.addNature(project, monitor);
                    }
                }
            };
            var job = Job.createSystem("Look for station files", work);
            job.setRule(ResourcesPlugin.getWorkspace().getRoot());
            job.schedule();
        }
    }
}
