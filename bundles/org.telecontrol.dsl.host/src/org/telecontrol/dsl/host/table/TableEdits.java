/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.telecontrol.dsl.host.document.StationDocument;

/** Makes changes of the text of what somebody wants to have in a table, or says why not. */
public final class TableEdits {

    private TableEdits() {}

    /**
     * The changes that do what is requested, without a look at anything but the table: references to renamed rows stay as
     * they are. For any thread; a hundred thousand cells take about a second.
     */
    public static TableChange of(PointTable table, TableRequest request) {
        return new TableEditing(table, request).change();
    }

    /**
     * The changes that do what is requested. References in this file follow rows that get another name. Only then it
     * waits for the model of the text.
     *
     * @param patience how long to wait for it at most; so briefly that the UI thread may ask, or longer in a job
     * @return nothing when the text is not the one of the table any more, or its model could not be had in time
     */
    public static Optional<TableChange> of(StationDocument document, PointTable table, TableRequest request,
            Duration patience) {
        if (document.revision() != table.revision()) {
            return Optional.empty();
        }
        var change = of(table, request);
        return change.renamed().isEmpty()
                ? Optional.of(change)
                : NameReferences.in(document, table, request, change, patience);
    }

    /** What stands in the way of a text in a cell, as a sentence for people; quick enough to be asked at each key. */
    public static Optional<String> objection(PointTable table, int row, Column column, String text) {
        return of(table, TableRequest.edit(List.of(new CellEdit(row, column, text)))).refusals().stream()
                .map(Refusal::reason).findFirst();
    }
}
