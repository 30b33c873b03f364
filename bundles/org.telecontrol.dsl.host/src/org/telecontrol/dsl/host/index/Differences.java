/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.QualifiedName;

/** Names that stand for something else than before, and in which files. */
public final class Differences {

    private final Map<QualifiedName, Set<URI>> declared = new HashMap<>();
    private final Map<QualifiedName, Set<URI>> mentioned = new HashMap<>();

    private Differences() {}

    static Differences between(Map<URI, IndexedFile> before, Map<URI, IndexedFile> after) {
        var differences = new Differences();
        Set<URI> all = new HashSet<>(before.keySet());
        all.addAll(after.keySet());
        for (var file : all) {
            var was = before.get(file);
            var is = after.get(file);
            if (was != is) {
                differences.add(file, declarations(file, was), declarations(file, is));
            }
        }
        return differences;
    }

    private static FileDeclarations declarations(URI file, @Nullable IndexedFile known) {
        return known == null ? FileDeclarations.nothing(file) : known.declarations();
    }

    private void add(URI file, FileDeclarations before, FileDeclarations after) {
        add(file, before.declaredDifferently(after), declared);
        add(file, before.mentionedDifferently(after), mentioned);
    }

    private static void add(URI file, Set<QualifiedName> names, Map<QualifiedName, Set<URI>> into) {
        names.forEach(name -> into.computeIfAbsent(name, key -> new HashSet<>()).add(file));
    }

    /** What a file declares means something else now, as what it refers to does. */
    void addAllOf(FileDeclarations file) {
        add(file.getURI(), file.needs().declared(), declared);
    }

    boolean isEmpty() {
        return declared.isEmpty() && mentioned.isEmpty();
    }

    /** Whether the validity of a file may depend on them; its own do not count. */
    public boolean concern(URI file, Needs needs) {
        return changeMeaning(file, needs) || isAny(needs.declared(), declared, file)
                || isAny(needs.declared(), mentioned, file) || isAny(needs.endpoints(), mentioned, file);
    }

    /** Whether something that a file refers to is different. */
    boolean changeMeaning(URI file, Needs needs) {
        return isAny(needs.imported(), declared, file)
                || needs.isAboutAllRtus() && isAny(declared.keySet(), declared, file);
    }

    private static boolean isAny(Collection<QualifiedName> names, Map<QualifiedName, Set<URI>> different, URI file) {
        return !different.isEmpty() && names.stream().anyMatch(name -> {
            var files = different.getOrDefault(name, Set.of());
            return files.size() > 1 || !files.isEmpty() && !files.contains(file);
        });
    }
}
