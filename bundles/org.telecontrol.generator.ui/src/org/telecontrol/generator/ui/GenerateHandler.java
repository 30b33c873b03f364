/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.generator.ui;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.ui.common.problem.ProblemReport;
import org.telecontrol.ui.common.resources.StationWorkspace;

/** Generates from the configuration that is selected, or else open in the active editor. */
public final class GenerateHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public Object execute(ExecutionEvent event) {
        var file = configuration(event);
        var shell = HandlerUtil.getActiveShell(event);
        if (file == null) {
            ProblemReport.of(Messages.title, Messages.noConfiguration).show(shell);
            return null;
        }
        var dialog = new GenerateDialog(shell, file);
        var request = dialog.open() == Window.OK ? dialog.request() : null;
        if (request != null) {
            new GenerateJob(request).schedule();
        }
        return null;
    }

    @NonNullByDefault({})
    private static @Nullable IFile configuration(ExecutionEvent event) {
        var selected = Adapters.adapt(HandlerUtil.getCurrentStructuredSelection(event).getFirstElement(), IFile.class);
        if (selected != null && StationWorkspace.isStation(selected)) {
            return selected;
        }
        var editor = HandlerUtil.getActiveEditor(event);
        var edited = editor == null ? null : Adapters.adapt(editor.getEditorInput(), IFile.class);
        return edited != null && StationWorkspace.isStation(edited) ? edited : null;
    }
}
