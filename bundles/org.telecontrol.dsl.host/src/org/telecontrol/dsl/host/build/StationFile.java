/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.StationStandaloneSetup;

/**
 * A {@code *.station} file of the workspace as the language knows it. Derived and hidden files, such as a copy in an
 * output folder, are none.
 */
public record StationFile(IFile file, URI uri) {

    /** The station file, or null for any other resource and for files that are not on a local disk. */
    public static @Nullable StationFile of(IResource resource) {
        if (!(resource instanceof IFile file) || !isStation(file)) {
            return null;
        }
        var uri = uri(file);
        return uri == null ? null : new StationFile(file, uri);
    }

    static boolean isStation(IResource resource) {
        return resource instanceof IFile && StationStandaloneSetup.EXTENSION.equals(resource.getFileExtension())
                && !resource.isDerived(IResource.CHECK_ANCESTORS) && !resource.isHidden(IResource.CHECK_ANCESTORS)
                && !resource.isTeamPrivateMember(IResource.CHECK_ANCESTORS);
    }

    /** All station files below a folder or in a project. */
    public static List<StationFile> below(IContainer container) throws CoreException {
        List<StationFile> files = new ArrayList<>();
        container.accept(proxy -> {
            if (proxy.getType() == IResource.FILE) {
                var file = proxy.getName().endsWith('.' + StationStandaloneSetup.EXTENSION)
                        ? of(proxy.requestResource())
                        : null;
                if (file != null) {
                    files.add(file);
                }
            }
            return !proxy.isDerived() && !proxy.isHidden();
        }, IResource.NONE);
        return files;
    }

    private static @Nullable URI uri(IFile file) {
        var location = file.getLocation();
        return location == null ? null : URI.createFileURI(location.toOSString());
    }
}
