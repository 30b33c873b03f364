/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;

/** How a point's value comes about when chance decides when it changes. */
public interface Behaviour {

    /** The value at the start. */
    InformationElement first(RandomGenerator random);

    /** The value that follows; equal to the current one when there is nothing to report. */
    InformationElement next(InformationElement current, RandomGenerator random);

    /** How often the point changes compared with others. */
    int weight();
}
