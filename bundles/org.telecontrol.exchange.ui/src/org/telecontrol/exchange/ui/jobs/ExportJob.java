/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.points.DvePoints;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Exports a list; if its file is in the workspace, the workspace learns of it. */
public final class ExportJob extends Job {

    private final ExportRequest request;

    public ExportJob(ExportRequest request) {
        super(NLS.bind(Messages.exporting, request.target().getFileName()));
        this.request = request;
        setUser(true);
    }

    @Override
    protected IStatus run(@Nullable IProgressMonitor monitor) {
        var work = SubMonitor.convert(monitor, 100);
        try {
            var export = export(work.split(30));
            export.write(request.target(), new MonitorProgress(work.split(60), getName()));
            refresh(work.split(10));
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException | IOException | RuntimeException e) {
            ProblemReport.of(getName(), NLS.bind(Messages.nothingExported, e.getMessage())).show();
            return Status.CANCEL_STATUS;
        }
    }

    private PointListExport export(IProgressMonitor monitor) throws CoreException, IOException {
        var location = request.source().getLocation();
        var origin = location == null ? LastImport.NONE : LastImport.ofAll(List.of(location.toPath()));
        var options = request.options().withOrigin(origin);
        var project = LoadedProject.of(request.source(), monitor);
        var rtus = Configurations.rtus(project.resources());
        var dve = request.dve();
        if (dve != null) {
            return PointListExport.ofPoints(new DvePoints(rtus).of(group(project, dve)), options);
        }
        var rtu = request.rtu();
        var wanted = project.rtus().stream().filter(one -> rtu == null || Objects.equals(rtu, one.getName())).toList();
        return PointListExport.ofRtus(wanted, options);
    }

    private static DveGroup group(LoadedProject project, String name) throws CoreException {
        return project.dveGroups().stream().filter(one -> name.equals(one.getName())).findFirst()
                .orElseThrow(() -> new CoreException(Status.error(NLS.bind(Messages.noSuchDve, name))));
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(request.target().toUri());
        for (var file : List.of(files)) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }
}
