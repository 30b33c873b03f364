/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.welcome;

import org.eclipse.jface.dialogs.TrayDialog;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** The product has no help system, so dialogs show no button that would open it. */
public class NoHelpButtons implements IStartup {
    @Override
    public void earlyStartup() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> TrayDialog.setDialogHelpAvailable(false));
    }
}
