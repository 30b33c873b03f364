/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

import org.telecontrol.iec104.CauseOfTransmission;
import org.telecontrol.iec104.InformationElement;
import org.telecontrol.link.ControlledStation;
import org.telecontrol.link.ControlledStationListener;
import org.telecontrol.link.Endpoint;
import org.telecontrol.link.Link;
import org.telecontrol.link.LinkClock;
import org.telecontrol.link.LinkEvent;
import org.telecontrol.link.LinkException;
import org.telecontrol.link.LinkListener;
import org.telecontrol.link.LinkProvider;
import org.telecontrol.link.LinkState;
import org.telecontrol.link.NamedTap;
import org.telecontrol.link.OutgoingFrames;
import org.telecontrol.link.RedundancyGroup;
import org.telecontrol.link.TrafficTap;
import org.telecontrol.link.file.FileAddress;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.ReplayedValue;
import org.telecontrol.simulator.SimulatedRtu;
import org.telecontrol.simulator.SimulationOptions;
import org.telecontrol.simulator.internal.Process.Report;

/** One simulated RTU: answers, and reports what changes to everybody who is connected. */
final class Outstation implements SimulatedRtu {

    private static final int POWER_ON = 0;

    private final RtuParameters parameters;
    private final Executor threads;
    private final Packing packing;
    private final Selections selections;
    private final Process process;
    private final Changes changes;
    private final CyclicReports cyclic;
    private final Faults faults = new Faults();
    private final TrafficTap tap;
    private final Agenda agenda;
    private final StationFiles files;
    private final Requests requests;
    private final List<Access> accesses = new CopyOnWriteArrayList<>();
    private final List<ControlledStation> listening = new CopyOnWriteArrayList<>();

    /** @throws IllegalArgumentException with a sentence for people when a point cannot do what it is said to do */
    Outstation(RtuParameters parameters, Map<ConfiguredPoint, List<ReplayedValue>> replayed, SimulationOptions options,
            LinkClock clock, Executor threads) {
        this.parameters = parameters;
        this.threads = threads;
        tap = new NamedTap(parameters.name(), options.observers());
        var rtuClock = new RtuClock(clock, parameters.clock());
        packing = new Packing(parameters.settings());
        selections = new Selections(clock);
        agenda = new Agenda(clock, threads);
        long seed = options.seed() * 31 + parameters.name().hashCode();
        process = new Process(parameters.points(), replayed, rtuClock, seed, faults);
        changes = new Changes(process, agenda, clock, options.rate(), this::isFull,
                reports -> publish(reports, CauseOfTransmission.SPONTANEOUS));
        cyclic = new CyclicReports(process, agenda, this::publishNow);
        files = new StationFiles(parameters.settings(), rtuClock);
        requests = new Requests(parameters.stations(), process, packing, files,
                new Commands(process, rtuClock, selections, faults, agenda, this::publish),
                new Parameters(process, cyclic), this::reset);
    }

    /** Hears one connection. */
    private record Attendant(TrafficTap tap, OutgoingFrames frames,
            Consumer<LinkEvent> events) implements LinkListener {
        @Override
        public void on(Link link, LinkEvent event) {
            events.accept(event);
        }
    }

    /** Lets controlling stations in. */
    void listen(Endpoint local, Access access, LinkProvider links) throws LinkException {
        listening.add(links.listen(local, parameters.settings(), new ControlledStationListener() {
            @Override
            public LinkListener connected(Link link) {
                var outbox = new Outbox(link, threads);
                access.connected(outbox);
                return new Attendant(tap, faults, event -> on(event, outbox, access));
            }

            @Override
            public Optional<RedundancyGroup> groupOf(Endpoint peer) {
                return access.group();
            }
        }));
        if (!accesses.contains(access)) {
            accesses.add(access);
        }
    }

    /** From now on values change. */
    void begin() {
        changes.begin();
        cyclic.begin();
    }

    private void on(LinkEvent event, Outbox outbox, Access access) {
        switch (event) {
            case LinkEvent.AsduReceived received when faults.delay().isZero() ->
                requests.on(received.asdu(), outbox);
            case LinkEvent.AsduReceived received ->
                agenda.after(faults.delay(), () -> requests.on(received.asdu(), outbox));
            case LinkEvent.StateChanged changed when changed.state() == LinkState.STARTED -> access.started(outbox);
            case LinkEvent.StateChanged changed when changed.state() == LinkState.CLOSED -> {
                access.closed(outbox);
                requests.forget(outbox);
                selections.cancelAll(outbox.link());
            }
            case LinkEvent.StateChanged changed -> access.stopped(outbox);
            default -> {
                // nothing to do
            }
        }
    }

    private void publish(List<Report> reports, CauseOfTransmission cause) {
        var asdus = packing.pack(reports, cause);
        for (int times = cause == CauseOfTransmission.SPONTANEOUS ? faults.times() : 1; times > 0; times--) {
            accesses.forEach(access -> access.report(asdus));
        }
    }

    private void publishNow(List<Report> reports, CauseOfTransmission cause) {
        var asdus = packing.pack(reports, cause);
        accesses.forEach(access -> access.reportNow(asdus));
    }

    private boolean isFull() {
        return accesses.stream().anyMatch(Access::isFull);
    }

    private void reset(int qualifier) {
        if (qualifier == Requests.ALL) {
            startAgain();
        } else {
            accesses.forEach(Access::forget);
        }
    }

    private void startAgain() {
        agenda.clear();
        selections.clear();
        process.restart();
        begin();
    }

    @Override
    public String name() {
        return parameters.name();
    }

    @Override
    public List<Endpoint> endpoints() {
        return listening.stream().map(ControlledStation::endpoint).toList();
    }

    @Override
    public int connections() {
        return accesses.stream().mapToInt(Access::connections).sum();
    }

    @Override
    public Optional<InformationElement> value(String point) {
        return process.value(point);
    }

    @Override
    public void set(String point, String value) {
        accesses.forEach(Access::awaitRoom);
        publish(List.of(process.set(point, value)), CauseOfTransmission.SPONTANEOUS);
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
    public long lostEvents() {
        return accesses.stream().mapToLong(Access::lost).sum();
    }

    @Override
    public void restart() {
        var ends = parameters.stations().stream()
                .map(station -> Requests.endOfInitialization(station, POWER_ON)).toList();
        accesses.forEach(access -> access.restart(ends));
        listening.stream().flatMap(station -> station.links().stream()).forEach(Link::abort);
        startAgain();
    }

    void close() {
        agenda.close();
        listening.forEach(ControlledStation::close);
    }
}
