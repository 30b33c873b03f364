/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;

/** Starts outstations, all or none. */
@Component(service = Simulator.class)
public final class OutstationSimulator implements Simulator {

    private final LinkProvider links;
    private final LinkClock clock;
    private final Executor threads;

    @Activate
    public OutstationSimulator(@Reference LinkProvider links) {
        this(links, LinkClock.system(), task -> Thread.ofVirtual().name("simulated-rtu").start(task));
    }

    /** With a clock and threads of its own, for tests. */
    OutstationSimulator(LinkProvider links, LinkClock clock, Executor threads) {
        this.links = links;
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public Simulation start(Collection<Rtu> rtus, SimulationOptions options) throws LinkException {
        var parameters = rtus.stream().map(RtuParameters::of).toList();
        var outstations = new ArrayList<Outstation>();
        boolean complete = false;
        try {
            for (var rtu : parameters) {
                outstations.add(start(rtu, outstations.size(), options));
            }
            complete = true;
        } finally {
            if (!complete) {
                outstations.forEach(Outstation::close);
            }
        }
        return new Running(List.copyOf(outstations));
    }

    private Outstation start(RtuParameters rtu, int number, SimulationOptions options) throws LinkException {
        var local = new Endpoint(options.bind(), port(rtu, number, options));
        long seed = options.seed() * 31 + rtu.name().hashCode();
        try {
            return new Outstation(rtu, local, options.rate(), seed, links, clock, threads);
        } catch (LinkException e) {
            throw new LinkException(rtu.name() + ": " + e.getMessage(), e);
        }
    }

    private static int port(RtuParameters rtu, int number, SimulationOptions options) {
        return switch (options.firstPort()) {
            case SimulationOptions.CONFIGURED -> rtu.port();
            case SimulationOptions.ANY -> SimulationOptions.ANY;
            default -> options.firstPort() + number;
        };
    }

    private record Running(List<Outstation> outstations) implements Simulation {
        @Override
        public List<SimulatedRtu> rtus() {
            return List.copyOf(outstations);
        }

        @Override
        public void close() {
            outstations.forEach(Outstation::close);
        }
    }
}
