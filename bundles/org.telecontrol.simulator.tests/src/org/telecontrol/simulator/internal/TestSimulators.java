/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.List;

import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.testkit.VirtualLinkClock;
import org.telecontrol.simulator.Simulator;

/** Simulators that do everything on the thread that asks, or moves the clock. */
public final class TestSimulators {

    private TestSimulators() {}

    public static Simulator on(LinkProvider links, VirtualLinkClock clock) {
        return new OutstationSimulator(links, List.of(), clock, Runnable::run);
    }
}
