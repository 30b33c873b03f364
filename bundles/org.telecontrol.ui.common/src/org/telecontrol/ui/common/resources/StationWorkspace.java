/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.ui.common.resources;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceProxy;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IPath;

/** The configuration files of the workspace. */
public final class StationWorkspace {

    /** Of configurations in text, without a dot. */
    public static final String EXTENSION = "station";

    private StationWorkspace() {}

    public static boolean isStation(IFile file) {
        return EXTENSION.equals(file.getFileExtension());
    }

    /** All below a folder or project, but for copies made by a build. */
    public static List<IFile> in(IContainer container) throws CoreException {
        var found = new ArrayList<IFile>();
        container.accept((IResourceProxy proxy) -> {
            if (!proxy.isDerived() && proxy.requestResource() instanceof IFile file && isStation(file)) {
                found.add(file);
            }
            return !proxy.isDerived();
        }, IResource.NONE);
        return found;
    }

    /** Where files are on the disk; those that are not are left out. */
    public static List<Path> paths(List<IFile> files) {
        return files.stream().map(IFile::getLocation).filter(Objects::nonNull).map(IPath::toPath).toList();
    }
}
