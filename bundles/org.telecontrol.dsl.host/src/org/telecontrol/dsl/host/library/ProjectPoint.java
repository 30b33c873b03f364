/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.library;

import org.eclipse.core.resources.IProject;
import org.eclipse.emf.ecore.EClass;
import org.telecontrol.dsl.ide.symbols.Symbol;

/**
 * A point or command of an RTU, as the index of its project knows it.
 *
 * @param found its name, and where it comes from: its declaration or the use of a typical
 * @param point its type, address and description
 */
public record ProjectPoint(IProject project, Symbol found, Symbol.Point point) {

    /** Such as {@code NORTH.F01.Pos}. */
    public String qualifiedName() {
        return found.name();
    }

    public EClass kind() {
        return found.kind();
    }
}
