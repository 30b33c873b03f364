/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.CommandProperties;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Endpoint;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.StationFactory;
import org.telecontrol.model.station.TypicalUse;

/** The RTU that rows of a list go to: what it has before, and what is to be put in. */
final class RtuTarget {

    private record Address(int commonAddress, int ioa, boolean command) {}

    private final Configuration configuration;
    private final Rtu rtu;
    private final List<ConfiguredPoint> points;
    private final Map<Address, ConfiguredPoint> byAddress = new HashMap<>();
    private final Map<String, ConfiguredPoint> byName = new HashMap<>();
    private final Map<Integer, Station> stations = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final boolean made;
    private final boolean empty;

    RtuTarget(Configuration configuration, Rtu rtu) {
        this.configuration = configuration;
        this.rtu = rtu;
        this.made = rtu.eContainer() == null;
        this.points = RtuPoints.of(rtu).all();
        for (var point : points) {
            byAddress.putIfAbsent(new Address(point.commonAddress(), point.ioa(), point.isCommand()), point);
            byName.putIfAbsent(point.name(), point);
        }
        for (var station : rtu.getStations()) {
            stations.putIfAbsent(station.getCommonAddress(), station);
            station.getElements().stream().map(StationElement::getName).forEach(names::add);
        }
        this.empty = names.isEmpty();
    }

    Rtu rtu() {
        return rtu;
    }

    List<ConfiguredPoint> points() {
        return points;
    }

    @Nullable
    ConfiguredPoint at(int commonAddress, int ioa, boolean command) {
        return points.isEmpty() ? null : byAddress.get(new Address(commonAddress, ioa, command));
    }

    @Nullable
    ConfiguredPoint named(String name) {
        return byName.get(name);
    }

    /** The station of rows that name none: the only one, else 1. */
    int defaultCommonAddress() {
        return stations.size() == 1 ? stations.keySet().iterator().next() : 1;
    }

    /** Whether the RTU is not in the configuration yet. */
    boolean isNew() {
        return rtu.eContainer() == null;
    }

    /** Puts an RTU that is new into the configuration. */
    void put() {
        if (isNew()) {
            configuration.getElements().add(rtu);
        }
    }

    /** The station with this common address; one that is missing is made behind the others. */
    private Station station(int commonAddress) {
        return stations.computeIfAbsent(commonAddress, address -> {
            var station = StationFactory.eINSTANCE.createStation();
            station.setCommonAddress(address);
            rtu.getStations().add(station);
            return station;
        });
    }

    /**
     * Puts an object behind all others of its station.
     *
     * @param behind what it belongs to and is put behind; none when it belongs to nothing
     */
    void insert(InformationObject object, int commonAddress, @Nullable Placed behind) {
        var elements = station(commonAddress).getElements();
        elements.add(place(elements, behind), object);
    }

    private static int place(List<StationElement> elements, @Nullable Placed behind) {
        if (behind == null || elements.isEmpty() || elements.getLast() == behind.object()) {
            return elements.size();
        }
        int before = elements.indexOf(behind.object());
        return before < 0 ? elements.size() : before + 1;
    }

    /** Takes away the stations of an RTU that is new to which nothing was added after all. */
    void dropEmptyStations() {
        if (made) {
            rtu.getStations().removeIf(station -> station.getElements().isEmpty());
        }
    }

    /** Everything that says what a command returns to. */
    Stream<CommandProperties> commands() {
        return rtu.getStations().stream().flatMap(station -> station.getElements().stream())
                .flatMap(
                        element -> element instanceof TypicalUse use ? use.getOverrides().stream() : Stream.of(element))
                .filter(CommandProperties.class::isInstance).map(CommandProperties.class::cast);
    }

    /** Takes a name, if no element of the RTU has it. */
    boolean takeName(String name) {
        return names.add(name);
    }

    /** A name that no element of the RTU has, and which is taken now; the names of a list are different by themselves. */
    String freeName(String wanted, int ioa) {
        if (empty) {
            return wanted;
        }
        var name = wanted;
        if (!names.add(name)) {
            name = wanted + "_" + ioa;
            for (int i = 2; !names.add(name); i++) {
                name = wanted + "_" + ioa + "_" + i;
            }
        }
        return name;
    }

    static Endpoint endpoint(String host, @Nullable Integer port) {
        var endpoint = StationFactory.eINSTANCE.createEndpoint();
        endpoint.setHost(host);
        if (port != null) {
            endpoint.setPort(port);
        }
        return endpoint;
    }
}
