/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator;

import java.util.Collection;
import java.util.List;

import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.internal.OutstationSimulator;

/** Starts simulations; an OSGi service. May be used from any thread. */
public interface Simulator {

    /** A simulator for programs without OSGi. */
    static Simulator over(LinkProvider links, ReplaySource... sources) {
        return new OutstationSimulator(links, List.of(sources));
    }

    /**
     * Has each of these RTUs listen; when one cannot, none does.
     *
     * @throws LinkException when an address cannot be bound; the message names the RTU and is for people
     * @throws IllegalArgumentException with a sentence for people when the link parameters of an RTU are out of range,
     *         there are not enough ports, or a point cannot do what it is said to do
     */
    Simulation start(Collection<Rtu> rtus, SimulationOptions options) throws LinkException;
}
