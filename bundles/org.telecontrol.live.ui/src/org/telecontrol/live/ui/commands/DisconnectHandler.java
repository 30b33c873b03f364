/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;

/** Closes the selected sessions, or all, in good order. */
public final class DisconnectHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.sessions(event, sessions).forEach(Session::close);
    }
}
