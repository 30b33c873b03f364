/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.IResourceDescription.Delta;
import org.eclipse.xtext.resource.IResourceDescriptions;
import org.eclipse.xtext.resource.impl.IsAffectedExtension;

/**
 * A file is checked again when another one gains or loses a name that both declare or mention at the top level: which
 * of them is the duplicate, or whether anybody uses it, concerns both, though neither refers to the other. Names that
 * differ only in case concern each other as well.
 */
final class SharedNames implements IsAffectedExtension {

    @Override
    @NonNullByDefault({})
    public boolean isAffected(Collection<Delta> deltas, IResourceDescription candidate,
            IResourceDescriptions context) {
        return deltas.stream().anyMatch(
                delta -> delta.haveEObjectDescriptionsChanged() && sharesNames(changed(delta), candidate));
    }

    private static boolean sharesNames(Set<QualifiedName> names, IResourceDescription candidate) {
        return !names.isEmpty() && topLevel(candidate).stream().anyMatch(names::contains);
    }

    /** Names that are in one of both states only. */
    private static Set<QualifiedName> changed(Delta delta) {
        Set<QualifiedName> before = topLevel(delta.getOld());
        Set<QualifiedName> after = topLevel(delta.getNew());
        Set<QualifiedName> changed = new HashSet<>(before);
        changed.addAll(after);
        before.retainAll(after);
        changed.removeAll(before);
        return changed;
    }

    private static Set<QualifiedName> topLevel(@Nullable IResourceDescription file) {
        Set<QualifiedName> names = new HashSet<>();
        if (file != null) {
            for (var exported : file.getExportedObjects()) {
                if (exported.getName().getSegmentCount() == 1) {
                    names.add(exported.getName().toLowerCase());
                }
            }
        }
        return names;
    }
}
