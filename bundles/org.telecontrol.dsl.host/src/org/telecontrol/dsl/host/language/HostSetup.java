/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.xtext.util.Modules2;
import org.telecontrol.dsl.StationRuntimeModule;
import org.telecontrol.dsl.ide.StationIdeModule;
import org.telecontrol.dsl.ide.StationIdeSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language with what the workbench adds. */
final class HostSetup extends StationIdeSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(Modules2.mixin(new StationRuntimeModule(), new StationIdeModule(),
                new HostModule()));
    }
}
