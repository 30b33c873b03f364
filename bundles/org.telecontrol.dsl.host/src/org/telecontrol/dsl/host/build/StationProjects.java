/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.index.ProjectIndex;

/** The index of each project that has been looked at in this session. For any thread. */
public final class StationProjects {

    private static final String PLUGIN = "org.telecontrol.dsl.host";
    private static final Map<IProject, ProjectIndex> INDEXES = new ConcurrentHashMap<>();

    private StationProjects() {}

    /** That of a project that is gone is empty, and another one each time. */
    public static ProjectIndex index(IProject project) {
        @Nullable
        IPath folder = project.getWorkingLocation(PLUGIN);
        return folder == null
                ? new ProjectIndex()
                : INDEXES.computeIfAbsent(project, key -> new ProjectIndex(folder.append("index").toPath()));
    }

    /** Whether it is the index of that project; asks for nothing to be made. */
    public static boolean isIndex(ProjectIndex index, IProject project) {
        return INDEXES.get(project) == index;
    }

    /** The index with at least the declarations of all files in it; the first call reads them. */
    public static ProjectIndex filled(IProject project, CancelIndicator cancel) throws CoreException {
        var index = index(project);
        if (!index.isFilled() && project.isAccessible()) {
            index.fill(StationFile.below(project).stream().map(StationFile::uri).toList(), cancel);
        }
        return index;
    }

    static void forget(IProject project) {
        INDEXES.remove(project);
    }

    /** Keeps the indexes for the next session. One that cannot be written costs time then, nothing else. */
    public static void store() {
        INDEXES.values().forEach(StationProjects::store);
    }

    static void storeAndForget(IProject project) {
        var index = INDEXES.remove(project);
        if (index != null) {
            store(index);
        }
    }

    private static void store(ProjectIndex index) {
        try {
            index.store();
        } catch (IOException e) {
            ILog.of(StationProjects.class).warn("The index of station files could not be kept: " + e.getMessage(), e);
        }
    }

    /**
     * Gives a project the nature that has its station files checked; no change where it has it already.
     *
     * @throws CoreException when the project's description cannot be written
     */
    public static void addNature(IProject project, IProgressMonitor monitor) throws CoreException {
        var workspace = ResourcesPlugin.getWorkspace(); // one at a time: who comes second would undo the build command
        workspace.run(progress -> describe(project, progress), workspace.getRoot(), IWorkspace.AVOID_UPDATE, monitor);
    }

    /**
     * Checks all station files of some projects anew, as other levels of rules hold. A build of the whole workspace would
     * keep the platform from building what is saved meanwhile.
     *
     * @throws CoreException when a project cannot be built
     */
    public static void checkAgain(Collection<IProject> projects, IProgressMonitor monitor) throws CoreException {
        build(projects, IncrementalProjectBuilder.FULL_BUILD, monitor);
    }

    static void build(Collection<IProject> projects, int kind, IProgressMonitor monitor) throws CoreException {
        var progress = SubMonitor.convert(monitor, projects.size());
        for (var project : projects) {
            if (project.isAccessible() && project.hasNature(StationNature.ID)) {
                project.build(kind, StationBuilder.ID, Map.of(), progress.split(1));
            }
        }
    }

    private static void describe(IProject project, IProgressMonitor monitor) throws CoreException {
        if (project.isAccessible() && !project.hasNature(StationNature.ID)) {
            var description = project.getDescription();
            description.setNatureIds(Stream.concat(Arrays.stream(description.getNatureIds()),
                    Stream.of(StationNature.ID)).toArray(String[]::new));
            project.setDescription(description, monitor);
        }
    }
}
