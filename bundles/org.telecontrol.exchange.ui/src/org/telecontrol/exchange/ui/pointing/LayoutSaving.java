/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.pointing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Writes a layout into a file of the workspace. */
final class LayoutSaving extends WorkspaceJob {

    private final LayoutProfile layout;
    private final IFile file;

    LayoutSaving(LayoutProfile layout, IFile file) {
        super(NLS.bind(Messages.save_job, file.getName()));
        this.layout = layout;
        this.file = file;
        setRule(file.getParent());
    }

    /** The short name of a layout that people call so; empty when no letter or digit is left of it. */
    static String id(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }

    /** A layout under another name. */
    static LayoutProfile named(LayoutProfile layout, String id, String name) {
        return new LayoutProfile(id, name, layout.description(), layout.header(), layout.columns(), layout.values(),
                layout.fixed(), layout.sheets(), layout.rows());
    }

    /** @param whenSaved is told on the UI thread, from which this is called */
    void start(Runnable whenSaved) {
        var display = Display.getCurrent();
        addJobChangeListener(IJobChangeListener.onDone(event -> {
            if (event.getResult().isOK() && !display.isDisposed()) {
                display.asyncExec(whenSaved);
            }
        }));
        schedule();
    }

    @Override
    public IStatus runInWorkspace(@Nullable IProgressMonitor monitor) {
        try {
            var text = new ByteArrayInputStream(LayoutFile.text(layout).getBytes(StandardCharsets.UTF_8));
            if (file.exists()) {
                file.setContents(text, IResource.KEEP_HISTORY, monitor);
            } else {
                file.create(text, false, monitor);
            }
            return Status.OK_STATUS;
        } catch (CoreException e) {
            ProblemReport.of(getName(), String.valueOf(e.getMessage())).show();
            return Status.CANCEL_STATUS;
        }
    }
}
