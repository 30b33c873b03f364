/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP;
import static org.telecontrol.model.station.StationPackage.Literals.LINK_PROFILE;
import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;
import static org.telecontrol.model.station.StationPackage.Literals.RTU;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.naming.OtherFiles;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

import com.google.inject.Inject;

/** One name, one element: of each kind at the top level of all files, in an RTU, in a typical. */
public class NameRules extends Rules {

    private static final List<EClass> KINDS = List.of(LINK_PROFILE, TYPICAL, RTU, DVE_GROUP);

    @Inject
    private OtherFiles otherFiles;

    @Check
    public void identifier(NamedElement element) {
        var name = element.getName();
        if (name != null && !(element instanceof DveGroup) && !Names.isIdentifier(name)) {
            report(IssueCodes.INVALID_NAME, element, NAMED_ELEMENT__NAME, "\"" + name
                    + "\" cannot be a name: letters, digits and _ only, no digit first");
        }
    }

    @Check
    public void topLevel(Configuration configuration) {
        for (var kind : KINDS) {
            unique(elements(configuration, kind), " in this file");
            elements(configuration, kind).filter(element -> element.getName() != null)
                    .forEach(element -> uniqueInAllFiles(element, kind));
        }
    }

    private static Stream<ConfigurationElement> elements(Configuration configuration, EClass kind) {
        return configuration.getElements().stream().filter(kind::isInstance);
    }

    private void uniqueInAllFiles(ConfigurationElement element, EClass kind) {
        var names = otherFiles.named(element.eResource(), kind, element.getName()).toList();
        var same = names.stream().filter(other -> other.getName().toString().equals(element.getName())).findFirst();
        same.ifPresentOrElse(other -> report(IssueCodes.DUPLICATE_NAME, element, NAMED_ELEMENT__NAME,
                element.getName() + " is also declared in " + file(other)),
                () -> names.stream().findFirst().ifPresent(other -> report(IssueCodes.NAME_CASE, element,
                        NAMED_ELEMENT__NAME, element.getName() + " differs only in case from " + other.getName()
                                + " in " + file(other))));
    }

    private static String file(IEObjectDescription element) {
        return element.getEObjectURI().trimFragment().lastSegment();
    }

    @Check
    public void elements(Rtu rtu) {
        unique(rtu.getStations().stream().flatMap(station -> station.getElements().stream()), " in the RTU");
    }

    @Check
    public void elements(Typical typical) {
        unique(typical.getElements().stream(), " in the typical");
    }

    private void unique(Stream<? extends NamedElement> elements, String where) {
        Set<String> names = new HashSet<>();
        Map<String, String> withoutCase = new HashMap<>();
        elements.filter(element -> element.getName() != null).forEach(element -> {
            var name = element.getName();
            var similar = withoutCase.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            if (!names.add(name)) {
                report(IssueCodes.DUPLICATE_NAME, element, NAMED_ELEMENT__NAME, "The name " + name + " is taken"
                        + where);
            } else if (similar != null) {
                report(IssueCodes.NAME_CASE, element, NAMED_ELEMENT__NAME, name + " differs only in case from "
                        + similar + where);
            }
        });
    }
}
