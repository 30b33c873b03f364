/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live;

import java.time.Duration;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Every event in order, for one reader at its own pace. What a slow reader means is said when the stream is opened:
 * either the link waits for it, and so the peer, and nothing is lost; or the oldest values are thrown away and the
 * reader is told how many. Events other than values and unreadable ASDUs are never thrown away and never wait.
 */
public interface LiveStream extends AutoCloseable {

    /** What happens to a value that finds the stream full. */
    enum WhenFull {
        /** The link waits. A reader that stops reading must close the stream, or its links break after t1. */
        WAIT,
        /** The oldest values go; {@link LiveEvent.Lost} tells how many. */
        DROP_OLDEST
    }

    /** The next event; waits for one, at most for the time given, and gives null when none came or it is closed. */
    @Nullable
    LiveEvent poll(Duration longest) throws InterruptedException;

    /** Ends the stream; links that wait go on, and what was not read is forgotten. */
    @Override
    void close();
}
