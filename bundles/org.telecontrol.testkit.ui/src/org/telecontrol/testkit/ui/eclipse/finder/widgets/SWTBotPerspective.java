/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.testkit.ui.eclipse.finder.widgets;

import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.telecontrol.testkit.ui.eclipse.finder.SWTWorkbenchBot;
import org.telecontrol.testkit.ui.swt.finder.finders.UIThreadRunnable;

/** A perspective, open or not. */
public class SWTBotPerspective {

    private final IPerspectiveDescriptor descriptor;
    private final SWTWorkbenchBot bot;

    public SWTBotPerspective(IPerspectiveDescriptor descriptor, SWTWorkbenchBot bot) {
        this.descriptor = descriptor;
        this.bot = bot;
    }

    public void activate() {
        UIThreadRunnable.syncExec(() -> {
            var workbench = PlatformUI.getWorkbench();
            try {
                var window = workbench.getActiveWorkbenchWindow();
                workbench.showPerspective(descriptor.getId(),
                        window == null ? workbench.getWorkbenchWindows()[0] : window);
            } catch (WorkbenchException e) {
                throw new IllegalStateException("The perspective " + getLabel() + " cannot be opened.", e);
            }
        });
    }

    public boolean isActive() {
        return bot.activePerspective().descriptor.getId().equals(descriptor.getId());
    }

    public String getLabel() {
        return descriptor.getLabel();
    }

    @Override
    public String toString() {
        return "perspective " + getLabel();
    }
}
