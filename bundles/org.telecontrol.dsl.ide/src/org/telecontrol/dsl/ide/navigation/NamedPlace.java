/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import org.eclipse.emf.ecore.EObject;
import org.telecontrol.model.station.NamedElement;

/**
 * A name in a text.
 *
 * @param element what it means
 * @param owner what it is written in: the element itself where it is declared
 */
public record NamedPlace(NamedElement element, EObject owner, int offset, int length) {

    public boolean isDeclaration() {
        return element == owner;
    }
}
