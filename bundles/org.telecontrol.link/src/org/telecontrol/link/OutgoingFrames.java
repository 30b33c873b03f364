/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link;

/**
 * What becomes of the I-frames of a controlled station on their way out, so that a simulation can show what a controlling
 * station makes of a bad connection. The link itself goes on as if each of them had been sent as it is.
 *
 * @see LinkListener#frames()
 */
@FunctionalInterface
public interface OutgoingFrames {

    /** What becomes of one frame. */
    enum Fate {

        SENT,
        LOST,
        REPEATED,

        /** It is sent with a number far from its own. */
        MISNUMBERED
    }

    /** Every frame goes out as it is. */
    OutgoingFrames SOUND = () -> Fate.SENT;

    /** Asked for each I-frame in its turn, in the middle of the link's work: must neither wait nor call the link. */
    Fate next();
}
