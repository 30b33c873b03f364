/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.telecontrol.dsl.rules.SeveritySettings;

/**
 * What a build has to do.
 *
 * @param changed files to read
 * @param deleted files to forget
 * @param areOfAll whether any file may have changed in what it is checked for, or in itself
 */
record Changes(Set<URI> changed, Set<URI> deleted, boolean areOfAll) {

    static final Changes ALL = new Changes(Set.of(), Set.of(), true);

    static Changes of(IResourceDelta delta) throws CoreException {
        Set<URI> changed = new LinkedHashSet<>();
        Set<URI> deleted = new LinkedHashSet<>();
        var levels = new boolean[1];
        delta.accept(part -> {
            var file = StationFile.of(part.getResource());
            if (file != null && StationBuilder.isContent(part)) {
                (part.getKind() == IResourceDelta.REMOVED ? deleted : changed).add(file.uri());
            }
            levels[0] |= isOfLevels(part);
            return true;
        });
        return levels[0] ? ALL : new Changes(changed, deleted, false);
    }

    /** Whether that sets the levels of rules: version control changes them like any file. */
    private static boolean isOfLevels(IResourceDelta part) {
        return part.getResource() instanceof IFile file && StationBuilder.isContent(part)
                && file.getFullPath().toPath().endsWith(SeveritySettings.PROJECT_FILE);
    }

    boolean isEmpty() {
        return changed.isEmpty() && deleted.isEmpty();
    }
}
