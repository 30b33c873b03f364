/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.telecontrol.live.Sessions;

/** A command on sessions; does nothing where no link is installed. */
public abstract class SessionsHandler extends AbstractHandler {

    @Override
    @NonNullByDefault({})
    public final Object execute(ExecutionEvent event) {
        SessionsService.current().ifPresent(sessions -> execute(event, sessions));
        return null;
    }

    protected abstract void execute(ExecutionEvent event, Sessions sessions);
}
