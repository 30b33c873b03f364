/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;

/** One request that becomes changes of the text. */
final class TableEditing {

    private final PointTable table;
    private final TableRequest request;

    TableEditing(PointTable table, TableRequest request) {
        this.table = table;
        this.request = request;
    }

    TableChange change() {
        return new TableChange(table.revision(), List.of(), List.of(), request.edits(), List.of());
    }
}
