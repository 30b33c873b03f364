/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.server;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.service.AbstractGenericModule;
import org.eclipse.xtext.util.Modules2;
import org.telecontrol.dsl.StationRuntimeModule;
import org.telecontrol.dsl.ide.StationIdeModule;
import org.telecontrol.dsl.ide.StationIdeSetup;

import com.google.inject.Guice;
import com.google.inject.Injector;

/** The language with what the server adds: the files of one folder see each other, and no others. */
final class ServerSetup extends StationIdeSetup {

    @Override
    public Injector createInjector() {
        return Guice.createInjector(
                Modules2.mixin(new StationRuntimeModule(), new StationIdeModule(), new ServersOwn()));
    }

    private static final class ServersOwn extends AbstractGenericModule {

        @SuppressWarnings("unused") // found by its name
        @NonNullByDefault({})
        public Class<? extends IContainer.Manager> bindIContainer$Manager() {
            return Folders.class;
        }
    }
}
