/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.internal.Process.Report;

/** One simulated RTU: listens, and reports what changes to everybody who is connected. */
final class Outstation implements SimulatedRtu {

    private static final Duration SHORTEST_TICK = Duration.ofMillis(20);

    private final RtuParameters parameters;
    private final LinkClock clock;
    private final Executor threads;
    private final double rate;
    private final Packing packing;
    private final Selections selections;
    private final Process process;
    private final Faults faults = new Faults();
    private final StationFiles files;
    private final Requests requests;
    private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();
    private final ControlledStation station;

    /** Changes owed since the last ones; what cannot be made up for within a second is given up. */
    private double due;
    private long changedAt;
    private volatile boolean closed;

    /** Listens from now on. */
    Outstation(RtuParameters parameters, Endpoint local, double rate, long seed, LinkProvider links, LinkClock clock,
            Executor threads) throws LinkException {
        this.parameters = parameters;
        this.clock = clock;
        this.threads = threads;
        this.rate = rate;
        var stationClock = new StationClock(clock, parameters.zone(), parameters.summerTimeFlag());
        packing = new Packing(parameters.settings());
        selections = new Selections(clock);
        process = new Process(parameters.points(), stationClock, seed, faults);
        files = new StationFiles(parameters.settings(), stationClock);
        requests = new Requests(parameters.stations(), process, packing, files,
                new Commands(process, stationClock, selections, faults, this::publish));
        station = links.listen(local, parameters.settings(), this::connected);
        changedAt = clock.nanos();
        if (rate > 0) {
            changeLater();
        }
    }

    private LinkListener connected(Link link) {
        var outbox = new Outbox(link, threads);
        outboxes.add(outbox);
        return (from, event) -> on(event, outbox);
    }

    private void on(LinkEvent event, Outbox outbox) {
        switch (event) {
            case LinkEvent.AsduReceived received -> requests.on(received.asdu(), outbox);
            case LinkEvent.StateChanged changed when changed.state() == LinkState.CLOSED -> {
                outboxes.remove(outbox);
                selections.cancelAll(outbox.link());
            }
            default -> {
                // nothing to do
            }
        }
    }

    private void publish(Report report, CauseOfTransmission cause) {
        publish(List.of(report), cause);
    }

    private void publish(List<Report> reports, CauseOfTransmission cause) {
        var asdus = packing.pack(reports, cause);
        for (int times = cause == CauseOfTransmission.SPONTANEOUS ? faults.times() : 1; times > 0; times--) {
            outboxes.forEach(outbox -> asdus.forEach(outbox::report));
        }
    }

    private Duration tick() {
        var period = Duration.ofNanos(Math.round(1e9 / rate));
        return period.compareTo(SHORTEST_TICK) < 0 ? SHORTEST_TICK : period;
    }

    private void changeLater() {
        clock.after(tick(), this::change);
    }

    private void change() {
        if (closed) {
            return;
        }
        long now = clock.nanos();
        due = Math.min(due + rate * (now - changedAt) / 1e9, Math.max(rate, 1));
        changedAt = now;
        int count = (int) due;
        due -= count;
        publish(process.change(count), CauseOfTransmission.SPONTANEOUS);
        changeLater();
    }

    @Override
    public String name() {
        return parameters.name();
    }

    @Override
    public Endpoint endpoint() {
        return station.endpoint();
    }

    @Override
    public int connections() {
        return outboxes.size();
    }

    @Override
    public Optional<InformationElement> value(String point) {
        return process.value(point);
    }

    @Override
    public void set(String point, String value) {
        publish(process.set(point, value), CauseOfTransmission.SPONTANEOUS);
    }

    @Override
    public void fault(Fault fault, boolean isPresent) {
        faults.set(fault, isPresent);
    }

    @Override
    public void putFile(FileAddress file, byte[] octets) {
        files.put(file, octets);
    }

    @Override
    public Optional<byte[]> file(FileAddress file) {
        return files.get(file);
    }

    @Override
    public void restart() {
        station.links().forEach(Link::abort);
    }

    void close() {
        closed = true;
        station.close();
    }
}
