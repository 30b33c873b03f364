/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.List;

import org.telecontrol.dsl.host.edit.TextChange;

/**
 * What becomes of a request.
 *
 * @param revision of the text that the changes are of: to be made only as long as the document has it
 * @param changes from top to bottom, none overlapping; empty when there is nothing to do
 * @param refusals the cells that stay as they are; all others are in the changes
 * @param edited the cells that do change
 * @param renamed rows with another name; other files may refer to the old one, see
 *        {@link NameReferences#elsewhere}
 */
public record TableChange(long revision, List<TextChange> changes, List<Refusal> refusals, List<CellEdit> edited,
        List<Renamed> renamed) {

    public TableChange {
        changes = List.copyOf(changes);
        refusals = List.copyOf(refusals);
        edited = List.copyOf(edited);
        renamed = List.copyOf(renamed);
    }
}
