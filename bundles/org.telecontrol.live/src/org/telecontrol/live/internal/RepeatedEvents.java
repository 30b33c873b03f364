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
import org.telecontrol.iec104.CauseOfTransmission;

/**
 * Leaves out events that a controlled station repeats after a switch-over: it does not know whether those that it sent
 * last, and that were not acknowledged any more, have arrived.
 *
 * <p>An event whose objects all have a time tag is known by its time. One without time cannot be told from the same thing
 * happening again; it is left out only while it is the last that was heard of its objects, so that no change is hidden:
 * in doubt an event is taken twice rather than not at all.
 *
 * <p>Used by the connection that is started, on its delivery thread.
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
        suspected.addAll(last);
        while (suspected.size() > 2 * window) {
            suspected.removeFirst();
        }
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
        boolean event = isTimed(asdu) || isEvent(asdu.cause());
        if (event && left > 0) {
            left--;
            if (suspected.remove(asdu)) {
                last.add(asdu);
                return false;
            }
        }
        forgetUntimed(asdu);
        if (event) {
            last.add(asdu);
        }
        if (last.size() > window) {
            last.remove();
        }
        return true;
    }

    /** What is heard of an object now makes what it said before without a time old. */
    private void forgetUntimed(Asdu newer) {
        suspected.removeIf(older -> !isTimed(older) && isSameObject(older, newer));
        last.removeIf(older -> !isTimed(older) && isSameObject(older, newer));
    }

    private static boolean isSameObject(Asdu one, Asdu other) {
        return one.commonAddress() == other.commonAddress() && one.objects().stream()
                .anyMatch(object -> other.objects().stream().anyMatch(same -> same.ioa() == object.ioa()));
    }

    private static boolean isTimed(Asdu asdu) {
        return asdu.objects().stream().noneMatch(object -> object.time() == null);
    }

    private static boolean isEvent(CauseOfTransmission cause) {
        return switch (cause) {
            case SPONTANEOUS, RETURN_INFO_REMOTE, RETURN_INFO_LOCAL -> true;
            default -> false;
        };
    }
}
