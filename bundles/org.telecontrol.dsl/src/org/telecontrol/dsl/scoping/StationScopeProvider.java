/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.scoping;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.linking.impl.ImportedNamesAdapter;
import org.eclipse.xtext.scoping.IGlobalScopeProvider;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.IScopeProvider;
import org.telecontrol.model.station.Command;
import org.telecontrol.model.station.DveMember;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.PointReference;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationPackage;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

import com.google.inject.Inject;

/** The scope of each reference of the language. */
public class StationScopeProvider implements IScopeProvider {

    @Inject
    private IGlobalScopeProvider allFiles;

    @Inject
    private ElementScopes elements;

    @Override
    public IScope getScope(@Nullable EObject context, @Nullable EReference reference) {
        if (context == null || reference == null) {
            return IScope.NULLSCOPE;
        }
        EClass type = reference.getEReferenceType();
        if (StationPackage.Literals.CONFIGURATION_ELEMENT.isSuperTypeOf(type)) {
            return topLevel(context.eResource(), reference);
        }
        if (reference == StationPackage.Literals.POINT_REFERENCE__USE) {
            return elements.uses(EcoreUtil2.getContainerOfType(context, Rtu.class));
        }
        if (reference == StationPackage.Literals.POINT_REFERENCE__POINT) {
            return returnInformation(context);
        }
        if (reference == StationPackage.Literals.POINT_OVERRIDE__POINT) {
            var use = EcoreUtil2.getContainerOfType(context, TypicalUse.class);
            return use == null ? IScope.NULLSCOPE : elements.of(use.getTypical());
        }
        return context instanceof DveMember member ? member(member, reference) : IScope.NULLSCOPE;
    }

    private IScope topLevel(Resource file, EReference reference) {
        // What is looked for elsewhere is remembered: when another file declares it, this one is checked again.
        var others = ImportedNamesAdapter.findOrInstall(file).wrap(allFiles.getScope(file, reference, null));
        return elements.topLevel(file, reference.getEReferenceType(), others);
    }

    private IScope member(DveMember member, EReference reference) {
        if (reference == StationPackage.Literals.DVE_MEMBER__ELEMENT) {
            return elements.of(member.getRtu());
        }
        return member.getElement() instanceof TypicalUse use ? elements.of(use.getTypical()) : IScope.NULLSCOPE;
    }

    private IScope returnInformation(EObject context) {
        if (context instanceof PointReference reference && reference.getUse() != null) {
            return elements.of(reference.getUse().getTypical());
        }
        var command = EcoreUtil2.getContainerOfType(context, Command.class);
        if (command != null && command.eContainer() instanceof Typical typical) {
            return elements.of(typical);
        }
        var override = EcoreUtil2.getContainerOfType(context, PointOverride.class);
        if (override != null && override.eContainer() instanceof TypicalUse use) {
            return elements.of(use.getTypical());
        }
        return elements.points(EcoreUtil2.getContainerOfType(context, Rtu.class));
    }
}
