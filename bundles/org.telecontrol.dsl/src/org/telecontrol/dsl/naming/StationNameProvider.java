/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.naming;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.naming.QualifiedName;
import org.telecontrol.model.station.ConfigurationElement;
import org.telecontrol.model.station.NamedElement;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;

/** {@code NORTH}, {@code NORTH.F01}, {@code FeederBay.Q0_Pos}: stations are no part of a name, they have none. */
public class StationNameProvider extends IQualifiedNameProvider.AbstractImpl {

    @Override
    public @Nullable QualifiedName getFullyQualifiedName(@Nullable EObject object) {
        if (!(object instanceof NamedElement element) || element.getName() == null) {
            return null;
        }
        if (element instanceof ConfigurationElement) {
            return QualifiedName.create(element.getName());
        }
        var owner = element instanceof StationElement ? owner(element) : null;
        return owner == null || owner.getName() == null
                ? null
                : QualifiedName.create(owner.getName(), element.getName());
    }

    private static @Nullable NamedElement owner(NamedElement element) {
        var container = element.eContainer();
        var owner = container instanceof Station station ? station.eContainer() : container;
        return owner instanceof NamedElement named ? named : null;
    }
}
