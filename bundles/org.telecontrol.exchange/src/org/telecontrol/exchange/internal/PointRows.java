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
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
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
    private final Origins origins;
    private final Set<String> keys;
    private final Set<String> nameKeys;

    /**
     * A point as the configuration has it now.
     *
     * @param said    as a list said it; none when no list did
     * @param command the command that shares the row, as it would have a row of its own; none when none does
     */
    public record Row(ListedPoint point, @Nullable ListedPoint said, @Nullable ListedPoint command) {}

    private PointRows(Collection<ConfiguredPoint> points, LayoutProfile profile, LastImport last) {
        this.points = points;
        this.origins = new Origins(last);
        this.keys = profile.columns().stream().map(LayoutColumn::key).collect(Collectors.toSet());
        keys.add(PointTexts.FORMS);
        this.nameKeys = profile.columns().stream()
                .filter(column -> column.role() == ColumnRole.NAME || column.role() == ColumnRole.QUALIFIED_NAME)
                .map(LayoutColumn::key).collect(Collectors.toSet());
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
    public static List<Row> of(Collection<ConfiguredPoint> points, LayoutProfile profile, LastImport last) {
        var rows = new PointRows(points, profile, last);
        var shared = rows.commandOf.values().stream().map(Identity::of).collect(Collectors.toSet());
        return points.stream().filter(point -> !shared.contains(Identity.of(point))).map(rows::row).toList();
    }

    private Row row(ConfiguredPoint point) {
        var entry = origins.of(point);
        var beside = commandOf.get(Identity.of(point));
        var command = beside == null ? null : row(beside, Map.of());
        if (entry == null) {
            return new Row(row(point, Map.of()), null, command);
        }
        boolean renamed = Origins.isRenamed(entry, point);
        var cells = ListedFields.cells(entry.fields());
        cells.keySet().retainAll(keys);
        if (renamed) {
            cells.keySet().removeAll(nameKeys);
        }
        var row = row(point, cells);
        return new Row(row, Origins.asSaid(entry, row, renamed), command);
    }

    private ListedPoint row(ConfiguredPoint point, Map<String, String> cells) {
        var command = commandOf.get(Identity.of(point));
        var metadata = new LinkedHashMap<>(cells);
        point.metadata().forEach(entry -> metadata.put(entry.getKey(), entry.getValue()));
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
