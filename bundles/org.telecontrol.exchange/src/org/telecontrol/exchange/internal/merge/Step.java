/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.List;

import org.telecontrol.exchange.Change;
import org.telecontrol.exchange.ImportSelection;

/** A change and how it is done. */
interface Step {

    /** Always the same one, because what is selected is known by it. */
    Change change();

    /** Does of it what is selected. */
    void apply(ImportSelection selection);

    static Step whole(Change change, Runnable action) {
        return new Whole(change, action);
    }

    static Step edits(Change change, List<Edit> edits) {
        return new Edits(change, List.copyOf(edits));
    }

    /** One that is done as a whole. */
    record Whole(Change change, Runnable action) implements Step {

        @Override
        public void apply(ImportSelection selection) {
            if (selection.isSelected(change)) {
                action.run();
            }
        }
    }

    /** One that changes several properties, each by itself. */
    record Edits(Change change, List<Edit> edits) implements Step {

        @Override
        public void apply(ImportSelection selection) {
            for (var edit : edits) {
                if (selection.isSelected(edit.field())) {
                    edit.action().run();
                }
            }
        }
    }
}
