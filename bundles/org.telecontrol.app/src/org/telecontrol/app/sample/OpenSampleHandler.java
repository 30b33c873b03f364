/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.intro.IIntroManager;
import org.eclipse.ui.statushandlers.StatusManager;
import org.telecontrol.app.perspectives.StationEngineeringPerspective;

/** Opens the configuration of the demo grid in its editor; brings the project back first when it is gone. */
public class OpenSampleHandler extends AbstractHandler {
    @Override
    @NonNullByDefault({})
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Job job = Job.create(Messages.sample_creating, monitor -> {
            try {
                SampleProject.create(monitor);
            } catch (CoreException e) {
                return SampleProject.failed(e);
            }
            window.getShell().getDisplay().asyncExec(() -> open(window, SampleProject.configuration()));
            return Status.OK_STATUS;
        });
        job.setUser(true);
        job.schedule();
        return null;
    }

    private static void open(IWorkbenchWindow window, IFile file) {
        try {
            IIntroManager intro = PlatformUI.getWorkbench().getIntroManager();
            intro.closeIntro(intro.getIntro());
            PlatformUI.getWorkbench().showPerspective(StationEngineeringPerspective.ID, window);
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            report(e.getStatus());
        } catch (CoreException e) {
            report(e.getStatus());
        }
    }

    private static void report(IStatus status) {
        StatusManager.getManager().handle(status, StatusManager.SHOW | StatusManager.LOG);
    }
}
