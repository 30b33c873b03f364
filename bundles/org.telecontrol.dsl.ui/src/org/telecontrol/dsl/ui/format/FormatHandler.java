/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.format;

import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Formats the selected lines, or all when nothing is selected. */
public final class FormatHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var selection = editor.selection();
        var all = selection.getLength() == 0;
        new FormatJob(editor, all ? 0 : selection.getOffset(), all ? editor.text().getLength() : selection.getLength())
                .schedule();
    }
}
