/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.navigation;

import org.eclipse.emf.common.util.URI;

/** A part of a file: offset and length in characters. */
public record Place(URI file, int offset, int length) {}
