/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.simulator.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.telecontrol.iec104.TypeIdentification;

/** Who reports under whose address when neighbours of one type have changed places. */
final class SwappedAddresses {

    private record Kind(int commonAddress, TypeIdentification type) {}

    private final Map<SimulatedPoint, Integer> addresses = new HashMap<>();

    SwappedAddresses(Collection<SimulatedPoint> points) {
        points.stream().collect(Collectors.groupingBy(point -> new Kind(point.commonAddress(), point.interrogated())))
                .values().forEach(this::swap);
    }

    private void swap(List<SimulatedPoint> alike) {
        var inOrder = alike.stream().sorted(Comparator.comparingInt(SimulatedPoint::ioa)).toList();
        for (int first = 0; first + 1 < inOrder.size(); first += 2) {
            addresses.put(inOrder.get(first), inOrder.get(first + 1).ioa());
            addresses.put(inOrder.get(first + 1), inOrder.get(first).ioa());
        }
    }

    int ioa(SimulatedPoint point) {
        return addresses.getOrDefault(point, point.ioa());
    }
}
