/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.util.Comparator;
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

    /** More are made as one replacement of all that is between them: whoever follows the text is told of each one. */
    private static final int MANY = 1000;

    private DocumentChanges() {}

    /**
     * @param changes that do not overlap, of the text as it is now
     * @return whether they were made
     */
    public static boolean make(IDocument text, List<TextChange> changes) {
        var undo = DocumentUndoManagerRegistry.getDocumentUndoManager(text);
        if (undo != null) {
            undo.beginCompoundChange();
        }
        try {
            var edits = new MultiTextEdit();
            (changes.size() > MANY ? List.of(joined(text, changes)) : changes).forEach(change -> edits
                    .addChild(new ReplaceEdit(change.offset(), change.length(), change.text())));
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

    private static TextChange joined(IDocument text, List<TextChange> changes) throws BadLocationException {
        var sorted = changes.stream().sorted(Comparator.comparingInt(TextChange::offset)).toList();
        var first = sorted.get(0).offset();
        var joined = new StringBuilder();
        var at = first;
        for (var change : sorted) {
            joined.append(text.get(at, change.offset() - at)).append(change.text());
            at = change.end();
        }
        return new TextChange(first, at - first, joined.toString());
    }
}
