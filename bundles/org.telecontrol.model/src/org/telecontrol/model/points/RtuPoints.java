/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.model.points;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
        List<ConfiguredPoint> points = new ArrayList<>();
        for (Station station : rtu.getStations()) {
            for (StationElement element : station.getElements()) {
                if (element instanceof TypicalUse use) {
                    addUse(rtu, station, use, points);
                } else if (element instanceof InformationObject object && isComplete(object)) {
                    points.add(ConfiguredPoint.own(rtu, station, object));
                }
            }
        }
        return new RtuPoints(points);
    }

    private static void addUse(Rtu rtu, Station station, TypicalUse use, List<ConfiguredPoint> points) {
        Typical typical = use.getTypical();
        if (typical == null || use.getName() == null) {
            return;
        }
        Map<InformationObject, PointOverride> overrides = new HashMap<>();
        use.getOverrides().forEach(override -> overrides.put(override.getPoint(), override));
        for (InformationObject object : typical.getElements()) {
            PointOverride override = overrides.get(object);
            if (isComplete(object) && (override == null || !override.isOmitted())) {
                points.add(ConfiguredPoint.ofUse(rtu, station, use, object, override));
            }
        }
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
