/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.create;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.INewWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.dialogs.WizardNewFileCreationPage;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** A new station file, opened at once. */
public final class NewStationFileWizard extends Wizard implements INewWizard {

    private IStructuredSelection selection = StructuredSelection.EMPTY;

    public NewStationFileWizard() {
        setWindowTitle(Messages.newFile_title);
        setNeedsProgressMonitor(true);
    }

    @Override
    @NonNullByDefault({})
    public void init(IWorkbench workbench, IStructuredSelection selected) {
        selection = selected;
    }

    @Override
    public void addPages() {
        addPage(new Page(selection));
    }

    @Override
    public boolean performFinish() {
        var file = ((Page) getPages()[0]).createNewFile();
        return file != null && new StationEditors(getShell(), Messages.newFile_title).open(file) != null;
    }

    private static final class Page extends WizardNewFileCreationPage {

        Page(IStructuredSelection selection) {
            super("file", selection);
            setTitle(Messages.newFile_title);
            setDescription(Messages.newFile_description);
            setFileExtension(StationWorkspace.EXTENSION);
        }

        @Override
        protected InputStream getInitialContents() {
            return new ByteArrayInputStream(Messages.emptyConfiguration.getBytes(StandardCharsets.UTF_8));
        }
    }
}
