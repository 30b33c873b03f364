/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.lang.reflect.InvocationTargetException;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.telecontrol.exchange.ui.jobs.ImportJob;
import org.telecontrol.exchange.ui.jobs.ImportRequest;
import org.telecontrol.exchange.ui.jobs.PreparedImport;
import org.telecontrol.ui.common.problem.ProblemReport;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** File > Import > Point list. */
public final class PointListImportWizard extends Wizard implements IImportWizard {

    private final SourcePage sourcePage = new SourcePage();
    private final PreviewPage previewPage = new PreviewPage();
    private @Nullable Preview previewed;

    /** What the preview shows. */
    private record Preview(ImportRequest request, PreparedImport prepared) {}

    public PointListImportWizard() {
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
    }

    @Override
    @NonNullByDefault({})
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        var resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
        if (resource instanceof IFile file && StationWorkspace.isStation(file)) {
            sourcePage.suggestTarget(file);
        } else if (resource instanceof IFile file && file.getLocation() != null) {
            sourcePage.suggestSource(file.getLocation().toPath());
            sourcePage.suggestFolder(file.getParent());
        } else if (resource instanceof IContainer container) {
            sourcePage.suggestFolder(container);
        }
    }

    @Override
    public void addPages() {
        addPage(sourcePage);
        addPage(previewPage);
    }

    @Override
    @NonNullByDefault({})
    public void createPageControls(Composite container) {
        super.createPageControls(container);
        if (getContainer() instanceof WizardDialog dialog) {
            dialog.addPageChangingListener(this::leave);
        }
    }

    /** The preview is reached only when the list could be read. */
    private void leave(PageChangingEvent event) {
        var request = sourcePage.request();
        if (event.getCurrentPage() == sourcePage && event.getTargetPage() == previewPage) {
            event.doit = request != null && preview(request);
        }
    }

    /** Reads the list and fills the preview; says on the first page why that does not work. */
    private boolean preview(ImportRequest request) {
        if (isPreviewed(request)) {
            return true;
        }
        try {
            var prepared = new PreparedImport[1];
            getContainer().run(true, true,
                    monitor -> prepared[0] = inOperation(() -> PreparedImport.prepare(request, monitor)));
            previewPage.show(prepared[0].plan(), prepared[0].isRefused());
            previewed = new Preview(request, prepared[0]);
            return true;
        } catch (InvocationTargetException e) {
            sourcePage.setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            sourcePage.setErrorMessage(Messages.cancelled);
        }
        return false;
    }

    private boolean isPreviewed(@Nullable ImportRequest request) {
        var shown = previewed;
        return shown != null && request != null && shown.request.equals(request);
    }

    private interface Preparation {
        PreparedImport run() throws CoreException;
    }

    private static PreparedImport inOperation(Preparation preparation)
            throws InvocationTargetException, InterruptedException {
        try {
            return preparation.run();
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (CoreException | RuntimeException e) {
            throw new InvocationTargetException(e);
        }
    }

    @Override
    public boolean canFinish() {
        return isPreviewed(sourcePage.request()) && previewPage.isPageComplete();
    }

    @Override
    public boolean performFinish() {
        var shown = previewed;
        if (shown == null) {
            return false;
        }
        var display = getShell().getDisplay();
        var job = new ImportJob(shown.prepared, previewPage.selection(), display);
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            @NonNullByDefault({})
            public void done(IJobChangeEvent event) {
                if (event.getResult().isOK()) {
                    display.asyncExec(() -> open(shown.request.target()));
                }
            }
        });
        job.schedule();
        return true;
    }

    private static void open(IFile file) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var page = window == null ? null : window.getActivePage();
        if (page != null) {
            try {
                IDE.openEditor(page, file);
            } catch (PartInitException e) {
                ProblemReport.of(Messages.title, String.valueOf(e.getMessage())).show();
            }
        }
    }
}
