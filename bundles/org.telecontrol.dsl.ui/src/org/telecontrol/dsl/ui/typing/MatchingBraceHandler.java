/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Takes the caret from a brace to the one that belongs to it. */
public final class MatchingBraceHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var caret = editor.selection().getOffset();
        var braces = new BracePairs();
        var pair = braces.match(editor.text(), caret);
        braces.dispose();
        if (pair == null) {
            editor.tell(Messages.noBrace);
        } else {
            var first = pair.getOffset() + 1;
            var last = pair.getOffset() + pair.getLength();
            editor.editor().selectAndReveal(caret == first || caret == first - 1 ? last : first, 0);
        }
    }
}
