/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.NotEnabledException;
import org.eclipse.core.commands.NotHandledException;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Commands that the view's own buttons run. */
final class Commands {

    static final String CONNECT = "org.telecontrol.live.ui.connect";
    static final String OPERATE = "org.telecontrol.live.ui.operate";
    /** Belongs to the application; there may be none. */
    static final String RUN_DEMO = "org.telecontrol.app.runDemo";

    private Commands() {}

    static boolean isDefined(String command) {
        return PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isDefined();
    }

    /** Runs it if it can be run now. */
    static void run(String command) {
        var handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        try {
            handlers.executeCommand(command, null);
        } catch (NotEnabledException | NotHandledException e) {
            PlatformUI.getWorkbench().getDisplay().beep();
        } catch (ExecutionException | NotDefinedException e) {
            throw new IllegalStateException(command + " cannot be run.", e);
        }
    }
}
