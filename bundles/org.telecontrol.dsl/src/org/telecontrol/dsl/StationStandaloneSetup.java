/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl;

import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EValidator;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.IResourceServiceProvider;
import org.telecontrol.model.station.StationPackage;

import com.google.inject.Injector;

/** Makes the language known to EMF and Xtext in this process, with or without an OSGi framework. */
public class StationStandaloneSetup extends StationStandaloneSetupGenerated {

    /** The extension of the language's files. */
    public static final String EXTENSION = "station";

    @Override
    public Injector createInjectorAndDoEMFRegistration() {
        EPackage.Registry.INSTANCE.put(StationPackage.eNS_URI, StationPackage.eINSTANCE);
        // An injector registers its validator beside those of others: of two, each problem would be reported twice.
        EValidator.Registry.INSTANCE.remove(StationPackage.eINSTANCE);
        return super.createInjectorAndDoEMFRegistration();
    }

    /** The language's services; the first call makes them, unless an editor's setup was there before. */
    public static synchronized IResourceServiceProvider services() {
        var services = registered();
        return services != null
                ? services
                : new StationStandaloneSetup().createInjectorAndDoEMFRegistration()
                        .getInstance(IResourceServiceProvider.class);
    }

    private static @Nullable IResourceServiceProvider registered() {
        return (IResourceServiceProvider) IResourceServiceProvider.Registry.INSTANCE.getExtensionToFactoryMap()
                .get(EXTENSION);
    }
}
