/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.TypeIdentification;
import org.telecontrol.model.points.ConfiguredPoint;

/** What lists said of configured points when they were imported last, to be said in the same words when it still holds. */
final class Origins {

    private record Name(String rtu, int commonAddress, String name, boolean command) {}

    private record Place(String rtu, int commonAddress, String address, boolean command) {}

    private final Map<Name, Entry> byName = new HashMap<>();
    private final Map<Place, Entry> byPlace = new HashMap<>();

    Origins(LastImport last) {
        for (var entry : last.entries()) {
            var key = entry.key();
            byName.putIfAbsent(new Name(key.rtu(), key.commonAddress(), name(entry), key.command()), entry);
            byPlace.putIfAbsent(new Place(key.rtu(), key.commonAddress(), address(entry), key.command()), entry);
        }
    }

    private static String name(Entry entry) {
        var name = entry.field(ListedFields.CONFIGURED_NAME);
        return name.isEmpty() ? entry.field(ListedFields.NAME) : name;
    }

    private static String address(Entry entry) {
        var address = entry.field(ListedFields.CONFIGURED_ADDRESS);
        return address.isEmpty() ? Integer.toString(entry.key().ioa()) : address;
    }

    /** Null when no list has said anything of it. */
    @Nullable
    Entry of(ConfiguredPoint point) {
        if (byName.isEmpty()) {
            return null;
        }
        var named = byName.get(new Name(point.rtu().getName(), point.commonAddress(), point.name(), point.isCommand()));
        return named != null
                ? named
                : byPlace.get(new Place(point.rtu().getName(), point.commonAddress(), Integer.toString(point.ioa()),
                        point.isCommand()));
    }

    /** Whether the engineer has given the point another name since. */
    static boolean isRenamed(Entry entry, ConfiguredPoint point) {
        return !name(entry).equals(point.name());
    }

    /** A row as the list said it; its name is the configured one if that is new. */
    static ListedPoint asSaid(Entry entry, ListedPoint row, boolean renamed) {
        var details = new LinkedHashMap<ColumnRole, String>();
        for (var role : ColumnRole.values()) {
            var text = role == ColumnRole.RETURNS || PointDetail.of(role).isPresent() ? entry.field(role.word()) : "";
            if (!text.isEmpty()) {
                details.put(role, text);
            }
        }
        return new ListedPoint(row.sheet(), row.row(), row.rtu(), row.host(), row.commonAddress(), entry.key().ioa(),
                row.commandIoa(), type(entry, row), row.commandType(), true,
                renamed ? row.name() : entry.field(ListedFields.NAME), entry.field(ListedFields.DESCRIPTION),
                entry.field(ListedFields.UNIT), ScalingText.read(entry.field(ListedFields.SCALING)),
                ListedFields.states(entry.field(ListedFields.STATES)), details, row.metadata());
    }

    private static TypeIdentification type(Entry entry, ListedPoint row) {
        for (var type : TypeIdentification.values()) {
            if (type.name().equals(entry.field(ListedFields.TYPE))) {
                return type;
            }
        }
        return row.type();
    }
}
