/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.internal;

import org.eclipse.core.filebuffers.FileBuffers;
import org.eclipse.core.filebuffers.IFileBufferListener;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.dsl.host.build.ProjectWatch;
import org.telecontrol.dsl.host.build.UnbuiltChanges;
import org.telecontrol.dsl.host.document.OpenDocuments;

/** Watches projects and open documents from the moment there is a workspace. */
@Component(immediate = true, service = {})
public final class HostLifecycle {

    private static final String PLUGIN = "org.telecontrol.dsl.host";

    private final IWorkspace workspace;
    private final ProjectWatch projects = new ProjectWatch();
    private final UnbuiltChanges changes = new UnbuiltChanges();
    private final IFileBufferListener documents = OpenDocuments.listener();

    @Activate
    public HostLifecycle(@Reference IWorkspace workspace) throws CoreException {
        this.workspace = workspace;
        workspace.addSaveParticipant(PLUGIN, new IndexSaving());
        workspace.addResourceChangeListener(projects, IResourceChangeEvent.POST_CHANGE
                | IResourceChangeEvent.PRE_CLOSE | IResourceChangeEvent.PRE_DELETE);
        workspace.addResourceChangeListener(changes, IResourceChangeEvent.POST_CHANGE
                | IResourceChangeEvent.POST_BUILD);
        var buffers = FileBuffers.getTextFileBufferManager();
        buffers.addFileBufferListener(documents);
        projects.lookAt(workspace.getRoot().getProjects());
    }

    @Deactivate
    void stop() {
        workspace.removeResourceChangeListener(projects);
        workspace.removeResourceChangeListener(changes);
        workspace.removeSaveParticipant(PLUGIN);
        FileBuffers.getTextFileBufferManager().removeFileBufferListener(documents);
    }
}
