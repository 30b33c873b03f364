/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.util.List;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.text.edits.MultiTextEdit;
import org.eclipse.text.edits.ReplaceEdit;
import org.eclipse.text.edits.TextEdit;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.telecontrol.dsl.host.edit.TextChange;

/** Makes changes of a text, all or none, in one step that can be undone. */
public final class DocumentChanges {

    private DocumentChanges() {}

    /**
     * @param changes that do not overlap, of the text as it is now
     * @return whether they were made
     */
    public static boolean make(IDocument text, List<TextChange> changes) {
        var edits = new MultiTextEdit();
        changes.forEach(change -> edits.addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
        var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(text);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            edits.apply(text, TextEdit.NONE);
            return true;
        } catch (BadLocationException e) {
            return false; // a change beyond the end: the text is not that of which they were told
        } finally {
            if (undo != null) {
                undo.endCompoundChange();
            }
        }
    }
}
