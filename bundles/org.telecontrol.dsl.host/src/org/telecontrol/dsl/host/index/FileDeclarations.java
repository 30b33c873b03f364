/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.URI;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.AbstractResourceDescription;

/** What one file declares, and what it needs of others. Immutable; holds no model. */
final class FileDeclarations extends AbstractResourceDescription {

    private final URI uri;
    private final List<Declaration> declared;
    private final Needs needs;
    private final List<IReferenceDescription> references;
    private final Map<QualifiedName, List<Declaration>> byTopLevel = new HashMap<>();
    private final Map<QualifiedName, List<Declaration>> mentions = new HashMap<>();

    /**
     * @param imported names of top-level elements, in lower case, that were looked for in other files
     * @param references to elements of other files
     */
    FileDeclarations(URI uri, List<Declaration> declared, Collection<QualifiedName> imported,
            List<IReferenceDescription> references) {
        this.uri = uri;
        this.declared = declared;
        needs = Needs.of(imported, declared);
        this.references = references;
        for (var one : declared) {
            var names = Needs.isMention(one) ? mentions : byTopLevel;
            names.computeIfAbsent(topLevel(one.getName()), name -> new ArrayList<>()).add(one);
        }
    }

    static FileDeclarations nothing(URI uri) {
        return new FileDeclarations(uri, List.of(), Set.of(), List.of());
    }

    /** The key under which an element of that name, or one within it, is found. */
    static QualifiedName topLevel(QualifiedName name) {
        return name.skipLast(name.getSegmentCount() - 1).toLowerCase();
    }

    /** The keys of all that is declared. */
    Set<QualifiedName> topLevel() {
        return byTopLevel.keySet();
    }

    /** The keys of all that is mentioned. */
    Set<QualifiedName> mentioned() {
        return mentions.keySet();
    }

    List<Declaration> declared() {
        return declared;
    }

    Needs needs() {
        return needs;
    }

    List<IReferenceDescription> references() {
        return references;
    }

    FileDeclarations needing(Collection<QualifiedName> names, List<IReferenceDescription> found) {
        return new FileDeclarations(uri, declared, names, found);
    }

    /** Names of top-level elements that are not the same here and there, in themselves or in what they contain. */
    Set<QualifiedName> declaredDifferently(FileDeclarations other) {
        return differences(byTopLevel, other.byTopLevel);
    }

    /** Names that only one of the two mentions. */
    Set<QualifiedName> mentionedDifferently(FileDeclarations other) {
        return differences(mentions, other.mentions);
    }

    private static Set<QualifiedName> differences(Map<QualifiedName, List<Declaration>> one,
            Map<QualifiedName, List<Declaration>> other) {
        Set<QualifiedName> all = new HashSet<>(one.keySet());
        all.addAll(other.keySet());
        all.removeIf(name -> one.getOrDefault(name, List.of()).equals(other.getOrDefault(name, List.of())));
        return all;
    }

    @Override
    public URI getURI() {
        return uri;
    }

    @Override
    @NonNullByDefault({})
    public Iterable<QualifiedName> getImportedNames() {
        return needs.imported();
    }

    @Override
    @NonNullByDefault({})
    public Iterable<IReferenceDescription> getReferenceDescriptions() {
        return references;
    }

    @Override
    @NonNullByDefault({})
    protected List<IEObjectDescription> computeExportedObjects() {
        return List.copyOf(declared);
    }
}
