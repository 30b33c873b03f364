/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.xmi;

import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.station.StationPackage;

/** Makes resources that keep a configuration as XMI: UTF-8, stable in order, line by line. */
public final class StationXmiResourceFactory extends ResourceFactoryImpl {

    /** The extension of such files. */
    public static final String EXTENSION = "xmi";

    /** Makes a resource set read and write {@code *.xmi} as configurations, in and outside an OSGi framework. */
    public static void register(ResourceSet resourceSet) {
        resourceSet.getPackageRegistry().put(StationPackage.eNS_URI, StationPackage.eINSTANCE);
        resourceSet.getResourceFactoryRegistry().getExtensionToFactoryMap().put(EXTENSION,
                new StationXmiResourceFactory());
    }

    @Override
    public Resource createResource(@Nullable URI uri) {
        XMIResourceImpl resource = new XMIResourceImpl(uri);
        resource.setEncoding(StandardCharsets.UTF_8.name());
        resource.getDefaultSaveOptions().putAll(Map.of(XMLResource.OPTION_LINE_WIDTH, 120,
                XMLResource.OPTION_SCHEMA_LOCATION, Boolean.FALSE));
        return resource;
    }
}
