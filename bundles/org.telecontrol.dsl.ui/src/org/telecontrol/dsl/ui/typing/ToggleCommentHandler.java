/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.typing;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.telecontrol.dsl.host.typing.LineComments;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Turns the selected lines, or the line of the caret, into comments and back. */
public final class ToggleCommentHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var selection = editor.selection();
        try {
            editor.change(LineComments.toggle(lines(editor.text(), selection.getOffset(), selection.getLength())));
        } catch (BadLocationException e) {
            // The selection is behind the end of a text that has just become shorter: there is nothing to do.
        }
    }

    private static List<LineComments.Line> lines(IDocument text, int offset, int length) throws BadLocationException {
        List<LineComments.Line> lines = new ArrayList<>();
        var last = text.getLineOfOffset(Math.max(offset, offset + length - 1));
        for (var number = text.getLineOfOffset(offset); number <= last; number++) {
            var line = text.getLineInformation(number);
            lines.add(new LineComments.Line(line.getOffset(), text.get(line.getOffset(), line.getLength())));
        }
        return lines;
    }
}
