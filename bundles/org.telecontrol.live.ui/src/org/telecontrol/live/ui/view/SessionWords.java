/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.view;

import org.telecontrol.live.SessionState;
import org.telecontrol.ui.common.status.StatusWord;

/** The states of a session in words with an icon. */
final class SessionWords {

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
}
