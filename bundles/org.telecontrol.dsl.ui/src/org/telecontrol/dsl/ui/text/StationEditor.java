/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.text;

import java.util.List;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.texteditor.ITextEditor;
import org.eclipse.ui.texteditor.ITextEditorExtension2;
import org.telecontrol.dsl.host.document.OpenDocuments;
import org.telecontrol.dsl.host.document.StationDocument;
import org.telecontrol.dsl.host.edit.TextChange;

/** An editor with a station text in it. */
public record StationEditor(ITextEditor editor, ITextViewer viewer, IDocument text, StationDocument document) {

    /** So many changes are not shown one by one: to show all of a long text anew takes longer than a few of them. */
    private static final int MANY = 100;

    /** Null for any other part. */
    public static @Nullable StationEditor of(@Nullable IWorkbenchPart part) {
        if (part == null || !(part.getAdapter(ITextEditor.class) instanceof ITextEditor editor)
                || editor.getDocumentProvider() == null) {
            return null;
        }
        var text = editor.getDocumentProvider().getDocument(editor.getEditorInput());
        var document = OpenDocuments.of(text);
        var viewer = editor.getAdapter(ITextViewer.class);
        return text == null || document == null || viewer == null
                ? null
                : new StationEditor(editor, viewer, text, document);
    }

    public static @Nullable StationEditor of(ExecutionEvent event) {
        return of(HandlerUtil.getActiveEditor(event));
    }

    public ITextSelection selection() {
        return editor.getSelectionProvider().getSelection() instanceof ITextSelection selection
                ? selection
                : org.eclipse.jface.text.TextSelection.emptySelection();
    }

    /** One sentence where the editor says such things; null takes it away. */
    public void tell(@Nullable String sentence) {
        ((IEditorSite) editor.getSite()).getActionBars().getStatusLineManager().setErrorMessage(sentence);
    }

    /**
     * Makes the changes in one step that can be undone, after asking where the file is write-protected.
     *
     * @param changes that do not overlap, of the text as it is now
     * @return whether they were made
     */
    public boolean change(List<TextChange> changes) {
        if (changes.isEmpty() || !isChangeable()
                || !(editor.getAdapter(IRewriteTarget.class) instanceof IRewriteTarget target)) {
            return false;
        }
        return changes.size() < MANY ? DocumentChanges.make(text, changes) : changeUnseen(target, changes);
    }

    private boolean changeUnseen(IRewriteTarget target, List<TextChange> changes) {
        target.setRedraw(false);
        try {
            return DocumentChanges.make(text, changes);
        } finally {
            target.setRedraw(true);
        }
    }

    private boolean isChangeable() {
        return editor instanceof ITextEditorExtension2 protectedEditor
                ? protectedEditor.validateEditorInputState()
                : editor.isEditable();
    }
}
