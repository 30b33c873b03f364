/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.jobs;

import java.io.IOException;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.exchange.ImportSelection;
import org.telecontrol.model.files.FileChanges;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Writes what was prepared and selected in the preview, in one step that can be undone in an open editor. */
public final class ImportJob extends WorkspaceJob {

    private final PreparedImport prepared;
    private final ImportSelection selection;
    private final Display display;

    /** @param prepared is used up by it */
    public ImportJob(PreparedImport prepared, ImportSelection selection, Display display) {
        super(NLS.bind(Messages.importing, prepared.source()));
        this.prepared = prepared;
        this.selection = selection;
        this.display = display;
        setRule(prepared.target().getProject());
        setUser(true);
    }

    @Override
    public IStatus runInWorkspace(@org.eclipse.jdt.annotation.Nullable IProgressMonitor monitor) {
        var work = SubMonitor.convert(monitor, 100);
        try (var memory = new FileChanges()) {
            prepared.requireUnchanged();
            var text = prepared.apply(selection);
            boolean isMore = prepared.remember(memory, work.split(30));
            if (text.isPresent()) {
                new StationUpdate(prepared.target(), display).write(text.get(), work.split(60));
            }
            return isMore ? keep(memory, work.split(10)) : Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (CoreException | IOException | RuntimeException e) {
            return failed(Messages.nothingImported, e);
        }
    }

    /** What the list said was written before the target was, so that there is nothing to do but to move it to its place. */
    private IStatus keep(FileChanges memory, IProgressMonitor monitor) {
        try {
            memory.commit();
            prepared.target().getParent().refreshLocal(IResource.DEPTH_INFINITE, monitor);
            return Status.OK_STATUS;
        } catch (CoreException | IOException e) {
            return failed(Messages.notRemembered, e);
        }
    }

    /** The sentence goes to the engineer; the platform's own dialog would say less. */
    private IStatus failed(String pattern, Exception failure) {
        ProblemReport.of(getName(), pattern, failure).show();
        return Status.CANCEL_STATUS;
    }
}
