/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.containers.ProjectDescriptionBasedContainerManager;
import org.eclipse.xtext.resource.containers.StateBasedContainerManager;
import org.eclipse.xtext.resource.impl.ChunkedResourceDescriptions;

import com.google.inject.Inject;

/** The files of a client's folder see each other; files that somebody else of this process reads, all of these. */
@NonNullByDefault({})
class Folders implements IContainer.Manager {

    @Inject
    private ProjectDescriptionBasedContainerManager folders;

    @Inject
    private StateBasedContainerManager others;

    @Override
    public IContainer getContainer(IResourceDescription file, IResourceDescriptions index) {
        return of(index).getContainer(file, index);
    }

    @Override
    public List<IContainer> getVisibleContainers(IResourceDescription file, IResourceDescriptions index) {
        return of(index).getVisibleContainers(file, index);
    }

    private IContainer.Manager of(IResourceDescriptions index) {
        return index instanceof ChunkedResourceDescriptions ? folders : others;
    }
}
