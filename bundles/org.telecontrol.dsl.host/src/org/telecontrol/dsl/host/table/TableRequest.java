/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;

/**
 * What somebody wants to have done in one step.
 *
 * @param edits the last one of a cell counts
 * @param added not below rows that are deleted
 * @param deleted rows whose lines go, with the comments at their ends
 */
public record TableRequest(List<CellEdit> edits, List<NewRow> added, List<Integer> deleted) {

    public TableRequest {
        edits = List.copyOf(edits);
        added = List.copyOf(added);
        deleted = List.copyOf(deleted);
        for (var row : added) {
            if (deleted.contains(row.after())) {
                throw new IllegalArgumentException("Row " + row.after() + " cannot go and have a row added below");
            }
        }
    }

    public static TableRequest edit(List<CellEdit> edits) {
        return new TableRequest(edits, List.of(), List.of());
    }

    public static TableRequest add(List<NewRow> rows) {
        return new TableRequest(List.of(), rows, List.of());
    }

    /** Takes out the lines of rows, with the comments at their ends. */
    public static TableRequest delete(List<Integer> rows) {
        return new TableRequest(List.of(), List.of(), rows);
    }
}
