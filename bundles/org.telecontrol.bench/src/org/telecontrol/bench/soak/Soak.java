/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.soak;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

import org.telecontrol.bench.Heap;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.live.ReconnectPolicy;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.SessionState;
import org.telecontrol.live.Sessions;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;

/**
 * One run.
 *
 * @param rtus how many RTUs
 * @param time how long there are troubles
 * @param rate changes a second and RTU
 * @param seed what happens when
 */
public record Soak(int rtus, Duration time, double rate, long seed) {

    /** Until everything is connected and told when the troubles are over. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private static final Duration LOOK = Duration.ofMillis(50);
    private static final ReconnectPolicy RECONNECT = new ReconnectPolicy(Duration.ofMillis(200), Duration.ofSeconds(2),
            0.2);

    /** Threads and memory at one moment, with everything connected. */
    private record Size(int threads, long heap) {

        static Size now() {
            return new Size(ManagementFactory.getThreadMXBean().getThreadCount(), Heap.used());
        }
    }

    /**
     * Runs it to its end.
     *
     * @throws InterruptedException when it is to end early
     */
    public SoakResult run(LinkProvider links) throws LinkException, IOException, InterruptedException {
        var configurations = IntStream.range(0, rtus).mapToObj(i -> SoakRtu.configuration("R" + i)).toList();
        var options = SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY).withRate(0);
        try (var simulation = Simulator.over(links).start(configurations, options)) {
            return run(links, configurations, simulation);
        }
    }

    private SoakResult run(LinkProvider links, List<Rtu> configurations, Simulation simulation)
            throws IOException, InterruptedException {
        var simulated = new ArrayList<SoakRtu>();
        var sessions = Sessions.over(links);
        try (var listener = new Listener(sessions)) {
            for (var rtu : simulation.rtus()) {
                simulated.add(new SoakRtu(rtu, rate, seed + simulated.size()));
            }
            for (int i = 0; i < rtus; i++) {
                sessions.open(configurations.get(i), SessionOptions.DEFAULT.withReconnect(RECONNECT).withPlans(false)
                        .withInterrogateOnConnect(true).to(simulated.get(i).network().endpoint()));
            }
            return soak(simulated, sessions, listener);
        } finally {
            for (var rtu : simulated) {
                rtu.stop();
                rtu.close();
            }
            sessions.closeAll().join();
        }
    }

    private SoakResult soak(List<SoakRtu> simulated, Sessions sessions, Listener listener)
            throws InterruptedException {
        await(() -> areStarted(sessions));
        simulated.forEach(SoakRtu::start);
        var troubles = new Troubles(simulated, seed);
        troubles.makeFor(time.dividedBy(4));
        await(() -> areStarted(sessions));
        var before = Size.now();
        troubles.makeFor(time.minus(time.dividedBy(4)));
        for (var rtu : simulated) {
            rtu.stop();
        }
        await(() -> areStarted(sessions) && areTold(simulated, listener) && differences(simulated, sessions) == 0);
        var after = Size.now();
        long tail = simulated.stream().mapToLong(rtu -> rtu.sent() - listener.last(rtu.name())).sum();
        return new SoakResult(simulated.stream().mapToLong(SoakRtu::sent).sum(), listener.received(),
                listener.starts(), troubles.kills(), troubles.freezes(), troubles.floods(),
                differences(simulated, sessions), listener.sum(Numbering::lost) + tail,
                listener.sum(Numbering::doubled), listener.sum(Numbering::repeated),
                after.threads - before.threads, after.heap - before.heap, before.heap);
    }

    private static boolean areStarted(Sessions sessions) {
        return sessions.all().stream().allMatch(session -> session.status().state() == SessionState.STARTED);
    }

    private static boolean areTold(List<SoakRtu> simulated, Listener listener) {
        return simulated.stream().allMatch(rtu -> listener.last(rtu.name()) == rtu.sent());
    }

    private static int differences(List<SoakRtu> simulated, Sessions sessions) {
        return simulated.stream()
                .mapToInt(rtu -> rtu.differences(sessions.image().find(rtu.name()).orElseThrow())).sum();
    }

    /** Whether it becomes true is a figure of the run, and no reason to break it off. */
    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
    }
}
