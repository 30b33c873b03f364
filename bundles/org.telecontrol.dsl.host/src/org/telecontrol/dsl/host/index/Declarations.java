/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.impl.ResourceDescriptionsData;

import com.google.common.collect.Iterables;

/**
 * What all files declare. Elements are found by the name of the top-level element they are in, so that making this
 * costs little however many points there are. Not to be changed.
 */
final class Declarations extends ResourceDescriptionsData {

    static final Declarations NOTHING = of(List.of());

    private final Map<QualifiedName, List<FileDeclarations>> byTopLevel;

    private Declarations(Map<URI, IResourceDescription> files, Map<QualifiedName, List<FileDeclarations>> byTopLevel) {
        super(files, Map.of());
        this.byTopLevel = byTopLevel;
    }

    static Declarations of(Collection<FileDeclarations> files) {
        Map<URI, IResourceDescription> byUri = new LinkedHashMap<>();
        Map<QualifiedName, List<FileDeclarations>> byTopLevel = new HashMap<>();
        for (var file : files) {
            byUri.put(file.getURI(), file);
            file.topLevel().forEach(name -> byTopLevel.computeIfAbsent(name, key -> new ArrayList<>()).add(file));
        }
        return new Declarations(byUri, byTopLevel);
    }

    @Override
    @NonNullByDefault({})
    public Iterable<IEObjectDescription> getExportedObjects(EClass type, QualifiedName name, boolean ignoreCase) {
        var files = name.isEmpty() ? null : byTopLevel.get(FileDeclarations.topLevel(name));
        return files == null
                ? List.of()
                : Iterables.concat(Iterables.transform(files,
                        file -> file.getExportedObjects(type, name, ignoreCase)));
    }
}
