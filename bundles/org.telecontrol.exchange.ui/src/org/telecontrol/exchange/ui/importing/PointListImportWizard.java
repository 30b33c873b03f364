/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.PageChangingEvent;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IImportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.telecontrol.exchange.ui.jobs.ImportJob;
import org.telecontrol.exchange.ui.jobs.ImportRequest;
import org.telecontrol.exchange.ui.jobs.ListAtHand;
import org.telecontrol.exchange.ui.jobs.PreparedImport;
import org.telecontrol.exchange.ui.pointing.LayoutPage;
import org.telecontrol.ui.common.problem.ProblemReport;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** File > Import > Point list. */
public final class PointListImportWizard extends Wizard implements IImportWizard {

    private final SourcePage sourcePage = new SourcePage();
    private final LayoutPage layoutPage = new LayoutPage();
    private final PreviewPage previewPage = new PreviewPage();
    private @Nullable ListAtHand list;
    private @Nullable Preview previewed;

    /** What the preview shows. */
    private record Preview(ImportRequest request, PreparedImport prepared) {}

    public PointListImportWizard() {
        setWindowTitle(Messages.title);
        setNeedsProgressMonitor(true);
    }

    /** Opens a window of its own, as File > Import does after its list of wizards. */
    static void open(IWorkbenchWindow window, IStructuredSelection selection) {
        var wizard = new PointListImportWizard();
        wizard.init(window.getWorkbench(), selection);
        new WizardDialog(window.getShell(), wizard).open();
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
        addPage(layoutPage);
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

    /** The columns are reached only when there is a list, the preview only when the list could be read. */
    private void leave(PageChangingEvent event) {
        if (event.getCurrentPage() == sourcePage && event.getTargetPage() == layoutPage) {
            event.doit = takeList();
        } else if (event.getCurrentPage() == layoutPage && event.getTargetPage() == previewPage) {
            var request = request();
            event.doit = request != null && preview(request);
        }
    }

    /** What is asked for on the first two pages; null as long as something is missing. */
    private @Nullable ImportRequest request() {
        var taken = list;
        var options = layoutPage.options();
        return taken == null || options == null ? null : sourcePage.request(taken, options);
    }

    /** Fetches the list if it is elsewhere; says on the first page why that does not work. */
    private boolean takeList() {
        var source = sourcePage.source();
        var target = sourcePage.target();
        if (source == null || target == null) {
            return false;
        }
        var taken = list;
        if (taken == null || !taken.source().equals(source)) {
            var next = run(sourcePage, monitor -> ListAtHand.of(source, monitor));
            if (next == null) {
                return false;
            }
            letGo();
            list = next;
            taken = next;
        }
        layoutPage.take(taken, target);
        return true;
    }

    private void letGo() {
        var taken = list;
        list = null;
        if (taken != null) {
            taken.close();
        }
    }

    @Override
    public void dispose() {
        letGo();
        super.dispose();
    }

    /** Reads the list and fills the preview; says on the page of the columns why that does not work. */
    private boolean preview(ImportRequest request) {
        if (isPreviewed(request)) {
            return true;
        }
        var prepared = run(layoutPage, monitor -> PreparedImport.prepare(request, monitor));
        if (prepared == null) {
            return false;
        }
        previewPage.show(prepared.plan(), prepared.isRefused());
        previewed = new Preview(request, prepared);
        return true;
    }

    /** Does long work with progress and cancel; null when that failed, and why is said on a page. */
    private <T> @Nullable T run(WizardPage page, LongWork<T> work) {
        try {
            var done = new AtomicReference<@Nullable T>();
            getContainer().run(true, true, monitor -> done.set(inOperation(() -> work.run(monitor))));
            return done.get();
        } catch (InvocationTargetException e) {
            page.setErrorMessage(e.getCause().getMessage());
        } catch (InterruptedException e) {
            page.setErrorMessage(Messages.cancelled);
        }
        return null;
    }

    @FunctionalInterface
    private interface LongWork<T> {
        T run(IProgressMonitor monitor) throws CoreException;
    }

    private boolean isPreviewed(@Nullable ImportRequest request) {
        var shown = previewed;
        return shown != null && request != null && shown.request.equals(request);
    }

    private static <T> T inOperation(Callable<T> work) throws InvocationTargetException, InterruptedException {
        try {
            return work.call();
        } catch (OperationCanceledException e) {
            throw new InterruptedException();
        } catch (Exception e) {
            throw new InvocationTargetException(e);
        }
    }

    @Override
    public boolean canFinish() {
        return isPreviewed(request()) && previewPage.isPageComplete();
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
