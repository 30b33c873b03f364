/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.resource.IResourceDescription;
import org.eclipse.xtext.resource.XtextResource;
import org.telecontrol.dsl.ide.Containers;
import org.telecontrol.model.points.Configurations;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationPackage.Literals;
import org.telecontrol.model.station.Typical;

import com.google.inject.Inject;

/** Tells from the index which files may refer to an element: those that look for what it is in. */
class Referrers {

    @Inject
    private Neighbours neighbours;

    Predicate<IResourceDescription> to(Collection<? extends NamedElement> targets, XtextResource from) {
        Map<EObject, NamedElement> different = new HashMap<>();
        targets.forEach(target -> different
                .putIfAbsent(target.eContainer() instanceof Configuration ? target : target.eContainer(), target));
        return different.values().stream().map(target -> to(target, from)).reduce(any -> false, Predicate::or);
    }

    private Predicate<IResourceDescription> to(NamedElement target, XtextResource from) {
        var top = Containers.of(target, ConfigurationElement.class);
        if (top == null || top.getName() == null) {
            return any -> false;
        }
        Set<String> sought = new HashSet<>(Set.of(lower(top.getName())));
        if (top instanceof Typical && target != top) {
            usersOf(top, from, sought);
        }
        var home = target.eResource().getURI();
        return file -> file.getURI().equals(home) || importsAny(file, sought);
    }

    /** Points of a typical are also named where the RTUs are that use it. */
    private void usersOf(ConfigurationElement typical, XtextResource from, Set<String> users) {
        var name = Set.of(lower(typical.getName()));
        for (var file : neighbours.index(from).getAllResourceDescriptions()) {
            if (importsAny(file, name) || file.getURI().equals(typical.eResource().getURI())) {
                file.getExportedObjectsByType(Literals.RTU).forEach(rtu -> users.add(lower(rtu.getName())));
            }
        }
        Configurations.elements(List.of(from), Rtu.class).filter(rtu -> rtu.getName() != null)
                .forEach(rtu -> users.add(lower(rtu.getName())));
    }

    private static boolean importsAny(IResourceDescription file, Set<String> sought) {
        return StreamSupport.stream(file.getImportedNames().spliterator(), false)
                .anyMatch(name -> sought.contains(lower(name)));
    }

    /** The index keeps what is looked for in small letters. */
    private static String lower(QualifiedName name) {
        return lower(name.toString());
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
