/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.table;

import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;

/**
 * Something that can be done with the selected cells.
 *
 * @param id of the command, which has the key
 * @param label empty where the window has a menu entry of its own
 */
record GridCommand(String id, String label, Runnable work, BooleanSupplier possible) {

    GridCommand(String id, String label, Runnable work) {
        this(id, label, work, () -> true);
    }

    /** For a menu, which shows the key. */
    IAction action() {
        var action = new Action(label) {

            @Override
            public void run() {
                work.run();
            }
        };
        action.setActionDefinitionId(id);
        action.setEnabled(possible.getAsBoolean());
        return action;
    }

    /** For the key. */
    AbstractHandler handler() {
        return new Handler();
    }

    @NonNullByDefault({})
    private final class Handler extends AbstractHandler {

        @Override
        public @Nullable Object execute(ExecutionEvent event) {
            if (possible.getAsBoolean()) {
                work.run();
            }
            return null;
        }
    }
}
