/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Imports a list: everything is read anew, merged, and written in one step that can be undone in an open editor. */
public final class ImportJob extends WorkspaceJob {

    private final ImportRequest request;
    private final Display display;

    public ImportJob(ImportRequest request, Display display) {
        super(NLS.bind(Messages.importing, request.source().getFileName()));
        this.request = request;
        this.display = display;
        setRule(request.target().getProject());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(@org.eclipse.jdt.annotation.Nullable IProgressMonitor monitor) {
        var work = SubMonitor.convert(monitor, 100);
        try {
            var prepared = PreparedImport.prepare(request, work.split(80));
            if (!prepared.changesNothing()) {
                new StationUpdate(request.target(), display).write(prepared.apply(), work.split(15));
            }
            prepared.remember(work.split(5));
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException | RuntimeException e) {
            return failed(e);
        }
    }

    /** The sentence goes to the engineer; the platform's own dialog would say less. */
    private IStatus failed(Exception failure) {
        ProblemReport.of(getName(), NLS.bind(Messages.nothingImported, failure.getMessage())).show();
        return Status.CANCEL_STATUS;
    }
}
