/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;
import org.telecontrol.model.files.FileTrouble;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** A configuration that is to go out, with the other files of its project that it refers to. */
public record LoadedProject(ResourceSet resources, Configuration configuration) {

    /** @throws CoreException with a sentence for people when the file cannot be read or has errors */
    public static LoadedProject of(IFile file, IProgressMonitor monitor) throws CoreException {
        SubMonitor.convert(monitor, 1).split(1);
        var location = file.getLocation();
        if (location == null) {
            throw new CoreException(Status.error(NLS.bind(Messages.cannotRead, file.getName(), Messages.noSuchFile)));
        }
        try {
            var path = location.toPath();
            var paths = new ArrayList<>(List.of(path));
            paths.addAll(StationWorkspace.paths(StationWorkspace.in(file.getProject())));
            var loaded = StationFiles.load(paths);
            var error = loaded.problems().stream().filter(StationProblem::isError)
                    .filter(problem -> problem.file().equals(path)).findFirst();
            if (error.isPresent()) {
                throw new CoreException(Status.error(NLS.bind(Messages.brokenSource, file.getName(),
                        error.get().line() + ": " + error.get().message())));
            }
            return new LoadedProject(loaded.resources(), loaded.configuration(path));
        } catch (IOException e) {
            throw new CoreException(
                    Status.error(NLS.bind(Messages.cannotRead, file.getName(), FileTrouble.reason(e)), e));
        }
    }

    /** Those of the file itself. */
    public List<Rtu> rtus() {
        return Configurations.elements(List.of(configuration.eResource()), Rtu.class).toList();
    }

    /** Those of the file itself. */
    public List<DveGroup> dveGroups() {
        return Configurations.elements(List.of(configuration.eResource()), DveGroup.class).toList();
    }
}
