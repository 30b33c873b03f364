/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;

/** Has another connection take over in the redundancy groups of the selected RTUs, or of all. */
public final class SwitchOverHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.sessions(event, sessions).forEach(Session::switchOver);
    }
}
