/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;

/** A new RTU whose points come from typicals, at the end of a station file. */
public final class NewRtuWizard extends Wizard implements INewWizard {

    private final NewRtuPage page = new NewRtuPage();

    public NewRtuWizard() {
        setWindowTitle(Messages.newRtu_title);
    }

    @Override
    @NonNullByDefault({})
    public void init(IWorkbench workbench, IStructuredSelection selection) {
        var selected = Adapters.adapt(selection.getFirstElement(), IResource.class);
        var resource = selected == null ? edited(workbench.getActiveWorkbenchWindow()) : selected;
        if (resource != null) {
            page.suggest(resource);
        }
    }

    private static @Nullable IFile edited(@Nullable IWorkbenchWindow window) {
        var editor = window == null ? null : window.getActivePage().getActiveEditor();
        return Adapters.adapt(editor == null ? null : editor.getEditorInput(), IFile.class);
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        var file = page.file();
        var rtu = page.rtu();
        return file != null && rtu != null
                && new StationEditors(getShell(), Messages.newRtu_title).append(file, rtu.text());
    }
}
