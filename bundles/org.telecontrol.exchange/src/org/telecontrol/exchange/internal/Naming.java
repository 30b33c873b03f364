/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/**
 * Names the points of a list. A point is called what the list calls the signal; where several signals of an RTU are
 * called the same, what stands above them (object, element) goes in front; if that does not tell them apart, the address
 * goes behind. So a name does not depend on the order of the rows.
 */
final class Naming {

    private final LayoutProfile profile;

    Naming(LayoutProfile profile) {
        this.profile = profile;
    }

    /**
     * What a row calls its signal.
     *
     * @param description of the signal, without its unit
     */
    String signal(RowCells cells, String description, int ioa, TypeIdentification type) {
        var name = own(cells.text(ColumnRole.NAME));
        if (name.isEmpty()) {
            name = own(withoutRtu(cells.text(ColumnRole.QUALIFIED_NAME), cells.text(ColumnRole.RTU)));
        }
        if (name.isEmpty()) {
            name = own(description);
        }
        return name.isEmpty() ? (type.direction() == Direction.CONTROL ? "C_" : "P_") + ioa : name;
    }

    private static String withoutRtu(String key, String rtu) {
        int length = rtu.length();
        return key.length() > length && key.charAt(length) == '.' && key.startsWith(rtu)
                ? key.substring(length + 1)
                : key;
    }

    /** A name that is only a number says nothing, nor what is left of one in another script. */
    private static String own(String text) {
        return Identifiers.isMostlyLatin(text) ? Identifiers.of(text) : "";
    }

    /** Names all rows, those of each RTU for themselves, by what they call their signals; the order stays. */
    ListedPoints name(ListedPoints points) {
        var renamed = new HashMap<Integer, String>();
        var rtus = List.copyOf(points.byRtu().values());
        var unique = ManyHands.run(rtus.stream().<Function<Progress, Boolean>>map(rtu -> going -> areUnique(rtu))
                .toList(), points.size(), Progress.NONE);
        for (int i = 0; i < rtus.size(); i++) {
            if (!unique.get(i)) {
                nameOne(rtus.get(i), renamed);
            }
        }
        return renamed.isEmpty() ? points : named(points, renamed);
    }

    private ListedPoints named(ListedPoints points, Map<Integer, String> renamed) {
        var named = new ListedPoints();
        for (int i = 0; i < points.size(); i++) {
            var name = renamed.get(i);
            named.add(name == null ? points.get(i) : named(points.get(i), name));
        }
        return named;
    }

    /** Whether all names, those of commands beside points included, are different already. */
    private static boolean areUnique(ListedPoints.OfRtu rtu) {
        var names = new TextSet(rtu.size());
        for (int i = 0; i < rtu.size(); i++) {
            if (!names.add(rtu.name(i))
                    || rtu.traits(i).commandType() != null && !names.add(CommandNames.of(rtu.name(i)))) {
                return false;
            }
        }
        return true;
    }

    private void nameOne(ListedPoints.OfRtu rtu, Map<Integer, String> renamed) {
        var count = new HashMap<String, Integer>();
        for (int i = 0; i < rtu.size(); i++) {
            count.merge(rtu.name(i), 1, Integer::sum);
        }
        var paths = new HashMap<Integer, String>();
        var pathCount = new HashMap<String, Integer>();
        for (int i = 0; i < rtu.size(); i++) {
            if (count.getOrDefault(rtu.name(i), 0) > 1) {
                var path = path(rtu.get(i));
                paths.put(i, path);
                pathCount.merge(path, 1, Integer::sum);
            }
        }
        var taken = new HashSet<String>();
        for (int i = 0; i < rtu.size(); i++) {
            var path = paths.get(i);
            var name = path == null
                    ? rtu.name(i)
                    : pathCount.getOrDefault(path, 0) == 1 ? path : path + "_" + rtu.ioa(i);
            var free = unique(rtu.traits(i).commandType() != null, name, taken);
            if (!free.equals(rtu.name(i))) {
                renamed.put(rtu.place(i), free);
            }
        }
    }

    /** The text that was the name is kept where the list shows another name than the point has now. */
    private ListedPoint named(ListedPoint point, String name) {
        var column = profile.column(ColumnRole.NAME);
        if (column.isEmpty() || point.metadata().containsKey(column.get().key())
                || point.name().equals(generated(point))) {
            return point.withName(name);
        }
        var metadata = new TextMap(point.metadata());
        metadata.put(column.get().key(), point.name());
        return point.withName(name).withMetadata(metadata);
    }

    private static String generated(ListedPoint point) {
        return (point.isCommand() ? "C_" : "P_") + point.ioa();
    }

    /** @param command whether the command beside the point needs a name as well */
    private static String unique(boolean command, String name, Set<String> taken) {
        var free = name;
        for (int i = 2; !isFree(command, free, taken); i++) {
            free = name + "_" + i;
        }
        taken.add(free);
        if (command) {
            taken.add(CommandNames.of(free));
        }
        return free;
    }

    private static boolean isFree(boolean command, String name, Set<String> taken) {
        return !taken.contains(name) && !(command && taken.contains(CommandNames.of(name)));
    }

    private String path(ListedPoint point) {
        var metadata = point.metadata();
        var section = profile.rows().section();
        return Stream.of(section == null ? "" : part(metadata, section.key()),
                numbered(part(metadata, "Object"), part(metadata, "N1")),
                numbered(part(metadata, "Element"), part(metadata, "N2")), part(metadata, "SubObject"), point.name())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.collectingAndThen(Collectors.joining("_"), Identifiers::of));
    }

    private static String numbered(String part, String number) {
        return part.endsWith(number) ? part : part + number;
    }

    private static String part(Map<String, String> metadata, String key) {
        var text = metadata.getOrDefault(key, "").strip();
        return Texts.isNothing(text) ? "" : Identifiers.of(text).replaceFirst("^P(?=[0-9])", "");
    }
}
