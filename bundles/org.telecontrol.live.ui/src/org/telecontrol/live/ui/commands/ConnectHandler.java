/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.view.LiveView;
import org.telecontrol.ui.common.problem.ProblemReport;

/**
 * Connects: to all RTUs of selected station files, again to selected RTUs that are not connected, otherwise to those
 * the user chooses from all configurations of the workspace. Then shows the Live view.
 */
public final class ConnectHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public Object execute(ExecutionEvent event) {
        var sessions = SessionsService.current();
        if (sessions.isPresent()) {
            connect(event, sessions.get());
        } else {
            ProblemReport.of(Messages.connect, Messages.noLink).show();
        }
        return null;
    }

    private static void connect(ExecutionEvent event, Sessions sessions) {
        var window = HandlerUtil.getActiveWorkbenchWindow(event);
        var connecting = new Connecting(sessions);
        var files = Chosen.files(event);
        var ended = ended(event, sessions);
        if (!files.isEmpty()) {
            if (HandlerUtil.getActivePart(event) instanceof IEditorPart editor && editor.isDirty()
                    && !editor.getSite().getPage().saveEditor(editor, true)) {
                return;
            }
            connecting.connect(files);
            showView(window);
        } else if (!ended.isEmpty()) {
            connecting.reopen(ended);
        } else {
            connecting.choose(offered -> choose(window, sessions, connecting, offered));
        }
    }

    private static List<Session> ended(ExecutionEvent event, Sessions sessions) {
        return Chosen.selected(event).flatMap(element -> Chosen.session(element, sessions)).distinct()
                .filter(session -> session.status().state().isEnded()).toList();
    }

    private static void choose(@Nullable IWorkbenchWindow window, Sessions sessions, Connecting connecting,
            List<StationRtu> offered) {
        var unconnected = offered.stream().filter(rtu -> sessions.find(rtu.name())
                .filter(session -> !session.status().state().isEnded()).isEmpty()).toList();
        var dialog = new ConnectDialog(window == null ? null : window.getShell(), offered, unconnected);
        if (dialog.open() == Window.OK) {
            connecting.open(dialog.chosen().stream().map(StationRtu::rtu).toList());
            showView(window);
        }
    }

    private static void showView(@Nullable IWorkbenchWindow window) {
        try {
            if (window != null && window.getActivePage() != null) {
                window.getActivePage().showView(LiveView.ID);
            }
        } catch (PartInitException e) {
            ProblemReport.of(Messages.connect, String.valueOf(e.getMessage())).show();
        }
    }
}
