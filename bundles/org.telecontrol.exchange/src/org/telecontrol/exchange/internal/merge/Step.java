/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;

/**
 * A change and how it is done.
 *
 * @param edits  how each of its fields is done; none when it is done as a whole
 * @param action how it is done as a whole
 */
record Step(Change change, List<Edit> edits, Runnable action) {

    private static final Runnable NOTHING = () -> {};

    static Step whole(Change change, Runnable action) {
        return new Step(change, List.of(), action);
    }

    static Step edits(Change change, List<Edit> edits) {
        return new Step(change, List.copyOf(edits), NOTHING);
    }

    void apply(ImportSelection selection) {
        if (edits.isEmpty() && selection.isSelected(change)) {
            action.run();
        }
        for (var edit : edits) {
            if (selection.isSelected(edit.field())) {
                edit.action().run();
            }
        }
    }
}
