/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.view.LiveView;

/** Takes ended sessions and their values out of the view: the selected ones, or all. */
public final class ForgetHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.sessions(event, sessions).stream().filter(session -> session.status().state().isEnded())
                .forEach(session -> sessions.forget(session.rtu()));
        if (HandlerUtil.getActivePart(event) instanceof LiveView view) {
            view.refresh();
        }
    }
}
