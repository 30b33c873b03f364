/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Takes the caret from a brace to the one that belongs to it, inside of both. */
public final class MatchingBraceHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var caret = editor.selection().getOffset();
        var pair = pair(editor.text(), caret);
        if (pair == null) {
            editor.tell(Messages.noBrace);
        } else {
            var inside = pair.getOffset() + 1;
            var end = pair.getOffset() + pair.getLength() - 1;
            editor.editor().selectAndReveal(caret <= inside ? end : inside, 0);
        }
    }

    /** The braces of which one is before the caret or else behind it. */
    private static @Nullable IRegion pair(IDocument text, int caret) {
        var braces = new BracePairs();
        var before = braces.match(text, caret);
        var found = before == null && caret < text.getLength() ? braces.match(text, caret + 1) : before;
        braces.dispose();
        return found;
    }
}
