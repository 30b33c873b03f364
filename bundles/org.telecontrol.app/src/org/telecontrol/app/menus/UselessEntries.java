/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.menus;

import java.util.Set;

import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MMenu;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWindowListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;

/**
 * Takes out of the menus of each window what would do nothing: the help of a help system that is not there, marks for
 * views that are not shown, and the platform's About, which lacks an image and has ours beside it. Neither activities
 * nor the hidden entries of perspectives reach these.
 */
@NonNullByDefault({})
public class UselessEntries implements IStartup, IWindowListener {

    private static final Set<String> IDS = Set.of("helpContents", "helpSearch", "dynamicHelp", "about", "bookmark",
            "addTask");

    @Override
    public void earlyStartup() {
        var workbench = PlatformUI.getWorkbench();
        workbench.getDisplay().asyncExec(() -> {
            workbench.addWindowListener(this);
            for (var window : workbench.getWorkbenchWindows()) {
                windowOpened(window);
            }
        });
    }

    @Override
    public void windowOpened(IWorkbenchWindow window) {
        var model = window.getService(MWindow.class);
        if (model != null && model.getMainMenu() != null) {
            hideIn(model.getMainMenu());
        }
    }

    private static void hideIn(MMenu menu) {
        for (var entry : menu.getChildren()) {
            if (entry instanceof MMenu inner) {
                hideIn(inner);
            } else if (IDS.contains(String.valueOf(entry.getElementId()))) {
                entry.setVisible(false);
            }
        }
    }

    @Override
    public void windowActivated(IWorkbenchWindow window) {}

    @Override
    public void windowDeactivated(IWorkbenchWindow window) {}

    @Override
    public void windowClosed(IWorkbenchWindow window) {}
}
