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
 * @param reason why the last connection ended or could not be made; null as soon as data transfer is started
 * @param nextAttempt when it connects again by itself; null when it does not
 */
public record SessionStatus(SessionState state, String detail, Instant since, @Nullable CloseReason reason,
        @Nullable Instant nextAttempt) {

    /** {@link #detail()}, and before it while it connects again, what ended the last connection: "refused; connecting". */
    public String words() {
        var ended = reason;
        var again = state == SessionState.CONNECTING || state == SessionState.STARTING;
        return ended == null || !again || detail.startsWith(ended.words()) ? detail : ended.words() + "; " + detail;
    }

    @Override
    public String toString() {
        return state.word() + ": " + detail;
    }
}
