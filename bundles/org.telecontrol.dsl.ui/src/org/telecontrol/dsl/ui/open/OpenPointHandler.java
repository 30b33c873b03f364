/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ui.open;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.dsl.host.library.ProjectPoint;
import org.telecontrol.dsl.host.library.ProjectPoints;
import org.telecontrol.dsl.ide.navigation.Place;
import org.telecontrol.dsl.ui.text.Messages;
import org.telecontrol.dsl.ui.text.Places;

/** Asks for a point and opens its file there. */
@NonNullByDefault({})
public final class OpenPointHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        var dialog = new OpenPointDialog(window.getShell());
        if (dialog.open() == Window.OK && dialog.getFirstResult() instanceof ProjectPoint point) {
            open(point, window);
        }
        return null;
    }

    /** The file is read in a job. */
    private static void open(ProjectPoint point, IWorkbenchWindow window) {
        var page = window.getActivePage();
        var display = window.getShell().getDisplay();
        ICoreRunnable search = monitor -> {
            var place = ProjectPoints.place(point, monitor::isCanceled)
                    .orElseGet(() -> new Place(point.found().element().trimFragment(), 0, 0));
            display.asyncExec(() -> Places.open(page, place));
        };
        var job = Job.create(NLS.bind(Messages.openingPoint, point.qualifiedName()), search);
        job.setUser(true);
        job.schedule();
    }
}
