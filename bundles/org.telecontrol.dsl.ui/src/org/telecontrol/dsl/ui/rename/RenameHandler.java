/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.rename;

import java.util.Arrays;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.ltk.ui.refactoring.RefactoringWizardOpenOperation;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.ide.IDE;
import org.telecontrol.dsl.host.edit.Renaming;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.NameAtCaret;
import org.telecontrol.dsl.ui.text.StationEditor;
import org.telecontrol.dsl.ui.text.StationHandler;

/** Renames the element at the caret. Changes of other files are of what is saved, so all of the project are saved first. */
public final class RenameHandler extends StationHandler {

    @Override
    protected void execute(StationEditor editor) {
        var file = editor.editor().getEditorInput().getAdapter(IFile.class);
        if (file != null && !isSaved(file.getProject(), editor.editor().getSite().getPage())) {
            editor.tell(Messages.notSaved);
            return;
        }
        NameAtCaret.find(Messages.rename, editor, renaming -> open(editor, renaming));
    }

    /** Asks which files are to be saved where some are not. */
    private static boolean isSaved(IProject project, IWorkbenchPage page) {
        return !isDirty(project, page)
                || IDE.saveAllEditors(new IResource[]{project}, true) && !isDirty(project, page);
    }

    private static boolean isDirty(IProject project, IWorkbenchPage page) {
        return Arrays.stream(page.getDirtyEditors()).map(dirty -> dirty.getEditorInput().getAdapter(IFile.class))
                .anyMatch(file -> file != null && project.equals(file.getProject()));
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
