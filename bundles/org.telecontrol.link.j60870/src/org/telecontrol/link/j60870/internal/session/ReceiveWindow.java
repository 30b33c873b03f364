/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.link.j60870.internal.session;

import org.telecontrol.link.LinkSettings;

/**
 * The I-frames received: V(R), those of them that are in safe hands, and those of these that are not acknowledged (w,
 * t2).
 */
final class ReceiveWindow {

    private final LinkSettings settings;
    private final Deadline acknowledging;
    private int next;
    private int taken;
    private int unacknowledged;
    private boolean begun;
    private boolean acknowledgeNow;

    /** @param acknowledging runs for t2 while something is not acknowledged */
    ReceiveWindow(LinkSettings settings, Deadline acknowledging) {
        this.settings = settings;
        this.acknowledging = acknowledging;
    }

    /** V(R), the number that is due. */
    int next() {
        return next;
    }

    /** N(R), the number after the last one that is in safe hands. */
    int taken() {
        return taken;
    }

    /** Whether a peer that has not sent anything yet begins with 1 where 0 is due. */
    boolean beginsWith1(int number) {
        return !begun && number == 1;
    }

    /** Expects a number other than the one that was due. */
    void expect(int number) {
        next = number;
        taken = number;
    }

    /** One more I-frame has come; {@link #take} follows. */
    void receive() {
        begun = true;
        next = next + 1 & Apdu.SEQUENCE_MASK;
    }

    /**
     * One more of the I-frames that have come is in safe hands.
     *
     * @return whether it is to be acknowledged at once since there are w of them
     */
    boolean take() {
        taken = taken + 1 & Apdu.SEQUENCE_MASK;
        unacknowledged++;
        if (unacknowledged >= settings.w()) {
            return true;
        }
        if (!acknowledging.isRunning()) {
            acknowledging.start(settings.t2());
        }
        return false;
    }

    void acknowledgeSoon() {
        acknowledgeNow = true;
    }

    /** @param all whether everything is to be acknowledged, rather than what is due */
    boolean isDue(boolean all) {
        return acknowledgeNow || all && unacknowledged > 0;
    }

    /** N(R) goes out. */
    void acknowledged() {
        unacknowledged = 0;
        acknowledgeNow = false;
        acknowledging.stop();
    }
}
