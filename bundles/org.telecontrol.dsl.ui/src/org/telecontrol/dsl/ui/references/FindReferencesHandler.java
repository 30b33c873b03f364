/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.references;

import org.eclipse.search.ui.NewSearchUI;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.NameAtCaret;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Looks for all references to the element at the caret. */
public final class FindReferencesHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var offset = editor.selection().getOffset();
        NameAtCaret.find(Messages.findReferences, editor, name -> NewSearchUI.runQueryInBackground(
                new ReferencesQuery(editor.document(), offset, name.name())));
    }
}
