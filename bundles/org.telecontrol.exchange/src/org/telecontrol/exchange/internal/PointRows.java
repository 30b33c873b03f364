/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Rtu;

/** Configured points as rows of a list. */
public final class PointRows {

    /** What is the same for points of two expansions of one configuration. */
    private record Identity(Object declaration, @Nullable Object use) {

        static Identity of(ConfiguredPoint point) {
            return new Identity(point.declaration(), point.use());
        }
    }

    private final Collection<ConfiguredPoint> points;
    private final Map<Rtu, RtuPoints> rtus = new LinkedHashMap<>();
    private final Map<Identity, ConfiguredPoint> commandOf = new HashMap<>();
    private final Map<Rtu, String> hosts;

    private PointRows(Collection<ConfiguredPoint> points, LayoutProfile profile) {
        this.points = points;
        points.forEach(point -> rtus.computeIfAbsent(point.rtu(), RtuPoints::of));
        this.hosts = new Hosts(rtus.keySet(), profile.column(ColumnRole.PORT).isPresent()).all();
        if (profile.column(ColumnRole.COMMAND_ADDRESS).isPresent()) {
            pairCommands();
        }
    }

    private void pairCommands() {
        var known = points.stream().map(Identity::of).collect(Collectors.toSet());
        points.stream().filter(ConfiguredPoint::isCommand).forEach(command -> returnInformation(command)
                .filter(known::contains).ifPresent(point -> commandOf.putIfAbsent(point, command)));
    }

    private Optional<Identity> returnInformation(ConfiguredPoint command) {
        return rtus.computeIfAbsent(command.rtu(), RtuPoints::of).returnInformation(command)
                .filter(point -> point.commonAddress() == command.commonAddress()).map(Identity::of);
    }

    /**
     * One row for each point; in a layout with a column for it a command shares the row of its return information if
     * that is there.
     */
    public static List<ListedPoint> of(Collection<ConfiguredPoint> points, LayoutProfile profile) {
        var rows = new PointRows(points, profile);
        var shared = rows.commandOf.values().stream().map(Identity::of).collect(Collectors.toSet());
        return points.stream().filter(point -> !shared.contains(Identity.of(point))).map(rows::row).toList();
    }

    private ListedPoint row(ConfiguredPoint point) {
        var command = commandOf.get(Identity.of(point));
        var metadata = new LinkedHashMap<String, String>();
        point.metadata().forEach(entry -> metadata.putIfAbsent(entry.getKey(), entry.getValue()));
        return new ListedPoint("", 0, point.rtu().getName(), hosts.getOrDefault(point.rtu(), ""), point.commonAddress(),
                point.ioa(), command == null ? null : command.ioa(), point.type(),
                command == null ? null : command.type(), true, point.name(), point.description(), point.unit(),
                ScalingText.of(point.scaling()), point.states(), details(point, command), metadata);
    }

    private Map<ColumnRole, String> details(ConfiguredPoint point, @Nullable ConfiguredPoint command) {
        var details = PointDetail.of(point);
        if (command != null) {
            PointDetail.of(command).forEach(details::putIfAbsent);
        }
        if (point.isCommand()) {
            rtus.computeIfAbsent(point.rtu(), RtuPoints::of).returnInformation(point)
                    .ifPresent(target -> details.put(ColumnRole.RETURNS, target.name()));
        }
        return details;
    }
}
