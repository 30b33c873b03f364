/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.validation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;

/** Who has an address already, in monitor and in control direction. Of each type the first one holds it. */
final class TakenAddresses<T> {

    private final Map<Long, List<T>> points = new HashMap<>();
    private final Map<Long, List<T>> commands = new HashMap<>();
    private final Function<T, TypeIdentification> type;

    TakenAddresses(Function<T, TypeIdentification> type) {
        this.type = type;
    }

    /**
     * Takes an address of two parts.
     *
     * @return who had it, of the same type if there is one, else of the same family, else the first; null for nobody
     */
    @Nullable
    T take(boolean command, int high, int low, T taker) {
        var holders = (command ? commands : points).computeIfAbsent((long) high << Integer.SIZE | low & 0xFFFF_FFFFL,
                key -> new ArrayList<>(1));
        var wanted = type.apply(taker);
        var nearest = holders.isEmpty() ? null : holders.get(0);
        for (var holder : holders) {
            var held = type.apply(holder);
            if (held == wanted) {
                return holder;
            }
            if (held.family() == wanted.family() && type.apply(nearest).family() != wanted.family()) {
                nearest = holder;
            }
        }
        holders.add(taker);
        return nearest;
    }
}
