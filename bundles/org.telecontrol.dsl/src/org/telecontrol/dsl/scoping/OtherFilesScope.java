/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.scoping;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.xtext.resource.IContainer;
import org.eclipse.xtext.resource.IEObjectDescription;
import org.eclipse.xtext.scoping.IScope;
import org.eclipse.xtext.scoping.impl.DefaultGlobalScopeProvider;
import org.eclipse.xtext.scoping.impl.SelectableBasedScope;

import com.google.common.base.Predicate;

/**
 * What the other files of the project declare. A name is looked up in the index of all files, and what the file itself
 * declared when it was indexed is left out of what is found: to ask each other file, or which there are, would take the
 * longer the more there are.
 */
@NonNullByDefault({})
public class OtherFilesScope extends DefaultGlobalScopeProvider {

    @Override
    protected IScope createContainerScopeWithContext(Resource file, IScope parent, IContainer container,
            Predicate<IEObjectDescription> filter, EClass type, boolean ignoreCase) {
        return new Declared(parent, container, file == null ? filter : elsewhere(file.getURI(), filter), type,
                ignoreCase);
    }

    private static Predicate<IEObjectDescription> elsewhere(URI file, Predicate<IEObjectDescription> filter) {
        return element -> !element.getEObjectURI().trimFragment().equals(file)
                && (filter == null || filter.apply(element));
    }

    private static final class Declared extends SelectableBasedScope {

        Declared(IScope parent, IContainer files, Predicate<IEObjectDescription> filter, EClass type,
                boolean ignoreCase) {
            super(parent, files, filter, type, ignoreCase);
        }
    }
}
