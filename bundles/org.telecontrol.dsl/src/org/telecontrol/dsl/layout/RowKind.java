/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.layout;

/** Which lines have their columns in common. */
public enum RowKind {
    INFORMATION_OBJECT, USE, OVERRIDE
}
