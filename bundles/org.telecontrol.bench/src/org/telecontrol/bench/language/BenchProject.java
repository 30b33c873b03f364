/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IncrementalProjectBuilder;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.xtext.util.CancelIndicator;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.host.build.StationProjects;

/** A project of the workspace with station files, built when told to and not before. */
final class BenchProject implements AutoCloseable {

    private final IProject project;
    private final boolean wasAutoBuilding;

    BenchProject(Path folder, Map<String, String> files) throws Exception {
        wasAutoBuilding = autoBuild(false);
        for (var file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue().getBytes(StandardCharsets.UTF_8));
        }
        var workspace = ResourcesPlugin.getWorkspace();
        project = workspace.getRoot().getProject("bench");
        var description = workspace.newProjectDescription(project.getName());
        description.setLocation(IPath.fromPath(folder));
        project.create(description, null);
        project.open(null);
        StationProjects.addNature(project, new NullProgressMonitor());
    }

    IFile file(String name) {
        return project.getFile(name);
    }

    void save(String name, String text) throws CoreException {
        file(name).setContents(text.getBytes(StandardCharsets.UTF_8), IResource.FORCE, null);
    }

    void clean() throws CoreException {
        project.build(IncrementalProjectBuilder.CLEAN_BUILD, null);
    }

    void build() throws CoreException {
        project.build(IncrementalProjectBuilder.INCREMENTAL_BUILD, null);
    }

    /** As when a session ends and the next one begins: what is not on the disk is forgotten. */
    void closeAndOpen() throws CoreException {
        project.close(null);
        project.open(null);
    }

    /** What the first editor or build of a session needs: what all files declare. */
    void fill() throws CoreException {
        StationProjects.filled(project, CancelIndicator.NullImpl);
    }

    /** Throws unless all files are known and without errors: a build that does nothing is the fastest. */
    void assertBuilt(int files) throws CoreException {
        var known = StationProjects.index(project).size();
        if (known != files) {
            throw new IllegalStateException(known + " of " + files + " files are known");
        }
        var problem = Arrays.stream(project.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_INFINITE))
                .findFirst();
        if (problem.isPresent()) {
            throw new IllegalStateException(problem.get().getResource().getName() + ": "
                    + problem.get().getAttribute(IMarker.MESSAGE, ""));
        }
    }

    @Override
    public void close() throws CoreException {
        project.delete(false, true, null);
        autoBuild(wasAutoBuilding);
    }

    private static boolean autoBuild(boolean on) throws CoreException {
        var workspace = ResourcesPlugin.getWorkspace();
        var description = workspace.getDescription();
        var was = description.isAutoBuilding();
        description.setAutoBuilding(on);
        workspace.setDescription(description);
        return was;
    }
}
