/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.telecontrol.dsl.host.language.StationLanguage;
import org.telecontrol.dsl.naming.Mention;
import org.telecontrol.dsl.naming.StationDescriptionStrategy;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.StationPackage.Literals;

/**
 * What of other files may matter to one: all names are those of top-level elements, in lower case.
 *
 * @param imported names that were looked for in other files
 * @param declared names of its own elements: nobody else should have them, somebody should use them
 * @param endpoints of its RTUs
 * @param isAboutAllRtus whether it selects points from any RTU
 */
public record Needs(Set<QualifiedName> imported, Set<QualifiedName> declared, Set<QualifiedName> endpoints,
        boolean isAboutAllRtus) {

    /** The kind of what is no element but a name that a file says. */
    static final EClass MENTION = Literals.CONFIGURATION;

    /** @param described elements of the file, those within others may be left out */
    static Needs of(Collection<QualifiedName> imported, Iterable<? extends IEObjectDescription> described) {
        Set<QualifiedName> declared = new HashSet<>();
        Set<QualifiedName> endpoints = new HashSet<>();
        var isAboutAllRtus = false;
        for (var element : described) {
            if (!isMention(element)) {
                declared.add(FileDeclarations.topLevel(element.getName()));
                isAboutAllRtus |= StationDescriptionStrategy.ANY_RTU
                        .equals(element.getUserData(StationDescriptionStrategy.CONTENT));
            } else if (Mention.ENDPOINT.name().equals(element.getUserData(StationDescriptionStrategy.MENTION))) {
                endpoints.add(FileDeclarations.topLevel(element.getName()));
            }
        }
        return new Needs(Set.copyOf(imported), Set.copyOf(declared), Set.copyOf(endpoints), isAboutAllRtus);
    }

    /** Of a linked model. */
    public static Needs of(XtextResource model) {
        var strategy = StationLanguage.get(StationDescriptionStrategy.class);
        List<IEObjectDescription> described = new ArrayList<>();
        for (var root : model.getContents()) {
            if (root instanceof Configuration configuration) {
                strategy.topLevel(configuration, described::add);
            }
        }
        return of(imported(model), described);
    }

    static Set<QualifiedName> imported(XtextResource model) {
        var imported = ImportedNamesAdapter.find(model);
        return imported == null ? Set.of() : imported.getImportedNames();
    }

    /** Whether that is no element but a name that the file says. */
    static boolean isMention(IEObjectDescription element) {
        return element.getEClass() == MENTION;
    }
}
