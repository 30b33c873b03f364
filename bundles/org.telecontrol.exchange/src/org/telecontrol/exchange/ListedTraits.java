/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.FewTexts;
import org.telecontrol.exchange.internal.TextMap;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.iec104.TypeIdentification;

/**
 * What many rows of a list say alike.
 *
 * @param keys of their metadata, in the list's order
 */
public record ListedTraits(String sheet, String rtu, String host, @Nullable Integer commonAddress,
        TypeIdentification type,
        @Nullable TypeIdentification commandType, boolean typeStated, String unit, @Nullable ListedScaling scaling,
        List<String> states, Map<ColumnRole, String> details, List<String> keys) {

    static ListedTraits of(ListedPoint point) {
        return new ListedTraits(point.sheet(), point.rtu(), point.host(), point.commonAddress(), point.type(),
                point.commandType(), point.typeStated(), point.unit(), point.scaling(), point.states(),
                point.details(), List.copyOf(point.metadata().keySet()));
    }

    /** {@link ListedPoint#rtuKey}. */
    String rtuKey() {
        return host.isEmpty() ? rtu : host;
    }

    /** Whether they are those of a point; most that are not differ in what is compared first. */
    boolean areOf(ListedPoint point) {
        return type == point.type() && rtu.equals(point.rtu()) && unit.equals(point.unit())
                && host.equals(point.host()) && states.equals(point.states())
                && Objects.equals(commonAddress, point.commonAddress()) && Objects.equals(scaling, point.scaling())
                && commandType == point.commandType() && typeStated == point.typeStated()
                && details.equals(point.details()) && sheet.equals(point.sheet())
                && areKeysOf(TextMap.of(point.metadata()));
    }

    private boolean areKeysOf(FewTexts metadata) {
        boolean same = keys.size() == metadata.size();
        for (int i = 0; same && i < keys.size(); i++) {
            same = keys.get(i).equals(metadata.key(i));
        }
        return same;
    }
}
