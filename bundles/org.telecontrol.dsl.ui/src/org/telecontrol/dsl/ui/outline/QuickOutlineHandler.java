/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.outline;

import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Opens the quick outline over the editor. */
public final class QuickOutlineHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        new QuickOutline(editor).open();
    }
}
