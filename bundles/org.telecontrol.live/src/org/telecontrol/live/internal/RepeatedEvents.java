/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.telecontrol.iec104.Asdu;

/**
 * Leaves out events that a controlled station repeats after a switch-over: it does not know whether those that it sent
 * last, and that were not acknowledged any more, have arrived. Only ASDUs whose objects all have a time tag count.
 */
final class RepeatedEvents {

    private final int window;
    private final Deque<Asdu> last = new ArrayDeque<>();
    private List<Asdu> suspected = new ArrayList<>();
    private int left;

    /** @param window k, so many may be not acknowledged */
    RepeatedEvents(int window) {
        this.window = window;
    }

    /** The connection is lost, and another one takes over. */
    void switchedOver() {
        suspected = new ArrayList<>(last);
        left = window;
        last.clear();
    }

    /** The connection was stopped in good order, with everything acknowledged. */
    void stopped() {
        suspected.clear();
        last.clear();
    }

    /** Whether an ASDU is new. */
    boolean isNew(Asdu asdu) {
        if (asdu.objects().stream().anyMatch(object -> object.time() == null)) {
            return true;
        }
        if (left > 0) {
            left--;
            if (suspected.remove(asdu)) {
                return false;
            }
        }
        last.add(asdu);
        if (last.size() > window) {
            last.remove();
        }
        return true;
    }
}
