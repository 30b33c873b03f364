/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.dsl.host.library.PointPlace;
import org.telecontrol.dsl.ui.text.Places;

/** Asks for a point and opens its file there. */
@NonNullByDefault({})
public final class OpenPointHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        var dialog = new OpenPointDialog(window.getShell());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof PointPlace point) {
            Places.open(window.getActivePage(), point.place());
        }
        return null;
    }
}
