/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.ListedPoint;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.iec104.Direction;
import org.telecontrol.iec104.TypeIdentification;

/** A row of which everything is known but its name, which depends on the other rows. */
record PointDraft(int row, List<Cell> cells, Map<String, String> unknown, String rtu, String host,
        @Nullable Integer commonAddress, int ioa, @Nullable Integer commandIoa, TypeIdentification type,
        @Nullable TypeIdentification commandType, boolean typeStated, @Nullable Double factor, List<String> states) {

    /** The text of a column; empty if the layout has none or the cell says nothing. */
    String text(LayoutProfile profile, ColumnRole role) {
        return text(profile, column -> column.role() == role);
    }

    /** The text of a metadata column; empty if the layout has none or the cell says nothing. */
    String metadata(LayoutProfile profile, String key) {
        return text(profile, column -> column.key().equals(key));
    }

    private String text(LayoutProfile profile, Predicate<LayoutColumn> wanted) {
        for (int i = 0; i < cells.size(); i++) {
            if (wanted.test(profile.columns().get(i))) {
                return Texts.isNothing(cells.get(i)) ? "" : cells.get(i).trimmed();
            }
        }
        return "";
    }

    boolean isCommand() {
        return type.direction() == Direction.CONTROL;
    }

    PointDraft withoutCommand() {
        return new PointDraft(row, cells, unknown, rtu, host, commonAddress, ioa, null, type, null, typeStated, factor,
                states);
    }

    ListedPoint named(LayoutProfile profile, String name) {
        return new ListedPoint(row, rtu, host, commonAddress, ioa, commandIoa, type, commandType, typeStated, name,
                text(profile, ColumnRole.DESCRIPTION), text(profile, ColumnRole.UNIT), factor, states, Map.of());
    }
}
