/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.naming.IQualifiedNameProvider;
import org.eclipse.xtext.resource.IReferenceDescription;
import org.eclipse.xtext.resource.impl.DefaultReferenceDescription;
import org.telecontrol.dsl.host.language.StationLanguage;

/** The references from a linked model to other files. */
final class ForeignReferences {

    private final IQualifiedNameProvider names = StationLanguage.get(IQualifiedNameProvider.class);
    private final Map<EClass, List<EReference>> referring = new HashMap<>();

    List<IReferenceDescription> of(Resource model) {
        List<IReferenceDescription> found = new ArrayList<>();
        var all = EcoreUtil.<EObject>getAllProperContents(model, false);
        while (all.hasNext()) {
            var object = all.next();
            for (var reference : referring(object.eClass())) {
                var target = object.eGet(reference, false);
                if (target instanceof EObject element && !element.eIsProxy() && element.eResource() != model) {
                    found.add(new DefaultReferenceDescription(EcoreUtil.getURI(object), EcoreUtil.getURI(element),
                            reference, -1, namedContainer(object)));
                }
            }
        }
        return List.copyOf(found);
    }

    /** References to one element that is not contained; there are none to many. */
    private List<EReference> referring(EClass kind) {
        return referring.computeIfAbsent(kind, type -> type.getEAllReferences().stream()
                .filter(reference -> !reference.isContainment() && !reference.isContainer() && !reference.isDerived())
                .toList());
    }

    private @Nullable URI namedContainer(EObject object) {
        for (var container = object; container != null; container = container.eContainer()) {
            if (names.getFullyQualifiedName(container) != null) {
                return EcoreUtil.getURI(container);
            }
        }
        return null;
    }
}
