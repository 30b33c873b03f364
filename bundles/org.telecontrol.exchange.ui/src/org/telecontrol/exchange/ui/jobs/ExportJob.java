/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;
import java.util.List;
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
            var export = PreparedExport.of(request.source(), request.rtu(), request.dve(), request.options(),
                    work.split(30));
            export.write(request.target(), new MonitorProgress(work.split(60), getName()));
            refresh(work.split(10));
            return Status.OK_STATUS;
        } catch (OperationCanceledException | CancellationException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException | IOException | RuntimeException e) {
            ProblemReport.of(getName(), Messages.nothingExported, e).show();
            return Status.CANCEL_STATUS;
        }
    }

    private void refresh(IProgressMonitor monitor) throws CoreException {
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(request.target().toUri());
        for (var file : List.of(files)) {
            file.refreshLocal(IResource.DEPTH_ZERO, monitor);
        }
    }
}
