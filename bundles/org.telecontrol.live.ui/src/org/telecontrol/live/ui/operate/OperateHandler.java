/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.operate;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.live.ui.commands.Chosen;
import org.telecontrol.live.ui.commands.SessionsHandler;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Opens the dialog that operates a command of the selected RTU, at the command that belongs to the selected point. */
public final class OperateHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        if (HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection && !selection.isEmpty()) {
            var element = selection.getFirstElement();
            var point = element instanceof ImagePoint selected ? selected : null;
            Chosen.session(element, sessions).findFirst()
                    .ifPresent(session -> open(event, sessions, session, point));
        }
    }

    private static void open(ExecutionEvent event, Sessions sessions, Session session, @Nullable ImagePoint point) {
        var choice = new CommandChoice(session);
        var reason = reason(session, !choice.commands().isEmpty());
        if (reason.isPresent()) {
            ProblemReport.of(Messages.title, reason.get()).show();
        } else {
            new OperateDialog(HandlerUtil.getActiveShell(event), sessions, choice, choice.suggested(point)).open();
        }
    }

    private static Optional<String> reason(Session session, boolean hasCommand) {
        if (session.status().state() != SessionState.STARTED) {
            return Optional.of(NLS.bind(Messages.noSession, session.rtu()));
        }
        return hasCommand ? Optional.empty() : Optional.of(NLS.bind(Messages.noCommands, session.rtu()));
    }
}
