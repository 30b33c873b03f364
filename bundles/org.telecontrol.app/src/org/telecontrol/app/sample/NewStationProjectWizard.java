/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import java.io.ByteArrayInputStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IProjectDescription;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.actions.WorkspaceModifyOperation;
import org.eclipse.ui.dialogs.WizardNewProjectCreationPage;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.wizards.newresource.BasicNewResourceWizard;

/** A new project that holds one small configuration to begin from. */
public class NewStationProjectWizard extends Wizard implements INewWizard {
    private static final String FIRST_FILE = "rtu1.station";
    private static final String FIRST_CONFIGURATION = """
            link default { interrogate on-connect }

            rtu RTU1 at "127.0.0.1":2404 link default {
              station 1 {
                point Q0_Pos M_DP_TB_1 1000 "Breaker Q0 position" states "moving", "open", "closed", "faulty"
              }
            }
            """;

    private final WizardNewProjectCreationPage page = new WizardNewProjectCreationPage("project");
    private @Nullable IWorkbench workbench;

    @Override
    @NonNullByDefault({})
    public void init(IWorkbench newWorkbench, IStructuredSelection selection) {
        workbench = newWorkbench;
        setWindowTitle(Messages.newProject_title);
        setNeedsProgressMonitor(true);
        page.setTitle(Messages.newProject_title);
        page.setDescription(Messages.newProject_text);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        IProject project = page.getProjectHandle();
        IProjectDescription description = ResourcesPlugin.getWorkspace().newProjectDescription(project.getName());
        if (!page.useDefaults()) {
            description.setLocationURI(page.getLocationURI());
        }
        try {
            getContainer().run(true, false, new WorkspaceModifyOperation() {
                @Override
                protected void execute(@Nullable IProgressMonitor monitor) throws CoreException {
                    create(project, description, SubMonitor.convert(monitor, 3));
                }
            });
            open(project.getFile(FIRST_FILE));
            return true;
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            ILog.of(NewStationProjectWizard.class).error(project.getName(), cause);
            MessageDialog.openError(getShell(), Messages.newProject_title,
                    NLS.bind(Messages.newProject_failed, project.getName(), cause.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    private static void create(IProject project, IProjectDescription description, SubMonitor monitor)
            throws CoreException {
        project.create(description, monitor.split(1));
        project.open(monitor.split(1));
        project.setDefaultCharset("UTF-8", null);
        IFile first = project.getFile(FIRST_FILE);
        if (!first.exists()) { // in a folder that was there before
            first.create(new ByteArrayInputStream(FIRST_CONFIGURATION.getBytes(StandardCharsets.UTF_8)),
                    IResource.NONE, monitor.split(1));
        }
    }

    private void open(IFile file) {
        IWorkbench opened = workbench;
        IWorkbenchWindow window = opened == null ? null : opened.getActiveWorkbenchWindow();
        if (window == null) {
            return;
        }
        try {
            BasicNewResourceWizard.selectAndReveal(file, window);
            IDE.openEditor(window.getActivePage(), file);
        } catch (PartInitException e) {
            ILog.of(NewStationProjectWizard.class).log(e.getStatus());
        }
    }
}
