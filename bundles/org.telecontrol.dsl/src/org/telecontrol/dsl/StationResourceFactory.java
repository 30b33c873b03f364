/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IResourceFactory;

/** Makes {@code *.station} known to EMF's registry under OSGi, so that other bundles need not know the language. */
public final class StationResourceFactory implements Resource.Factory {

    @Override
    public Resource createResource(@Nullable URI uri) {
        return StationStandaloneSetup.services().get(IResourceFactory.class).createResource(uri);
    }
}
