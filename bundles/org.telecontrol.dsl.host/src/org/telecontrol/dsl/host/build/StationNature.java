/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.ICommand;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectNature;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** Marks a project whose station files are checked on save. */
public final class StationNature implements IProjectNature {

    public static final String ID = "org.telecontrol.dsl.host.nature";

    private @Nullable IProject project;

    @Override
    public void configure() throws CoreException {
        var description = getProject().getDescription();
        if (Arrays.stream(description.getBuildSpec()).noneMatch(StationNature::isOurs)) {
            var command = description.newCommand();
            command.setBuilderName(StationBuilder.ID);
            description.setBuildSpec(Stream.concat(Arrays.stream(description.getBuildSpec()), Stream.of(command))
                    .toArray(ICommand[]::new));
            getProject().setDescription(description, null);
        }
    }

    @Override
    public void deconfigure() throws CoreException {
        var description = getProject().getDescription();
        description.setBuildSpec(Arrays.stream(description.getBuildSpec()).filter(command -> !isOurs(command))
                .toArray(ICommand[]::new));
        getProject().setDescription(description, null);
        getProject().deleteMarkers(ProblemMarkers.TYPE, true, IResource.DEPTH_INFINITE);
        StationProjects.forget(getProject());
    }

    private static boolean isOurs(ICommand command) {
        return StationBuilder.ID.equals(command.getBuilderName());
    }

    @Override
    public IProject getProject() {
        var configured = project;
        if (configured == null) {
            throw new IllegalStateException("The nature belongs to no project yet.");
        }
        return configured;
    }

    @Override
    @NonNullByDefault({})
    public void setProject(IProject configured) {
        project = configured;
    }
}
