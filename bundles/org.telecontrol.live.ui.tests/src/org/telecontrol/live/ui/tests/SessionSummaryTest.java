/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.telecontrol.live.SessionState.CLOSED;
import static org.telecontrol.live.SessionState.CONNECTING;
import static org.telecontrol.live.SessionState.FAILED;
import static org.telecontrol.live.SessionState.STARTED;
import static org.telecontrol.live.SessionState.STARTING;
import static org.telecontrol.live.SessionState.WAITING;

import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.telecontrol.link.CloseReason;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.SessionStatus;
import org.telecontrol.live.ui.model.SessionSummary;
import org.telecontrol.testkit.log.NoErrorLogged;

/** The line above the connections, without a window. */
@ExtendWith(NoErrorLogged.class)
class SessionSummaryTest {

    private static final CloseReason REFUSED = new CloseReason(CloseReason.Kind.REFUSED, "connection refused");

    @Test
    void ofOneThereIsNothingToSum() {
        assertEquals("", SessionSummary.of(List.of()));
        assertEquals("", SessionSummary.of(List.of(status(STARTED, null))));
    }

    @Test
    void whatIsNotStartedIsCountedTheWorstFirst() {
        assertEquals("2 of 2 RTUs started", SessionSummary.of(List.of(status(STARTED, null), status(STARTED, null))));
        assertEquals("1 of 5 RTUs started, 1 failed, 1 trying again, 1 connecting, 1 closed",
                SessionSummary.of(List.of(status(CLOSED, REFUSED), status(CONNECTING, null), status(WAITING, REFUSED),
                        status(FAILED, REFUSED), status(STARTED, null))));
    }

    @Test
    void theCountsStayWhileAttemptsFollowEachOther() {
        for (var state : List.of(WAITING, CONNECTING, STARTING)) {
            assertEquals("1 of 2 RTUs started, 1 trying again",
                    SessionSummary.of(List.of(status(STARTED, null), status(state, REFUSED))));
        }
    }

    private static SessionStatus status(SessionState state, @Nullable CloseReason reason) {
        return new SessionStatus(state, state.word(), Instant.EPOCH, reason, null);
    }
}
