/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import org.telecontrol.link.CloseReason;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.Tolerance;

/** What a session needs from the connection it serves. Called under the lock of the session, and must not block. */
public interface SessionOwner {

    /** Runs a step of a timer under the lock. */
    void locked(Runnable step);

    void stateChanged(LinkState state);

    /** The peer deviated in a way that is tolerated; told each time. */
    void deviated(Tolerance tolerance, String words);

    /** The connection cannot go on. */
    void failed(CloseReason reason);

    /** {@link Session#next} may have something to send now, or {@link Session#isFinished} may have become true. */
    void wake();
}
