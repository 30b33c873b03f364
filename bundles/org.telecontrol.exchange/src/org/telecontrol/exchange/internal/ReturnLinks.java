/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.layout.AddressForm;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;

/** Finds the return information that rows of commands name, by its name in the list or by its address. */
final class ReturnLinks {

    private final String file;
    private final String key;
    private final FoundProblems problems;
    private final Map<String, @Nullable ListedPoint> byName = new HashMap<>();
    private final Map<String, @Nullable ListedPoint> byAddress = new HashMap<>();

    ReturnLinks(String file, LayoutProfile profile, FoundProblems problems) {
        this.file = file;
        this.key = profile.column(ColumnRole.RETURNS).map(LayoutColumn::key).orElse("");
        this.problems = problems;
    }

    /** The points with the return information of commands by its point's name. */
    ListedPoints resolved(ListedPoints points) {
        if (!areAnyIn(points)) {
            return points;
        }
        for (var point : points) {
            if (!point.isCommand()) {
                byName.putIfAbsent(key(point, point.name()), point);
                byName.putIfAbsent(key(point, Identifiers.of(point.description())), point);
                byAddress.putIfAbsent(key(point, station(point) + ":" + point.ioa()), point);
            }
        }
        var resolved = new ListedPoints();
        points.forEach(point -> resolved.add(resolved(point)));
        return resolved;
    }

    private static boolean areAnyIn(ListedPoints points) {
        for (int i = 0; i < points.size(); i++) {
            if (points.traits(i).details().containsKey(ColumnRole.RETURNS)) {
                return true;
            }
        }
        return false;
    }

    private ListedPoint resolved(ListedPoint point) {
        var text = point.detail(ColumnRole.RETURNS);
        if (text.isEmpty()) {
            return point;
        }
        var target = target(point, text);
        var details = new EnumMap<ColumnRole, String>(point.details());
        var spelled = spelled(point, text, target);
        if (target == null) {
            problems.add(new Problem(Severity.WARNING, file, point.sheet(), point.row(), Integer.toString(point.row()),
                    "", "There is no point \"" + text + "\" that the command " + point.name()
                            + " could return to; it is imported without return information",
                    text, "name or address of a point in the list", "no-return"));
            details.remove(ColumnRole.RETURNS);
        } else {
            details.put(ColumnRole.RETURNS, target.name());
        }
        return spelled.withDetails(details);
    }

    /** What the list calls the point is kept where the point has another name. */
    private ListedPoint spelled(ListedPoint command, String text, @Nullable ListedPoint target) {
        if (key.isEmpty() || command.metadata().containsKey(key) || target != null && target.name().equals(text)) {
            return command;
        }
        var metadata = new TextMap(command.metadata());
        metadata.put(key, text);
        return command.withMetadata(metadata);
    }

    private @Nullable ListedPoint target(ListedPoint command, String text) {
        var named = byName.get(key(command, Identifiers.of(text)));
        if (named != null) {
            return named;
        }
        try {
            int ioa = AddressForm.PLAIN.parse(Texts.address(text)).ioa();
            return byAddress.get(key(command, station(command) + ":" + ioa));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String station(ListedPoint point) {
        return String.valueOf(point.commonAddress());
    }

    private static String key(ListedPoint point, String text) {
        return point.rtuKey() + '\n' + text;
    }
}
