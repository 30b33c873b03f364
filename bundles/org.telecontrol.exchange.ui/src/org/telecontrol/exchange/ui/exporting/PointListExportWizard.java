/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.exporting;

import java.nio.file.Files;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.telecontrol.exchange.ui.jobs.ExportJob;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** File > Export > Point list. */
public final class PointListExportWizard extends Wizard implements IExportWizard {

    private final ExportPage page = new ExportPage();

    public PointListExportWizard() {
        setWindowTitle(Messages.title);
    }

    @Override
    @NonNullByDefault({})
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        var resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource instanceof IFile file && StationWorkspace.isStation(file)) {
            page.suggest(file);
        } else if (resource != null) {
            suggestFirst(resource instanceof IContainer container ? container : resource.getParent());
        }
    }

    private void suggestFirst(IContainer folder) {
        try {
            StationWorkspace.in(folder).stream().findFirst().ifPresent(page::suggest);
        } catch (CoreException e) {
            page.setErrorMessage(e.getMessage());
        }
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var request = page.request();
        if (request == null) {
            return false;
        }
        var target = request.target();
        if (Files.exists(target) && !MessageDialog.openQuestion(getShell(), Messages.title,
                NLS.bind(Messages.overwrite, target.getFileName()))) {
            return false;
        }
        new ExportJob(request).schedule();
        return true;
    }
}
