/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.layout;

import java.util.EnumMap;
import java.util.Map;

/** Lines of a block without an empty line between them: each kind has its columns. */
public final class Section {

    private final Map<RowKind, Columns> columns = new EnumMap<>(RowKind.class);

    public Columns columns(RowKind kind) {
        return columns.computeIfAbsent(kind, unused -> new Columns());
    }
}
