/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.telecontrol.iec104.InformationElement;
import org.telecontrol.iec104.InformationObject;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.iec104.TimeTag;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.simulator.Fault;
import org.telecontrol.simulator.ReplayedValue;
import org.telecontrol.simulator.internal.behaviour.Course;
import org.telecontrol.simulator.internal.behaviour.Courses;

/** The values of one RTU. All methods may be called from any thread; none sends anything. */
final class Process {

    /** How often another point is tried when the one drawn has nothing to report. */
    private static final int TRIES = 20;

    /** Something that is to be reported. */
    record Report(int commonAddress, TypeIdentification type, InformationObject object) {}

    private final RtuPoints points;
    private final RtuClock clock;
    private final Faults faults;
    private final SplittableRandom random;
    private final Map<PointAddress, SimulatedPoint> simulated = new LinkedHashMap<>();
    private final Lottery lottery;
    private final Timeline timeline;
    private final SwappedAddresses exchange;
    private long beginning;

    /** @throws IllegalArgumentException with a sentence for people when the course of a point does not fit it */
    Process(RtuPoints points, Map<ConfiguredPoint, List<ReplayedValue>> replayed, RtuClock clock, long seed,
            Faults faults) {
        this.points = points;
        this.clock = clock;
        this.faults = faults;
        random = new SplittableRandom(seed);
        for (var point : points.monitored()) {
            simulated.computeIfAbsent(point.address(),
                    address -> point(point, replayed.getOrDefault(point, List.of())));
        }
        lottery = new Lottery(simulated.values());
        timeline = new Timeline(simulated.values());
        exchange = new SwappedAddresses(simulated.values());
        beginning = clock.nanos();
    }

    private SimulatedPoint point(ConfiguredPoint point, List<ReplayedValue> replayed) {
        try {
            return new SimulatedPoint(point, replayed, random);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(point.qualifiedName() + ": " + e.getMessage(), e);
        }
    }

    /** All values are as at the beginning. */
    synchronized void restart() {
        beginning = clock.nanos();
        simulated.values().forEach(SimulatedPoint::restart);
        timeline.restart();
    }

    RtuPoints points() {
        return points;
    }

    /** The points of a station that a request is about, without time tag and in the order of type and address. */
    synchronized List<Report> reports(int commonAddress, Predicate<SimulatedPoint> wanted,
            Function<SimulatedPoint, InformationElement> value) {
        return ofStation(commonAddress).filter(wanted)
                .sorted(Comparator.comparing(SimulatedPoint::interrogated).thenComparingInt(SimulatedPoint::ioa))
                .map(point -> new Report(commonAddress, point.interrogated(),
                        InformationObject.of(ioa(point), value.apply(point), faults.quality(), null)))
                .toList();
    }

    /** One point as it answers a read command: without time tag where its type can do without. */
    synchronized Optional<Report> report(PointAddress address) {
        return find(address).map(point -> report(point, point.interrogated()));
    }

    synchronized void freezeCounters(int commonAddress, Predicate<SimulatedPoint> wanted, boolean keep, boolean reset) {
        ofStation(commonAddress).filter(SimulatedPoint::isCounter).filter(wanted).forEach(point -> {
            if (keep) {
                point.freeze(reset);
            } else {
                point.reset();
            }
        });
    }

    /** Lets so many points change, fewer when there is nothing that can. */
    synchronized List<Report> change(int count) {
        var changed = new ArrayList<Report>();
        for (int tries = count * TRIES; tries > 0 && changed.size() < count && !lottery.isEmpty(); tries--) {
            var point = lottery.draw(random);
            if (point.change()) {
                changed.add(report(point, point.reported()));
            }
        }
        return changed;
    }

    /** Lets everything be as its course says now; gives what there is to report. */
    synchronized List<Report> advance() {
        return timeline.advance(clock.nanos() - beginning).stream().map(point -> report(point, point.reported()))
                .toList();
    }

    /** How long nothing changes by its course; empty when nothing does any more. */
    synchronized Optional<Duration> untilNext() {
        long next = timeline.next();
        return next == Course.NEVER
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(Math.max(0, next - (clock.nanos() - beginning))));
    }

    /** These points as they are now, without time tag. */
    synchronized List<Report> values(Collection<ConfiguredPoint> wanted) {
        return wanted.stream().flatMap(point -> find(point.address()).stream())
                .map(point -> report(point, point.interrogated())).toList();
    }

    /** How long after a command its return information shows the effect. */
    Duration delay(ConfiguredPoint command) {
        return points.returnInformation(command).map(Courses::delay).orElse(Duration.ZERO);
    }

    /** Does something with the dead band of a point; empty when there is no such point. */
    synchronized <T> Optional<T> withDeadBand(PointAddress address, Function<DeadBand, T> action) {
        return find(address).map(point -> action.apply(point.deadBand()));
    }

    synchronized void eachDeadBand(int commonAddress, Consumer<DeadBand> action) {
        ofStation(commonAddress).forEach(point -> action.accept(point.deadBand()));
    }

    /** Carries out a command; gives what its return information point has to report. */
    synchronized Optional<Report> operate(ConfiguredPoint command, InformationElement commanded) {
        return points.returnInformation(command).flatMap(point -> find(point.address()))
                .flatMap(point -> Effect.of(command, commanded, point).map(value -> {
                    point.set(value);
                    return report(point, point.reported());
                }));
    }

    /** @throws IllegalArgumentException with a sentence for people */
    synchronized Report set(String name, String value) {
        var point = find(name).orElseThrow(
                () -> new IllegalArgumentException("There is no point " + name + " in monitor direction"));
        point.set(point.parse(value));
        return report(point, point.reported());
    }

    synchronized Optional<InformationElement> value(String name) {
        return find(name).map(SimulatedPoint::value);
    }

    private Report report(SimulatedPoint point, TypeIdentification type) {
        var time = type.timeTag() == TimeTag.NONE ? null : clock.tag();
        return new Report(point.commonAddress(), type,
                InformationObject.of(ioa(point), point.value(), faults.quality(), time));
    }

    private int ioa(SimulatedPoint point) {
        return faults.has(Fault.SWAPPED_ADDRESSES) ? exchange.ioa(point) : point.ioa();
    }

    private Stream<SimulatedPoint> ofStation(int commonAddress) {
        return simulated.values().stream().filter(point -> point.commonAddress() == commonAddress);
    }

    private Optional<SimulatedPoint> find(String name) {
        return points.named(name).flatMap(point -> find(point.address()));
    }

    private Optional<SimulatedPoint> find(PointAddress address) {
        return Optional.ofNullable(simulated.get(address));
    }
}
