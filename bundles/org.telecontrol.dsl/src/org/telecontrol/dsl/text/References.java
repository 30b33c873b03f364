/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.text;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.linking.lazy.LazyURIEncoder;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.model.station.NamedElement;

import com.google.inject.Inject;

/** The names in references: of what is meant, or what the file says where that is not to be found. */
final class References {

    @Inject
    private LazyURIEncoder encoder;

    @Inject
    private Names names;

    /**
     * @param resolve whether the target is looked up; without, a reference that was never followed keeps its word
     * @return null where there is no reference, or no name for it
     */
    @Nullable
    String name(EObject owner, EReference reference, boolean resolve) {
        var target = owner.eGet(reference, resolve);
        if (target instanceof InternalEObject proxy && proxy.eIsProxy()) {
            return nameInFile(owner, proxy.eProxyURI().fragment());
        }
        return target instanceof NamedElement named ? named.getName() : null;
    }

    private @Nullable String nameInFile(EObject owner, String fragment) {
        var file = owner.eResource();
        if (file == null || !encoder.isCrossLinkFragment(file, fragment)) {
            return null;
        }
        return names.parseTitle(NodeModelUtils.getTokenText(encoder.decode(file, fragment).getThird()));
    }
}
