/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;
import org.telecontrol.generator.GeneratedFiles.Warning;
import org.telecontrol.generator.GeneratorInput;
import org.telecontrol.generator.GeneratorRun;
import org.telecontrol.ui.common.problem.ProblemReport;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** Runs a generator over the configurations of a project and refreshes the folder it writes into. */
final class GenerateJob extends WorkspaceJob {

    private final GenerateRequest request;

    GenerateJob(GenerateRequest request) {
        super(NLS.bind(Messages.generating, request.generator().name()));
        this.request = request;
        setRule(ResourcesPlugin.getWorkspace().getRoot().getProject(request.folder().segment(0)));
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) {
        var work = SubMonitor.convert(monitor, getName(), 100);
        try {
            var input = input();
            work.worked(30);
            var run = GeneratorRun.of(request.generator(), input, (done, rows) -> !work.isCanceled());
            work.worked(50);
            write(run, work.split(20));
            tellWarnings(run.files().warnings().stream().map(Warning::sentence).toList());
            return Status.OK_STATUS;
        } catch (CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException | IOException | RuntimeException e) {
            ProblemReport.of(Messages.title, Messages.nothingGenerated, e).show();
            return Status.CANCEL_STATUS;
        }
    }

    private GeneratorInput input() throws CoreException, IOException {
        var files = new ArrayList<>(List.of(request.configuration()));
        files.addAll(StationWorkspace.in(request.configuration().getProject()));
        var loaded = StationFiles.load(StationWorkspace.paths(files));
        var errors = loaded.problems().stream().filter(StationProblem::isError).findFirst();
        if (errors.isPresent()) {
            var first = errors.get();
            throw new CoreException(Status.error(NLS.bind(Messages.hasErrors,
                    new Object[]{first.file().getFileName(), first.line(), first.message()})));
        }
        return GeneratorInput.of(loaded.resources());
    }

    private void write(GeneratorRun run, IProgressMonitor monitor) throws CoreException, IOException {
        var folder = container(request.folder());
        var location = folder.getLocation();
        if (location == null) {
            throw new IOException(NLS.bind(Messages.notOnDisk, request.folder()));
        }
        run.write(location.toPath());
        folder.getProject().refreshLocal(IResource.DEPTH_INFINITE, monitor);
    }

    private static IContainer container(IPath path) {
        var root = ResourcesPlugin.getWorkspace().getRoot();
        return path.segmentCount() == 1 ? root.getProject(path.segment(0)) : root.getFolder(path);
    }

    private static void tellWarnings(List<String> warnings) {
        if (!warnings.isEmpty()) {
            ProblemReport.warning(Messages.title, NLS.bind(Messages.warnings, warnings.getFirst()), warnings).show();
        }
    }
}
