/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.history;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.image.ImagePoint;

/** Opens the history of the selected point, or brings it to the front. */
public final class HistoryHandler extends AbstractHandler {

    private final Map<ImagePoint, HistoryWindow> windows = new HashMap<>();

    @Override
    @NonNullByDefault({})
    public Object execute(ExecutionEvent event) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
                && selection.getFirstElement() instanceof ImagePoint point) {
            windows.computeIfAbsent(point, selected -> new HistoryWindow(HandlerUtil.getActiveShell(event), selected,
                    () -> windows.remove(selected))).show();
        }
        return null;
    }
}
