/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;
import org.telecontrol.link.LinkException;
import org.telecontrol.live.Session;
import org.telecontrol.live.SessionOptions;
import org.telecontrol.live.Sessions;
import org.telecontrol.live.ui.security.StorePasswords;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.Simulation;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.Simulator;

/** Simulates the RTUs of a configuration at free ports of loopback and connects to them. */
@Component(service = Demo.class)
public class Demo {
    /** Spontaneous changes a second and RTU: enough to see that it lives, slow enough to read. */
    private static final double CHANGES = 4;
    private static final long SEED = 104;
    private static final int LONGEST_CLOSE_SECONDS = 5;

    private final Simulator simulator;
    private final Sessions sessions;
    private final StorePasswords passwords;
    private @Nullable Simulation simulation;

    @Activate
    public Demo(@Reference Simulator simulator, @Reference Sessions sessions,
            @Reference StorePasswords passwords) {
        this.simulator = simulator;
        this.sessions = sessions;
        this.passwords = passwords;
    }

    /** The demo of this workbench; none when there is nothing installed that connects to RTUs. */
    static Optional<Demo> find() {
        return Optional.ofNullable(PlatformUI.getWorkbench().getService(Demo.class));
    }

    public synchronized boolean isRunning() {
        return simulation != null;
    }

    /**
     * Starts, or starts anew. The user may be asked for passwords first, while nothing is locked.
     *
     * @throws IOException with a sentence for people when the configuration cannot be used or an RTU cannot listen
     */
    public void start(Path configuration) throws IOException {
        List<Rtu> rtus = rtus(configuration);
        rtus.forEach(passwords::prepare);
        start(rtus);
    }

    private synchronized void start(List<Rtu> rtus) throws IOException {
        stop();
        Simulation started = simulate(rtus);
        simulation = started;
        try {
            for (Rtu rtu : rtus) {
                connect(rtu, started);
            }
        } catch (IllegalStateException | IllegalArgumentException e) {
            stop();
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Disconnects and ends the simulation; does nothing when no demo runs. */
    @Deactivate
    public synchronized void stop() {
        Simulation running = simulation;
        if (running == null) {
            return;
        }
        simulation = null;
        for (SimulatedRtu rtu : running.rtus()) {
            sessions.find(rtu.name()).ifPresent(Demo::close);
        }
        running.close();
    }

    private Simulation simulate(List<Rtu> rtus) throws IOException {
        try {
            return simulator.start(rtus, SimulationOptions.DEFAULT.withFirstPort(SimulationOptions.ANY)
                    .withRate(CHANGES).withSeed(SEED));
        } catch (LinkException | IllegalArgumentException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    private void connect(Rtu rtu, Simulation started) {
        Optional<Session> old = sessions.find(rtu.getName());
        if (old.isPresent() && old.get().status().state().isEnded()) {
            sessions.forget(rtu.getName());
        }
        started.find(rtu.getName()).ifPresent(
                simulated -> sessions.open(rtu,
                        SessionOptions.DEFAULT.to(simulated.endpoint()).withPasswords(passwords)));
    }

    private static void close(Session session) {
        try {
            session.close().get(LONGEST_CLOSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            // The simulation closes its end now, which ends the session as well.
        }
    }

    private static List<Rtu> rtus(Path configuration) throws IOException {
        var loaded = StationFiles.load(configuration);
        Optional<StationProblem> error = loaded.problems().stream().filter(StationProblem::isError).findFirst();
        if (error.isPresent()) {
            throw new IOException(error.get().toString());
        }
        List<Rtu> rtus = loaded.configuration(configuration).getElements().stream().filter(Rtu.class::isInstance)
                .map(Rtu.class::cast).toList();
        if (rtus.isEmpty()) {
            throw new IOException(NLS.bind(Messages.noRtu, configuration.getFileName()));
        }
        return rtus;
    }
}
