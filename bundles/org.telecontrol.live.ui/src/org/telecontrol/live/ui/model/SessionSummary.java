/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.telecontrol.live.SessionStatus;

/** How many sessions are started and how the others stand, in words. */
public final class SessionSummary {

    private SessionSummary() {}

    /** Empty when there are not several. */
    public static String of(Collection<SessionStatus> sessions) {
        if (sessions.size() < 2) {
            return "";
        }
        var standings = sessions.stream().map(Standing::of).toList();
        var started = NLS.bind(Messages.sessions_started, count(standings, Standing.STARTED), sessions.size());
        return Stream.concat(Stream.of(started), Stream.of(Standing.values())
                .filter(standing -> standing != Standing.STARTED && standings.contains(standing))
                .map(standing -> NLS.bind(words(standing), count(standings, standing))))
                .collect(Collectors.joining(", "));
    }

    private static long count(Collection<Standing> standings, Standing wanted) {
        return standings.stream().filter(wanted::equals).count();
    }

    private static String words(Standing standing) {
        return switch (standing) {
            case FAILED -> Messages.sessions_failed;
            case TRYING_AGAIN -> Messages.sessions_tryingAgain;
            case CONNECTING -> Messages.sessions_connecting;
            case STARTED -> Messages.sessions_started;
            case CLOSED -> Messages.sessions_closed;
        };
    }
}
