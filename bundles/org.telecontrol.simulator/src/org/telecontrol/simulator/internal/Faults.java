/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.telecontrol.iec104.Quality;
import org.telecontrol.iec104.QualityFlag;
import org.telecontrol.simulator.Fault;

/** What is wrong with one RTU now. May be used from any thread. */
final class Faults {

    private static final Duration DELAY = Duration.ofSeconds(3);

    private final Set<Fault> present = ConcurrentHashMap.newKeySet();

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

    /** How often a spontaneous change is reported. */
    int times() {
        return has(Fault.DROP_EVENTS) ? 0 : has(Fault.DUPLICATE_EVENTS) ? 2 : 1;
    }
}
