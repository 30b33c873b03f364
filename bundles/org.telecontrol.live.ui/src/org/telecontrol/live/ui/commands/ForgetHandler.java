/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.view.LiveView;

/** Takes ended sessions and their values out of the view: the selected ones, or all. */
public final class ForgetHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public Object execute(ExecutionEvent event) {
        SessionsService.current().ifPresent(sessions -> forget(event, sessions));
        if (HandlerUtil.getActivePart(event) instanceof LiveView view) {
            view.refresh();
        }
        return null;
    }

    private static void forget(ExecutionEvent event, Sessions sessions) {
        Chosen.sessions(event, sessions).stream().filter(session -> session.status().state().isEnded())
                .forEach(session -> sessions.forget(session.rtu()));
    }
}
