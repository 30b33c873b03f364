/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.link.CloseReason;

/**
 * A session's state with its reason.
 *
 * @param detail for people, for example "refused; next attempt in 2 s"
 * @param since when it became so
 * @param reason why the last connection ended or could not be made; null while there is one
 * @param nextAttempt when it connects again by itself; null when it does not
 */
public record SessionStatus(SessionState state, String detail, Instant since, @Nullable CloseReason reason,
        @Nullable Instant nextAttempt) {

    @Override
    public String toString() {
        return state.word() + ": " + detail;
    }
}
