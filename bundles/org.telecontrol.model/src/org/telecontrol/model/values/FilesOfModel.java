/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.values;

import java.nio.file.Path;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

/** Files that the configuration names. */
public final class FilesOfModel {

    private FilesOfModel() {}

    /** As {@link #resolve}; null where no file is named. */
    public static @Nullable Path resolveNamed(EObject element, @Nullable String file) {
        return file == null || file.isBlank() ? null : resolve(element, file);
    }

    /** Paths are relative to the file that the element is in. */
    public static Path resolve(EObject element, String file) {
        var path = Path.of(file);
        var resource = element.eResource();
        URI uri = resource == null ? null : resource.getURI();
        return path.isAbsolute() || uri == null || !uri.isFile()
                ? path
                : Path.of(uri.toFileString()).resolveSibling(path);
    }
}
