/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.random.RandomGenerator;

import org.telecontrol.iec104.DoublePointState;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationElement.DoublePoint;
import org.telecontrol.iec104.InformationElement.SinglePoint;

/** Changes between off and on; begins with off. */
record Toggle(boolean isDouble, long period) implements Course {

    @Override
    public InformationElement first(RandomGenerator random) {
        return state(false);
    }

    private InformationElement state(boolean on) {
        return isDouble ? DoublePoint.of(on ? 2 : 1) : SinglePoint.of(on);
    }

    @Override
    public long nextAfter(long time) {
        return (time / period + 1) * period;
    }

    @Override
    public InformationElement at(long time, InformationElement current, RandomGenerator random) {
        boolean isOn = current instanceof SinglePoint single
                ? single.on()
                : current instanceof DoublePoint state && state.state() == DoublePointState.ON;
        return state(!isOn);
    }
}
