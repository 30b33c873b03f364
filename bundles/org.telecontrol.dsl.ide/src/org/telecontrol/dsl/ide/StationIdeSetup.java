/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide;

import org.eclipse.xtext.util.Modules2;
import org.telecontrol.dsl.StationRuntimeModule;
import org.telecontrol.dsl.StationStandaloneSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** Makes the language with its services for editors. */
public class StationIdeSetup extends StationStandaloneSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new StationRuntimeModule(), new StationIdeModule()));
    }
}
