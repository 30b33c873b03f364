/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.pages;

import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.eclipse.finder.widgets.SWTBotView;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** Opens views. */
public final class Views {

    private Views() {}

    /** Opens the view, or brings it to the top, and gives it the focus. */
    public static SWTBotView show(SWTWorkbenchBot bot, String id) {
        UIThreadRunnable.syncExec(() -> {
            try {
                PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage().showView(id);
            } catch (PartInitException e) {
                throw new IllegalArgumentException("The view " + id + " cannot be opened.", e);
            }
        });
        return bot.viewById(id);
    }
}
