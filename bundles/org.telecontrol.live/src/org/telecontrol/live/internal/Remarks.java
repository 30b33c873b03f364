/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.live.internal;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.LongAdder;

import org.telecontrol.live.LiveEvent;
import org.telecontrol.live.Procedure.Outcome;

/** What is remembered of a session's events for whoever looks later. May be used from any thread. */
final class Remarks {

    private static final int MOST_DEVIATIONS = 32;

    private final LongAdder unreadable = new LongAdder();
    private final List<String> deviations = new CopyOnWriteArrayList<>();
    private volatile Optional<Outcome> lastProcedure = Optional.empty();

    void take(LiveEvent event) {
        switch (event) {
            case LiveEvent.Unreadable one -> unreadable.increment();
            case LiveEvent.ProcedureEnded ended -> lastProcedure = Optional.of(ended.outcome());
            case LiveEvent.Deviation deviation -> {
                if (deviations.size() < MOST_DEVIATIONS) {
                    deviations.add(deviation.words());
                }
            }
            default -> {
                // told, and not kept
            }
        }
    }

    /** Another connection is made. */
    void connecting() {
        deviations.clear();
    }

    long unreadable() {
        return unreadable.sum();
    }

    List<String> deviations() {
        return List.copyOf(deviations);
    }

    Optional<Outcome> lastProcedure() {
        return lastProcedure;
    }
}
