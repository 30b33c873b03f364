/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.ui.model;

import org.telecontrol.live.SessionStatus;

/**
 * How a session stands for whoever looks for what fails, the worst first. It stays the same while one attempt follows
 * another.
 */
public enum Standing {

    FAILED, TRYING_AGAIN, CONNECTING, STARTED, CLOSED;

    public static Standing of(SessionStatus status) {
        return switch (status.state()) {
            case FAILED -> FAILED;
            case WAITING -> TRYING_AGAIN;
            case CONNECTING, STARTING -> status.reason() == null ? CONNECTING : TRYING_AGAIN;
            case STARTED -> STARTED;
            case CLOSING, CLOSED -> CLOSED;
        };
    }
}
