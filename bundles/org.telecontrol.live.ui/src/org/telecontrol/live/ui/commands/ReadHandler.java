/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.telecontrol.live.Procedure;
import org.telecontrol.live.Sessions;

/** Reads the selected points one by one. */
public final class ReadHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.points(event)
                .forEach(point -> Chosen.session(point, sessions).forEach(
                        session -> session.run(new Procedure.Read(point.commonAddress(), point.ioa()))));
    }
}
