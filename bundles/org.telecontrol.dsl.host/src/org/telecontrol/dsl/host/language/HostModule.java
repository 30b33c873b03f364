/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.language;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.xtext.resource.impl.IsAffectedExtension;
import org.eclipse.xtext.service.AbstractGenericModule;

import com.google.inject.Binder;
import com.google.inject.name.Names;

/** What the workbench adds to the language. */
final class HostModule extends AbstractGenericModule {

    @Override
    public void configure(@Nullable Binder binder) {
        super.configure(binder);
        if (binder != null) {
            binder.bind(IsAffectedExtension.class).annotatedWith(Names.named("names")).to(SharedNames.class);
        }
    }
}
