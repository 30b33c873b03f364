/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.tests;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.telecontrol.dsl.host.build.ProblemMarkers;
import org.telecontrol.dsl.host.build.StationFile;
import org.telecontrol.dsl.host.build.StationNature;
import org.telecontrol.dsl.host.build.StationProjects;
import org.telecontrol.testkit.waits.Await;

/** A project with station files, and how to wait for what the workbench does about them. */
final class StationWorkspace implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final IProject project;

    StationWorkspace(String name) throws CoreException {
        project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
        project.create(null);
        project.open(null);
    }

    IFile write(String name, String text) throws CoreException {
        return write(name, text.getBytes(StandardCharsets.UTF_8));
    }

    IFile write(String name, byte[] content) throws CoreException {
        var file = project.getFile(name);
        file.write(content, true, false, false, null);
        return file;
    }

    /** Waits until the problems of the file are these, in any order. */
    void awaitProblems(IFile file, String... messages) {
        var wanted = Arrays.stream(messages).sorted().toList();
        await(() -> problems(file).equals(wanted), () -> file.getName() + " has the problems " + problems(file));
    }

    static void await(BooleanSupplier condition, Supplier<String> otherwise) {
        Await.until(condition, PATIENCE, otherwise);
    }

    void awaitNature() {
        await(() -> {
            try {
                return project.hasNature(StationNature.ID);
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        }, () -> "The project has no nature.");
    }

    /** Waits until all files are known as they were saved. */
    void awaitBuilt() {
        awaitNature();
        await(() -> {
            try {
                var index = StationProjects.index(project);
                return index.isBuilt()
                        && index.isAbout(StationFile.below(project).stream().map(StationFile::uri).toList());
            } catch (CoreException e) {
                throw new IllegalStateException(e);
            }
        }, () -> "The project is not built.");
    }

    static List<String> problems(IFile file) {
        return Arrays.stream(markers(file)).map(marker -> marker.getAttribute(IMarker.MESSAGE, "")).sorted().toList();
    }

    static IMarker[] markers(IFile file) {
        try {
            return file.exists()
                    ? file.findMarkers(ProblemMarkers.TYPE, false, IResource.DEPTH_ZERO)
                    : new IMarker[0];
        } catch (CoreException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws CoreException {
        project.delete(true, true, null);
    }
}
