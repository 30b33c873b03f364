/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.link.Endpoint;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.ui.common.status.StatusWord;

/** Sessions in words, their states with an icon. */
final class SessionWords {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private SessionWords() {}

    static StatusWord of(SessionState state) {
        return switch (state) {
            case CONNECTING -> StatusWord.working(Messages.state_connecting);
            case STARTING -> StatusWord.working(Messages.state_starting);
            case STARTED -> StatusWord.good(Messages.state_started);
            case WAITING -> StatusWord.waiting(Messages.state_waiting);
            case FAILED -> StatusWord.error(Messages.state_failed);
            case CLOSING -> StatusWord.working(Messages.state_closing);
            case CLOSED -> StatusWord.off(Messages.state_closed);
        };
    }

    /** Why it is so; of the next attempt when it comes, which stays true while it is shown. */
    static String detail(SessionStatus status) {
        var reason = status.reason();
        var next = status.nextAttempt();
        return reason == null || next == null
                ? status.words()
                : NLS.bind(Messages.session_nextAttempt, reason.words(),
                        CLOCK.format(next.atZone(ZoneId.systemDefault())));
    }

    /** Where it connects; of a redundancy group how each connection is. */
    static String endpoints(Session session) {
        var connections = session.connections();
        return connections.size() > 1
                ? connections.stream().map(SessionWords::of).collect(Collectors.joining(", "))
                : session.endpoints().stream().map(Endpoint::toString).collect(Collectors.joining(", "));
    }

    private static String of(Session.Connection connection) {
        return connection.endpoint() + " " + switch (connection.state()) {
            case CONNECTING -> Messages.state_connecting;
            case CONNECTED -> Messages.connection_standsBy;
            case STARTING, STOPPING -> Messages.state_starting;
            case STARTED -> Messages.state_started;
            case CLOSED -> Messages.state_waiting;
        };
    }

    /** All there is to say of a session, line by line. */
    static String all(Session session) {
        var lines = new ArrayList<String>();
        lines.add(NLS.bind(Messages.session_title, session.rtu(), of(session.status().state()).text()));
        lines.add(detail(session.status()));
        session.connections().forEach(connection -> lines.add(of(connection)));
        session.lastProcedure().ifPresent(outcome -> lines.add(outcome.words()));
        session.deviations().forEach(words -> lines.add(NLS.bind(Messages.session_deviation, words)));
        if (session.unreadable() > 0) {
            lines.add(NLS.bind(Messages.session_unreadable, session.unreadable()));
        }
        return String.join("\n", lines);
    }
}
