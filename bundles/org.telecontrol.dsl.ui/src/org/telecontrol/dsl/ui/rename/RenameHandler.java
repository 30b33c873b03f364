/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.telecontrol.dsl.host.edit.Renaming;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.NameAtCaret;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Renames the element at the caret. Changes of other files are of what is saved, so all are saved first. */
public final class RenameHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var page = editor.editor().getSite().getPage();
        if (page.getDirtyEditors().length > 0 && !page.saveAllEditors(true)) {
            return;
        }
        NameAtCaret.find(Messages.rename, editor, renaming -> open(editor, renaming));
    }

    private static void open(StationEditor editor, Renaming renaming) {
        var wizard = new RenameWizard(new ElementRename(renaming));
        try {
            new RefactoringWizardOpenOperation(wizard).run(editor.editor().getSite().getShell(), Messages.rename);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
