/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * A row taken for the header row of a layout.
 *
 * @param positions for each column of the profile the column of the sheet, -1 where the sheet has none
 * @param unknown   columns of the sheet with a header that the profile does not have
 */
record HeaderMatch(LayoutProfile profile, Sheet sheet, int headerRow, List<Integer> positions, List<Unknown> unknown) {

    /** A column that is not in the layout. */
    record Unknown(int position, String header, boolean repeated) {

        /** Under which its cells are kept. */
        String key() {
            return repeated ? header + " (column " + CellName.column(position) + ")" : header;
        }
    }

    static HeaderMatch of(LayoutProfile profile, Sheet sheet, SheetRow row) {
        var names = profile.columns().stream().map(column -> LayoutColumn.normalized(column.header())).toList();
        var positions = new Integer[names.size()];
        Arrays.fill(positions, -1);
        var unknown = new ArrayList<Unknown>();
        for (int position = 0; position < row.cells().size(); position++) {
            var header = row.cell(position).trimmed();
            int column = names.indexOf(LayoutColumn.normalized(header));
            if (column >= 0 && positions[column] < 0) {
                positions[column] = position;
            } else if (!header.isEmpty()) {
                unknown.add(new Unknown(position, header, column >= 0));
            }
        }
        return new HeaderMatch(profile, sheet, row.number(), List.of(positions), List.copyOf(unknown));
    }

    int matched() {
        return (int) positions.stream().filter(position -> position >= 0).count();
    }

    boolean has(ColumnRole role) {
        return position(role) >= 0;
    }

    /** Whether rows below can be points at all. */
    boolean hasAddresses() {
        return has(ColumnRole.ADDRESS) || has(ColumnRole.COMMAND_ADDRESS);
    }

    /** The header of a column of the sheet; empty if it has none. */
    String header(int position) {
        int column = position < 0 ? -1 : positions.indexOf(position);
        return column >= 0
                ? profile.columns().get(column).header()
                : unknown.stream().filter(one -> one.position() == position).map(Unknown::header).findFirst()
                        .orElse("");
    }

    /** The column of the sheet with this role, -1 if it has none. */
    int position(ColumnRole role) {
        for (int column = 0; column < positions.size(); column++) {
            if (profile.columns().get(column).role() == role) {
                return positions.get(column);
            }
        }
        return -1;
    }

    /** The cells of a row in the order of the profile's columns. */
    List<Cell> cells(SheetRow row) {
        return positions.stream().map(row::cell).toList();
    }
}
