/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;

/** A command of the active editor, for station texts only. */
public abstract class StationHandler extends AbstractHandler {

    protected abstract void execute(StationEditor editor);

    @Override
    @NonNullByDefault({})
    public final @Nullable Object execute(ExecutionEvent event) {
        var editor = StationEditor.of(event);
        if (editor != null) {
            editor.tell(null);
            execute(editor);
        }
        return null;
    }
}
