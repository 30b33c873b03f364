/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.symbols;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;

/**
 * An element of some file.
 *
 * @param name with what it is in, such as {@code NORTH.F01.Q0_Pos}
 * @param detail type and address of a point, empty for other elements
 * @param element of the index: where a point comes with a use, that use
 */
public record Symbol(String name, EClass kind, String detail, URI element) {}
