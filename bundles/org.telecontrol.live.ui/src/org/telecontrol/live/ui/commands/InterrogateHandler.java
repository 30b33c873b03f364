/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Sessions;

/** Asks every station of the selected RTUs, or of all, for all its values. */
public final class InterrogateHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.sessions(event, sessions).forEach(session -> session.stations()
                .forEach(station -> session.run(new Procedure.Interrogation(station, 0))));
    }
}
