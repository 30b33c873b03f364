/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.simulator.Fault;

/** What is wrong with one RTU now. May be used from any thread. */
final class Faults implements OutgoingFrames {

    private static final Duration DELAY = Duration.ofSeconds(3);

    private final Set<Fault> present = ConcurrentHashMap.newKeySet();
    private final AtomicInteger frames = new AtomicInteger();

    void set(Fault fault, boolean isPresent) {
        if (isPresent) {
            present.add(fault);
        } else {
            present.remove(fault);
        }
    }

    boolean has(Fault fault) {
        return present.contains(fault);
    }

    /** How late requests are dealt with. */
    Duration delay() {
        return has(Fault.DELAY) ? DELAY : Duration.ZERO;
    }

    /** Of every value that is reported. */
    Quality quality() {
        return has(Fault.INVALID_QUALITY) ? Quality.of(QualityFlag.INVALID) : Quality.GOOD;
    }

    @Override
    public Fate next() {
        if (has(Fault.WRONG_SEQUENCE)) {
            return Fate.MISNUMBERED;
        }
        if (has(Fault.REPEAT_FRAMES)) {
            return Fate.REPEATED;
        }
        return has(Fault.LOSE_FRAMES) && frames.incrementAndGet() % 2 == 0 ? Fate.LOST : Fate.SENT;
    }

    /** How often a spontaneous change is reported. */
    int times() {
        return has(Fault.DROP_EVENTS) ? 0 : has(Fault.DUPLICATE_EVENTS) ? 2 : 1;
    }
}
