/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import org.telecontrol.iec104.Asdu;

/** Events that nobody could be told yet. When it is full the oldest one gives way. Not safe for threads. */
final class EventBuffer {

    private final int most;
    private final Deque<Asdu> events = new ArrayDeque<>();
    private long lost;

    EventBuffer(int most) {
        this.most = most;
    }

    void add(Asdu event) {
        if (events.size() >= most) {
            events.removeFirst();
            lost++;
        }
        events.addLast(event);
    }

    /** Events that are older than those in it. */
    void addBefore(List<Asdu> older) {
        for (var event : older.reversed()) {
            if (events.size() >= most) {
                lost++;
            } else {
                events.addFirst(event);
            }
        }
    }

    List<Asdu> take() {
        var all = new ArrayList<>(events);
        events.clear();
        return all;
    }

    void clear() {
        events.clear();
    }

    /** How many gave way since the beginning. */
    long lost() {
        return lost;
    }
}
