/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.internal.CommandNames;
import org.telecontrol.exchange.internal.PointDetail;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;

/** Merges the rows of one RTU. */
final class StationMerge {

    private final PointList list;
    private final RtuTarget target;
    private final KnownPoints knownPoints;
    private final NewPoints newPoints;
    private final Missing missing;
    private final Ancestor ancestor;
    private boolean hasLinks;
    private final Map<String, Placed> placedOf = new HashMap<>();
    private final Map<ListedPoint, Placed> links = new IdentityHashMap<>();
    private final Set<ConfiguredPoint> addressed = new HashSet<>();

    StationMerge(Merge merge, PointList list, RtuTarget target, Ancestor ancestor) {
        this.list = list;
        this.target = target;
        this.ancestor = ancestor;
        this.knownPoints = new KnownPoints(merge, target, list, ancestor);
        this.newPoints = new NewPoints(merge, target, list);
        this.missing = new Missing(merge, list, target, ancestor);
    }

    void merge(List<ListedPoint> points) {
        hasLinks = points.stream().anyMatch(point -> !point.detail(ColumnRole.RETURNS).isEmpty());
        if (!target.points().isEmpty()) {
            points.forEach(this::address);
        }
        points.forEach(this::merge);
        links.forEach(this::link);
        missing.handle();
    }

    /** A point that some row has by its address is not free for another row that has only its name. */
    private void address(ListedPoint point) {
        var own = target.at(commonAddress(point), point.ioa(), point.isCommand());
        if (own != null) {
            addressed.add(own);
        }
        var commandIoa = point.commandIoa();
        var command = commandIoa == null ? null : target.at(commonAddress(point), commandIoa, true);
        if (command != null) {
            addressed.add(command);
        }
    }

    private void merge(ListedPoint point) {
        var placed = place(point, null);
        if (placed == null) {
            return;
        }
        if (hasLinks && !point.isCommand()) {
            placedOf.put(point.name(), placed);
        } else if (hasLinks && !point.detail(ColumnRole.RETURNS).isEmpty()) {
            links.put(point, placed);
        }
        var commandIoa = point.commandIoa();
        var commandType = point.commandType();
        if (commandIoa != null && commandType != null) {
            var command = place(beside(point, commandIoa, commandType), placed);
            if (command != null) {
                knownPoints.returns(command, placed, point);
            }
        }
    }

    /** Commands may come before the points they return to. */
    private void link(ListedPoint command, Placed placed) {
        var target = placedOf.get(command.detail(ColumnRole.RETURNS));
        if (target != null) {
            knownPoints.returns(placed, target, command);
        }
    }

    /** Null when an engineer has deleted the point since the last import. */
    private @Nullable Placed place(ListedPoint point, @Nullable Placed behind) {
        int commonAddress = commonAddress(point);
        ancestor.listed(point, commonAddress);
        var known = known(point, commonAddress);
        if (known == null) {
            missing.listed(commonAddress);
            if (!ancestor.adds(point, commonAddress)) {
                return null;
            }
            return newPoints.add(point, commonAddress, behind);
        }
        missing.listed(known);
        return knownPoints.change(known, point, behind != null);
    }

    private @Nullable ConfiguredPoint known(ListedPoint point, int commonAddress) {
        if (target.points().isEmpty()) {
            return null;
        }
        var known = target.at(commonAddress, point.ioa(), point.isCommand());
        if (known != null) {
            return known;
        }
        var named = target.named(point.name());
        boolean moved = named != null && named.use() == null && named.commonAddress() == commonAddress
                && named.isCommand() == point.isCommand() && addressed.add(named);
        return moved ? named : null;
    }

    private int commonAddress(ListedPoint point) {
        var listed = point.commonAddress();
        var given = list.options().commonAddress();
        return listed != null ? listed : given != null ? given : target.defaultCommonAddress();
    }

    /** The command of a row as if it had a row of its own. */
    private static ListedPoint beside(ListedPoint point, int ioa, TypeIdentification type) {
        boolean analogue = type.valueKind().isAnalogue();
        var states = type.valueKind().states() == point.states().size() ? point.states() : List.<String>of();
        return new ListedPoint(point.sheet(), point.row(), point.rtu(), point.host(), point.commonAddress(), ioa, null,
                type, null,
                point.typeStated(), CommandNames.of(point.name()), "", analogue ? point.unit() : "",
                analogue ? point.scaling() : null, states, commandDetails(point), Map.of());
    }

    private static Map<ColumnRole, String> commandDetails(ListedPoint point) {
        var details = new LinkedHashMap<>(point.details());
        details.keySet().removeIf(role -> !PointDetail.of(role).map(PointDetail::isOfCommands).orElse(false));
        return details;
    }
}
