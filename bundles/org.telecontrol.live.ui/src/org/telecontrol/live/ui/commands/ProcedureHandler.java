/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.IExecutableExtension;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;

/**
 * Asks the stations of the selected RTUs, or of all, for the {@link StationProcedure} that {@code plugin.xml} names after
 * the class. The user is asked first when it interrupts the process.
 */
public final class ProcedureHandler extends SessionsHandler implements IExecutableExtension {

    private StationProcedure procedure = StationProcedure.INTERROGATION;

    @Override
    @NonNullByDefault({})
    public void setInitializationData(IConfigurationElement config, String property, Object data) {
        procedure = StationProcedure.valueOf(data.toString().toUpperCase(Locale.ROOT));
    }

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        var started = Chosen.sessions(event, sessions).stream()
                .filter(session -> session.status().state() == SessionState.STARTED).toList();
        var names = started.stream().map(Session::rtu).collect(Collectors.joining(", "));
        if (procedure != StationProcedure.RESET || !started.isEmpty() && MessageDialog.openConfirm(
                HandlerUtil.getActiveShell(event), Messages.reset_title, NLS.bind(Messages.reset_message, names))) {
            started.forEach(procedure::ask);
        }
    }
}
