/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.sample;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Objects;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.osgi.framework.FrameworkUtil;

/**
 * The demo grid: a project whose files come with the product, below {@code sample/}. Files a user changed stay as they
 * are; files that are missing come back.
 */
public final class SampleProject {
    public static final String NAME = "Demo grid";
    public static final String CONFIGURATION = "demo-grid.station";
    private static final String FOLDER = "/sample/";

    private SampleProject() {}

    public static IProject project() {
        return ResourcesPlugin.getWorkspace().getRoot().getProject(NAME);
    }

    public static IFile configuration() {
        return project().getFile(CONFIGURATION);
    }

    /** Creates the project, or completes it. */
    public static void create(IProgressMonitor monitor) throws CoreException {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        workspace.run(progress -> complete(SubMonitor.convert(progress, 10)), workspace.getRoot(),
                IWorkspace.AVOID_UPDATE, monitor);
    }

    private static void complete(SubMonitor monitor) throws CoreException {
        IProject project = project();
        if (!project.exists()) {
            project.create(monitor.split(1));
        }
        project.open(monitor.split(1));
        project.setDefaultCharset("UTF-8", monitor.split(1));
        var entries = FrameworkUtil.getBundle(SampleProject.class).findEntries(FOLDER, "*", true);
        while (entries.hasMoreElements()) {
            URL entry = entries.nextElement();
            String path = entry.getPath().substring(FOLDER.length());
            if (!path.endsWith("/")) {
                addFile(project, path, entry, monitor.setWorkRemaining(10).split(1));
            }
        }
    }

    private static void addFile(IProject project, String path, URL content, SubMonitor monitor) throws CoreException {
        IFile file = project.getFile(new Path(path));
        if (file.exists()) {
            return;
        }
        createParents(file.getParent());
        try (InputStream stream = content.openStream()) {
            file.create(stream, IResource.NONE, monitor);
        } catch (IOException e) {
            throw new CoreException(Status.error(path + ": " + e.getMessage(), e));
        }
    }

    private static void createParents(IContainer container) throws CoreException {
        if (container instanceof IFolder folder && !folder.exists()) {
            createParents(Objects.requireNonNull(folder.getParent()));
            folder.create(false, true, null);
        }
    }

    static IStatus failed(CoreException e) {
        return Status.error(org.eclipse.osgi.util.NLS.bind(Messages.sample_failed, e.getMessage()), e);
    }
}
