/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;

/** What a point does by itself, as configured; times are nanoseconds since the beginning of the simulation. */
public interface Course {

    /** It does not change by itself any more. */
    long NEVER = Long.MAX_VALUE;

    /** The value at the beginning. */
    InformationElement first(RandomGenerator random);

    /** When it changes after that time, or {@link #NEVER}. */
    long nextAfter(long time);

    /** The value from that time on. */
    InformationElement at(long time, InformationElement current, RandomGenerator random);
}
