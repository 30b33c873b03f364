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
import java.util.function.BiConsumer;

import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutProfile;

/** Points that a layout cannot tell apart, because it has no column for the RTU or for the common address. */
public final class AddressLint {

    private record Place(String rtu, int commonAddress, int ioa, boolean command) {}

    private final boolean tellsRtus;
    private final boolean tellsStations;
    private final Map<Place, String> taken = new HashMap<>();
    private final Set<String> rtus = new HashSet<>();
    private final Set<Integer> stations = new HashSet<>();

    public AddressLint(LayoutProfile profile) {
        tellsRtus = List.of(ColumnRole.RTU, ColumnRole.HOST, ColumnRole.QUALIFIED_NAME).stream()
                .anyMatch(role -> profile.column(role).isPresent());
        tellsStations = profile.column(ColumnRole.COMMON_ADDRESS).isPresent()
                || profile.column(ColumnRole.ADDRESS).map(column -> column.form().address().has("CA")).orElse(false);
    }

    /** @param warn takes a reason and a code */
    public void check(ListedPoint point, BiConsumer<String, String> warn) {
        if (rtus.add(point.rtu()) && rtus.size() == 2 && !tellsRtus) {
            warn.accept("no column tells RTUs apart: the points of all would be those of one", "lost-rtu");
        }
        var station = point.commonAddress();
        if (station != null && stations.add(station) && stations.size() == 2 && !tellsStations) {
            warn.accept("no column has the common address: the points of all stations would be those of one",
                    "lost-common-address");
        }
        claim(point, point.ioa(), point.isCommand(), warn);
        var command = point.commandIoa();
        if (command != null) {
            claim(point, command, true, warn);
        }
    }

    private void claim(ListedPoint point, int ioa, boolean command, BiConsumer<String, String> warn) {
        var station = point.commonAddress();
        var name = point.rtu() + "." + point.name();
        var other = taken.putIfAbsent(new Place(tellsRtus ? point.rtu() : "",
                tellsStations && station != null ? station : 0, ioa, command), name);
        if (other != null) {
            warn.accept("the address " + ioa + " is also that of " + other, "duplicate-address");
        }
    }
}
