/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.commands;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.telecontrol.live.Procedure.Parameter;
import org.telecontrol.live.Session;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.image.ImagePoint;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.ui.common.problem.ProblemReport;

/** Asks for a parameter of the selected measured value, and sends it. */
public final class ParameterHandler extends SessionsHandler {

    @Override
    protected void execute(ExecutionEvent event, Sessions sessions) {
        Chosen.points(event).findFirst()
                .ifPresent(point -> Chosen.session(point, sessions)
                        .forEach(session -> ask(HandlerUtil.getActiveShell(event), session, point)));
    }

    private static void ask(@Nullable Shell shell, Session session, ImagePoint point) {
        var configured = point.configured();
        if (configured == null || !Parameter.isOf(configured)) {
            ProblemReport.of(Messages.parameter_title,
                    NLS.bind(Messages.parameter_none, point.qualifiedName())).show();
        } else {
            ask(shell, session, configured);
        }
    }

    private static void ask(@Nullable Shell shell, Session session, ConfiguredPoint point) {
        var dialog = new ParameterDialog(shell, point);
        if (dialog.open() == Window.OK) {
            dialog.parameter().ifPresent(session::run);
        }
    }
}
