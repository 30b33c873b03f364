/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.yaml;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeEvent;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Has our files in YAML checked when they are saved, wherever from, and once at the start. */
@Component(immediate = true, service = {})
public final class YamlFileWatch implements IResourceChangeListener {

    private final IWorkspace workspace;

    @Activate
    public YamlFileWatch(@Reference IWorkspace workspace) {
        this.workspace = workspace;
        workspace.addResourceChangeListener(this, IResourceChangeEvent.POST_CHANGE);
        ICoreRunnable look = monitor -> check(all(workspace.getRoot()));
        Job.createSystem(Messages.checking, look).schedule();
    }

    @Deactivate
    void stop() {
        workspace.removeResourceChangeListener(this);
    }

    @Override
    @NonNullByDefault({})
    public void resourceChanged(IResourceChangeEvent event) {
        try {
            check(changed(event.getDelta()));
        } catch (CoreException e) {
            ILog.of(YamlFileWatch.class).log(e.getStatus());
        }
    }

    private static void check(List<IFile> files) {
        if (!files.isEmpty()) {
            new MistakeMarkers(files).schedule();
        }
    }

    private static List<IFile> changed(IResourceDelta delta) throws CoreException {
        var files = new ArrayList<IFile>();
        delta.accept(part -> {
            boolean isChanged = part.getKind() == IResourceDelta.ADDED
                    || part.getKind() == IResourceDelta.CHANGED && (part.getFlags() & IResourceDelta.CONTENT) != 0;
            if (isChanged && part.getResource() instanceof IFile file && YamlKind.of(file.getName()).isPresent()) {
                files.add(file);
            }
            return !part.getResource().isDerived();
        });
        return files;
    }

    private static List<IFile> all(IResource root) throws CoreException {
        var files = new ArrayList<IFile>();
        root.accept((IResourceProxy proxy) -> {
            if (proxy.getType() == IResource.FILE && YamlKind.of(proxy.getName()).isPresent()
                    && proxy.requestResource() instanceof IFile file) {
                files.add(file);
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return files;
    }
}
