/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.telecontrol.iec104.AddressNotation;

/**
 * How a sheet becomes points and points become a sheet.
 *
 * @param id          short and stable, for the command line
 * @param name        for people
 * @param description what the layout is, and how it is read
 * @param header      where the header is
 * @param columns     in the order in which they are written; read in any order
 * @param values      its words for types, classes, states, yes and no
 * @param fixed       what holds for all rows whose cells say nothing else
 * @param sheets      what the names of sheets say, the first rule that is about a sheet holds; without any the first
 *                    sheet that has the header is read
 * @param rows        which rows are no points
 */
public record LayoutProfile(String id, String name, String description, HeaderPlace header, List<LayoutColumn> columns,
        ValueMaps values, Map<ColumnRole, String> fixed, List<SheetRule> sheets, RowRules rows) {

    public LayoutProfile {
        columns = List.copyOf(columns);
        sheets = List.copyOf(sheets);
    }

    /** The first sentence of the description: what the layout is. */
    public String summary() {
        int end = description.indexOf(". ");
        return end < 0 ? description : description.substring(0, end + 1);
    }

    /** This layout with addresses in that notation, where it leaves open how they are written. */
    public LayoutProfile withAddresses(AddressNotation notation) {
        return new LayoutProfile(id, name, description, header,
                columns.stream().map(column -> column.withAddresses(notation)).toList(), values, fixed, sheets, rows);
    }

    public Optional<LayoutColumn> column(ColumnRole role) {
        return columns.stream().filter(column -> column.role() == role).findFirst();
    }

    public List<String> headers() {
        return columns.stream().map(LayoutColumn::header).toList();
    }

    /** The header of the column with this role, for messages. */
    public String header(ColumnRole role) {
        return column(role).map(LayoutColumn::header).orElse(role.word());
    }
}
