/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.statushandlers.StatusManager;
import org.telecontrol.app.perspectives.CommissioningPerspective;
import org.telecontrol.app.sample.SampleProject;

/** Runs the demo and shows its values. */
public class RunDemoHandler extends AbstractHandler {
    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional<Demo> demo = Demo.find();
        if (demo.isEmpty()) {
            StatusManager.getManager().handle(Status.error(Messages.notAvailable), StatusManager.SHOW);
            return null;
        }
        Job job = Job.create(Messages.starting, (IProgressMonitor monitor) -> {
            IStatus status = start(demo.get(), monitor);
            if (status.isOK()) {
                window.getShell().getDisplay().asyncExec(() -> show(window));
            }
            return status;
        });
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static IStatus start(Demo demo, IProgressMonitor monitor) {
        try {
            SampleProject.create(monitor);
            demo.start(Path.of(SampleProject.configuration().getLocationURI()));
            return Status.OK_STATUS;
        } catch (CoreException | IOException e) {
            return Status.error(NLS.bind(Messages.failed, e.getMessage()), e);
        }
    }

    private static void show(IWorkbenchWindow window) {
        try {
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            IWorkbenchPage page = PlatformUI.getWorkbench().showPerspective(CommissioningPerspective.ID, window);
            page.showView(CommissioningPerspective.LIVE_VIEW);
        } catch (WorkbenchException e) {
            StatusManager.getManager().handle(e.getStatus(), StatusManager.SHOW | StatusManager.LOG);
        }
    }
}
