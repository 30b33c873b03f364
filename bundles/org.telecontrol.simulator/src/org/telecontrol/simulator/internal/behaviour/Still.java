/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal.behaviour;

import java.util.function.Function;
import java.util.random.RandomGenerator;

import org.telecontrol.iec104.InformationElement;

/** Stays until somebody sets it or a command does. */
record Still(Function<RandomGenerator, InformationElement> beginning) implements Course {

    @Override
    public InformationElement first(RandomGenerator random) {
        return beginning.apply(random);
    }

    @Override
    public long nextAfter(long time) {
        return NEVER;
    }

    @Override
    public InformationElement at(long time, InformationElement current, RandomGenerator random) {
        return current;
    }
}
