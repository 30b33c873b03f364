/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.common.collect.Iterables;

/**
 * What all files declare and mention. Elements are found by the name of the top-level element they are in, so that
 * making this costs little however many points there are. Not to be changed.
 */
final class Declarations extends ResourceDescriptionsData {

    static final Declarations NOTHING = of(List.of());

    private final Map<QualifiedName, List<FileDeclarations>> declaring;
    /** All files may mention what one declares: who looks for the declaration does not ask them. */
    private final Map<QualifiedName, List<FileDeclarations>> mentioning;

    private Declarations(Map<URI, IResourceDescription> files, Map<QualifiedName, List<FileDeclarations>> declaring,
            Map<QualifiedName, List<FileDeclarations>> mentioning) {
        super(files, Map.of());
        this.declaring = declaring;
        this.mentioning = mentioning;
    }

    static Declarations of(Collection<FileDeclarations> files) {
        Map<URI, IResourceDescription> byUri = new LinkedHashMap<>();
        files.forEach(file -> byUri.put(file.getURI(), file));
        return new Declarations(byUri, byName(files, FileDeclarations::topLevel),
                byName(files, FileDeclarations::mentioned));
    }

    private static Map<QualifiedName, List<FileDeclarations>> byName(Collection<FileDeclarations> files,
            Function<FileDeclarations, Set<QualifiedName>> names) {
        Map<QualifiedName, List<FileDeclarations>> byName = new HashMap<>();
        for (var file : files) {
            names.apply(file).forEach(name -> byName.computeIfAbsent(name, key -> new ArrayList<>()).add(file));
        }
        return byName;
    }

    @Override
    @NonNullByDefault({})
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        return Iterables.concat(Iterables.transform(files(type, name),
                file -> file.getExportedObjects(type, name, ignoreCase)));
    }

    private Collection<FileDeclarations> files(EClass type, QualifiedName name) {
        if (name.isEmpty()) {
            return List.of();
        }
        var key = FileDeclarations.topLevel(name);
        var declared = declaring.getOrDefault(key, List.of());
        if (!EcoreUtil2.isAssignableFrom(type, Needs.MENTION)) {
            return declared;
        }
        Set<FileDeclarations> files = new LinkedHashSet<>(declared);
        files.addAll(mentioning.getOrDefault(key, List.of()));
        return files;
    }
}
