/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;

/**
 * What a build has to do.
 *
 * @param changed files to read
 * @param deleted files to forget
 */
record Changes(Set<URI> changed, Set<URI> deleted) {

    static Changes of(IResourceDelta delta) throws CoreException {
        var changes = new Changes(new LinkedHashSet<>(), new LinkedHashSet<>());
        delta.accept(part -> {
            var file = StationFile.of(part.getResource());
            if (file != null && StationBuilder.isContent(part)) {
                changes.set(part.getKind() == IResourceDelta.REMOVED).add(file.uri());
            }
            return true;
        });
        return changes;
    }

    private Set<URI> set(boolean isDeleted) {
        return isDeleted ? deleted : changed;
    }

    boolean isEmpty() {
        return changed.isEmpty() && deleted.isEmpty();
    }
}
