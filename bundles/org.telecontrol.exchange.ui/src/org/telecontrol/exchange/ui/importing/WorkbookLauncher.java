/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.ui.importing;

import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.IEditorLauncher;
import org.eclipse.ui.PlatformUI;

/** Opening a workbook of the workspace means to import it: as a text it would only be broken by a save. */
@NonNullByDefault({})
public class WorkbookLauncher implements IEditorLauncher {

    @Override
    public void open(IPath path) {
        var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        var files = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(path.toFile().toURI());
        PointListImportWizard.open(window, new StructuredSelection(files));
    }
}
