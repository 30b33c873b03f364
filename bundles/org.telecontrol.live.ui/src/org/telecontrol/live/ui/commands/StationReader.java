/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;
import org.telecontrol.model.files.FileTrouble;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.ui.common.problem.ProblemReport;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** Reads the RTUs of files in the workspace. What is wrong with a file is collected, not thrown. For a job. */
final class StationReader {

    private final List<StationRtu> rtus = new ArrayList<>();
    private final List<ProblemReport> problems = new ArrayList<>();

    /** All station files of the workspace that are no copies made by a build. */
    static List<IFile> allFiles() throws CoreException {
        return StationWorkspace.in(ResourcesPlugin.getWorkspace().getRoot());
    }

    /** The RTUs that these files declare; other files of the same projects are read for what is referred to. */
    void read(Collection<IFile> wanted, SubMonitor monitor) throws CoreException {
        Set<IProject> projects = new LinkedHashSet<>();
        wanted.forEach(file -> projects.add(file.getProject()));
        monitor.setWorkRemaining(projects.size());
        for (var project : projects) {
            monitor.split(1);
            readProject(project, wanted.stream().filter(file -> file.getProject().equals(project)).toList());
        }
    }

    List<StationRtu> rtus() {
        return rtus;
    }

    List<ProblemReport> problems() {
        return problems;
    }

    private void readProject(IProject project, List<IFile> wanted) throws CoreException {
        Map<IFile, Path> paths = new LinkedHashMap<>();
        StationWorkspace.in(project).forEach(file -> path(file, paths));
        wanted.forEach(file -> path(file, paths));
        try {
            var loaded = StationFiles.load(paths.values());
            wanted.stream().filter(paths::containsKey).forEach(file -> add(file, paths.get(file), loaded));
        } catch (IOException e) {
            problems.add(ProblemReport.of(Messages.connect,
                    NLS.bind(Messages.cannotRead, project.getName(), FileTrouble.words(e))));
        }
    }

    private void add(IFile file, Path path, LoadedStationFiles loaded) {
        var errors = loaded.problems().stream().filter(StationProblem::isError)
                .filter(problem -> problem.file().equals(path)).map(StationProblem::toString).toList();
        if (errors.isEmpty()) {
            var found = loaded.configuration(path).getElements().stream().filter(Rtu.class::isInstance)
                    .map(Rtu.class::cast).map(rtu -> new StationRtu(file, rtu)).toList();
            rtus.addAll(found);
        } else {
            problems.add(ProblemReport.of(Messages.connect,
                    NLS.bind(Messages.hasErrors, file.getFullPath().makeRelative()), errors));
        }
    }

    private static void path(IFile file, Map<IFile, Path> paths) {
        IPath location = file.getLocation();
        if (location != null) {
            paths.put(file, location.toPath());
        }
    }
}
