/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.XtextResource;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.dsl.ide.Kinds;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

import com.google.inject.Inject;

/** Whether a name is taken where an element would get it. */
public class NameClash {

    @Inject
    private Neighbours neighbours;

    Optional<String> of(NamedElement element, String name, XtextResource file) {
        if (element instanceof ConfigurationElement) {
            return siblings(element).filter(other -> other.eClass() == element.eClass())
                    .filter(other -> name.equals(other.getName())).findFirst()
                    .map(other -> sentence(other, "")).or(() -> elsewhere(element, name, file));
        }
        return siblings(element).filter(other -> name.equals(other.getName())).findFirst()
                .map(other -> sentence(other, where(element)));
    }

    private static Stream<? extends NamedElement> siblings(NamedElement element) {
        var rtu = Containers.of(element, Rtu.class);
        var container = rtu == null || rtu == element ? element.eContainer() : rtu;
        Stream<? extends NamedElement> all = switch (container) {
            case Configuration configuration -> configuration.getElements().stream();
            case Typical typical -> typical.getElements().stream();
            case Rtu whole -> whole.getStations().stream().flatMap(station -> station.getElements().stream());
            case null, default -> Stream.empty();
        };
        return all.filter(other -> other != element);
    }

    private Optional<String> elsewhere(NamedElement element, String name, XtextResource file) {
        URI own = element.eResource().getURI();
        for (var other : neighbours.index(file).getExportedObjects(element.eClass(), QualifiedName.create(name),
                false)) {
            var otherFile = other.getEObjectURI().trimFragment();
            if (!otherFile.equals(own)) {
                return Optional.of(sentence(Kinds.word(other.getEClass()), name, " in " + otherFile.lastSegment()));
            }
        }
        return Optional.empty();
    }

    private static String where(NamedElement element) {
        var rtu = Containers.of(element, Rtu.class);
        return rtu == null ? " in this typical" : " in RTU " + rtu.getName();
    }

    private static String sentence(NamedElement other, String where) {
        return sentence(Kinds.word(other.eClass()), other.getName(), where);
    }

    /** That an element of a kind has a name already somewhere, as in {@code in RTU NORTH}. */
    public static String sentence(String kind, String name, String where) {
        return "There is " + (kind.startsWith("RTU") ? "an " : "a ") + kind + " " + name + where + " already";
    }
}
