/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.PointAddress;
import org.telecontrol.model.station.InformationObject;
import org.telecontrol.model.station.PointOverride;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.Station;
import org.telecontrol.model.station.StationElement;
import org.telecontrol.model.station.Typical;
import org.telecontrol.model.station.TypicalUse;

/**
 * All points of one RTU in the order of the configuration. Incomplete parts, such as a use whose typical was not
 * found, are left out: it is validation that reports them. Of two points with one address or name the first one is
 * found.
 */
public final class RtuPoints {

    private final List<ConfiguredPoint> all;
    private final Map<String, ConfiguredPoint> byName;
    private final Map<PointAddress, ConfiguredPoint> monitored;
    private final Map<PointAddress, ConfiguredPoint> commands;

    private RtuPoints(List<ConfiguredPoint> all) {
        this.all = List.copyOf(all);
        this.byName = HashMap.newHashMap(all.size());
        this.monitored = HashMap.newHashMap(all.size());
        this.commands = new HashMap<>();
        for (ConfiguredPoint point : all) {
            byName.putIfAbsent(point.name(), point);
            (point.isCommand() ? commands : monitored).putIfAbsent(point.address(), point);
        }
    }

    public static RtuPoints of(Rtu rtu) {
        return new RtuPoints(stream(rtu).toList());
    }

    /** The same points one after the other, none of them kept: uses are expanded when it is their turn. */
    public static Stream<ConfiguredPoint> stream(Rtu rtu) {
        return rtu.getStations().stream()
                .flatMap(station -> station.getElements().stream().flatMap(element -> stream(rtu, station, element)));
    }

    /** What one element of a station brings: itself, or the points of its typical. */
    static Stream<ConfiguredPoint> stream(Rtu rtu, Station station, StationElement element) {
        if (element instanceof TypicalUse use) {
            return ofUse(rtu, station, use);
        }
        return element instanceof InformationObject object && isComplete(object)
                ? Stream.of(ConfiguredPoint.own(rtu, station, object))
                : Stream.empty();
    }

    private static Stream<ConfiguredPoint> ofUse(Rtu rtu, Station station, TypicalUse use) {
        Typical typical = use.getTypical();
        if (typical == null || use.getName() == null) {
            return Stream.empty();
        }
        Map<InformationObject, PointOverride> overrides = new HashMap<>();
        use.getOverrides().forEach(override -> overrides.put(override.getPoint(), override));
        return typical.getElements().stream().filter(RtuPoints::isComplete).flatMap(object -> {
            PointOverride override = overrides.get(object);
            return override != null && override.isOmitted()
                    ? Stream.empty()
                    : Stream.of(ConfiguredPoint.ofUse(rtu, station, use, object, override));
        });
    }

    private static boolean isComplete(InformationObject object) {
        return object.getName() != null && object.getType() != null;
    }

    public List<ConfiguredPoint> all() {
        return all;
    }

    /** The points in monitor direction. */
    public List<ConfiguredPoint> monitored() {
        return all.stream().filter(point -> !point.isCommand()).toList();
    }

    public List<ConfiguredPoint> commands() {
        return all.stream().filter(ConfiguredPoint::isCommand).toList();
    }

    /** By the name within the RTU, for example {@code F01.Q0_Pos}. */
    public Optional<ConfiguredPoint> named(String name) {
        return found(byName.get(name));
    }

    public Optional<ConfiguredPoint> monitored(PointAddress address) {
        return found(monitored.get(address));
    }

    public Optional<ConfiguredPoint> command(PointAddress address) {
        return found(commands.get(address));
    }

    /** The point that shows that a command was carried out: of the use that is named, else of the command's own. */
    public Optional<ConfiguredPoint> returnInformation(ConfiguredPoint command) {
        var reference = command.returnInformation();
        if (reference == null || reference.getPoint() == null) {
            return Optional.empty();
        }
        TypicalUse named = reference.getUse();
        TypicalUse use = named != null ? named : command.use();
        String name = reference.getPoint().getName();
        return named(use == null ? name : use.getName() + '.' + name);
    }

    private static Optional<ConfiguredPoint> found(@Nullable ConfiguredPoint point) {
        return point == null ? Optional.empty() : Optional.of(point);
    }
}
