/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;

/** What a description asks of its source, ready to be carried out. */
public interface Fetch {

    /** What is reached for and where, for people: {@code script ./points.sh}, {@code jdbc:sqlite:grid.db}. */
    String place();

    /**
     * Brings the rows. Called once, on a thread of its own that is interrupted when time is up or the user cancels.
     *
     * @throws IOException when they cannot be had; the message is one sentence for people
     */
    void run(SourceRun run) throws IOException, InterruptedException;
}
