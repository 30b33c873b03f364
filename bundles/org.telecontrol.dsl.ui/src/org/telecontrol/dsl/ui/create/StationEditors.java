/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.texteditor.ITextEditor;

/** The editors that wizards write into. */
record StationEditors(Shell shell, String title) {

    /** Null where it cannot be opened, which the user has been told. */
    @Nullable
    ITextEditor open(IFile file) {
        try {
            var page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
            if (IDE.openEditor(page, file) instanceof ITextEditor editor) {
                return editor;
            }
            return null;
        } catch (PartInitException e) {
            MessageDialog.openError(shell, title, NLS.bind(Messages.notOpened, file.getName(), e.getMessage()));
            return null;
        }
    }

    /** Adds an element behind all others, saves the file unless it had unsaved changes, and shows the element. */
    boolean append(IFile file, String text) {
        var editor = open(file);
        var document = editor == null ? null : editor.getDocumentProvider().getDocument(editor.getEditorInput());
        if (editor == null || document == null) {
            return false;
        }
        boolean unsaved = editor.isDirty();
        int start = append(document, text);
        if (!unsaved) {
            editor.doSave(new NullProgressMonitor());
        }
        editor.selectAndReveal(start, text.indexOf('\n'));
        return true;
    }

    /** @return where the text begins */
    private static int append(IDocument document, String text) {
        var before = document.get().stripTrailing();
        var gap = before.isEmpty() ? "" : "\n\n";
        try {
            document.replace(before.length(), document.getLength() - before.length(), gap + text);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e); // all of this is within the document
        }
        return before.length() + gap.length();
    }
}
