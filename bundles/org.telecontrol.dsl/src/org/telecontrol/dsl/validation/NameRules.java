/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import static org.telecontrol.model.station.StationPackage.Literals.DVE_GROUP__PARENT;
import static org.telecontrol.model.station.StationPackage.Literals.DVE_MEMBER__RTU;
import static org.telecontrol.model.station.StationPackage.Literals.NAMED_ELEMENT__NAME;
import static org.telecontrol.model.station.StationPackage.Literals.RTU__LINK;
import static org.telecontrol.model.station.StationPackage.Literals.TYPICAL_USE__TYPICAL;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.xtext.naming.QualifiedName;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.validation.Check;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.DveGroup;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Typical;

import com.google.inject.Inject;

/** One name, one element: of each kind at the top level of all files, in an RTU, in a typical. */
public class NameRules extends Rules {

    private static final List<EReference> KINDS = List.of(RTU__LINK, TYPICAL_USE__TYPICAL, DVE_MEMBER__RTU,
            DVE_GROUP__PARENT);

    @Inject
    private IGlobalScopeProvider allFiles;

    @Check
    public void identifier(NamedElement element) {
        var name = element.getName();
        if (name != null && !(element instanceof DveGroup) && !Names.isIdentifier(name)) {
            reject(IssueCodes.INVALID_NAME, element, NAMED_ELEMENT__NAME, "\"" + name
                    + "\" cannot be a name: letters, digits and _ only, no digit first");
        }
    }

    @Check
    public void topLevel(Configuration configuration) {
        for (var kind : KINDS) {
            EClass type = kind.getEReferenceType();
            unique(configuration.getElements().stream().filter(type::isInstance), " in this file");
            configuration.getElements().stream().filter(type::isInstance).filter(element -> element.getName() != null)
                    .forEach(element -> uniqueInAllFiles(element, kind));
        }
    }

    private void uniqueInAllFiles(ConfigurationElement element, EReference kind) {
        var file = element.eResource();
        if (file == null) {
            return;
        }
        for (var other : allFiles.getScope(file, kind, null).getElements(QualifiedName.create(element.getName()))) {
            var otherFile = other.getEObjectURI().trimFragment();
            if (!otherFile.equals(file.getURI())) {
                reject(IssueCodes.DUPLICATE_NAME, element, NAMED_ELEMENT__NAME, element.getName()
                        + " is also declared in " + otherFile.lastSegment());
                return;
            }
        }
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
        elements.filter(element -> element.getName() != null && !names.add(element.getName())).forEach(
                element -> reject(IssueCodes.DUPLICATE_NAME, element, NAMED_ELEMENT__NAME,
                        "The name " + element.getName() + " is taken" + where));
    }
}
