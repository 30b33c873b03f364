/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.build;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResourceDelta;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;

/**
 * What a build has to do.
 *
 * @param readable files to check
 * @param unreadable files that are there but cannot be read
 * @param deleted files to forget, the unreadable ones among them
 */
record Changes(Map<URI, StationFile> readable, List<StationFile> unreadable, Set<URI> deleted) {

    static Changes all(IProject project) throws CoreException {
        return sorted(StationFile.below(project), Set.of());
    }

    static Changes of(IResourceDelta delta) throws CoreException {
        Set<StationFile> changed = new LinkedHashSet<>();
        Set<URI> deleted = new HashSet<>();
        delta.accept(part -> {
            var file = StationFile.of(part.getResource());
            if (file != null && StationBuilder.isContent(part)) {
                if (part.getKind() == IResourceDelta.REMOVED) {
                    deleted.add(file.uri());
                } else {
                    changed.add(file);
                }
            }
            return true;
        });
        return sorted(changed, deleted);
    }

    boolean isEmpty() {
        return readable.isEmpty() && deleted.isEmpty();
    }

    private static Changes sorted(Iterable<StationFile> changed, Set<URI> gone) {
        Map<URI, StationFile> readable = new LinkedHashMap<>();
        Set<StationFile> unreadable = new LinkedHashSet<>();
        Set<URI> deleted = new LinkedHashSet<>(gone);
        for (var file : changed) {
            var path = Path.of(file.uri().toFileString());
            if (Files.isReadable(path)) {
                readable.put(file.uri(), file);
            } else {
                deleted.add(file.uri());
                if (Files.exists(path)) {
                    unreadable.add(file);
                }
            }
        }
        return new Changes(readable, List.copyOf(unreadable), deleted);
    }
}
