/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.IStartup;

/** Puts the sample project into a workspace that is used for the first time. One that was deleted stays deleted. */
public class FirstStart implements IStartup {
    private static final String CREATED = "sample.created";

    @Override
    public void earlyStartup() {
        IEclipsePreferences preferences = InstanceScope.INSTANCE.getNode("org.telecontrol.app");
        boolean firstStart = !preferences.getBoolean(CREATED, false)
                && ResourcesPlugin.getWorkspace().getRoot().getProjects().length == 0;
        if (!firstStart) {
            return;
        }
        Job job = Job.create(Messages.sample_creating,
                (IProgressMonitor monitor) -> createSample(preferences, monitor));
        job.setRule(ResourcesPlugin.getWorkspace().getRoot());
        job.schedule();
    }

    private static IStatus createSample(IEclipsePreferences preferences, IProgressMonitor monitor) {
        try {
            SampleProject.create(monitor);
            preferences.putBoolean(CREATED, true);
            return Status.OK_STATUS;
        } catch (CoreException e) {
            return SampleProject.failed(e);
        }
    }
}
