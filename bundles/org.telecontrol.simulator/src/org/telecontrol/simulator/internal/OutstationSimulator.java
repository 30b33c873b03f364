/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.stream.Stream;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.ReplaySource;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;
import org.telecontrol.simulator.internal.replay.CsvReplay;
import org.telecontrol.simulator.internal.replay.Replays;

/** Starts outstations, all or none. */
@Component(service = Simulator.class)
public final class OutstationSimulator implements Simulator {

    private final LinkProvider links;
    private final List<ReplaySource> sources;
    private final LinkClock clock;
    private final Executor threads;

    @Activate
    public OutstationSimulator(@Reference LinkProvider links, @Reference List<ReplaySource> sources) {
        this(links, sources, LinkClock.system(), task -> Thread.ofVirtual().name("simulated-rtu").start(task));
    }

    /** With a clock and threads of its own, for tests. */
    OutstationSimulator(LinkProvider links, List<ReplaySource> sources, LinkClock clock, Executor threads) {
        this.links = links;
        this.sources = Stream.concat(Stream.of(new CsvReplay()), sources.stream()).toList();
        this.clock = clock;
        this.threads = threads;
    }

    @Override
    public Simulation start(Collection<Rtu> rtus, SimulationOptions options) throws LinkException {
        var parameters = rtus.stream().map(rtu -> RtuParameters.of(rtu, options.passwords())).toList();
        var outstations = new ArrayList<Outstation>();
        boolean complete = false;
        try {
            int number = 0;
            for (var rtu : parameters) {
                outstations.add(start(rtu, number, options));
                number += outstations.getLast().endpoints().size();
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
        var values = Replays.of(rtu.points().monitored(), sources, rtu.settings());
        var outstation = new Outstation(rtu, values, options, clock, threads);
        boolean listens = false;
        try {
            int next = number;
            for (var entrance : rtu.entrances()) {
                var access = entrance.isGroup()
                        ? new GroupAccess(rtu.name(), options.eventBuffer())
                        : new SeparateAccess(rtu.name(), options.eventBuffer());
                for (int configured : entrance.ports()) {
                    outstation.listen(new Endpoint(options.bind(), port(configured, next++, options)), access, links);
                }
            }
            listens = true;
        } catch (LinkException e) {
            throw new LinkException(rtu.name() + ": " + e.getMessage(), e);
        } finally {
            if (!listens) {
                outstation.close();
            }
        }
        outstation.begin();
        return outstation;
    }

    private static int port(int configured, int number, SimulationOptions options) {
        return switch (options.firstPort()) {
            case SimulationOptions.CONFIGURED -> configured;
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
