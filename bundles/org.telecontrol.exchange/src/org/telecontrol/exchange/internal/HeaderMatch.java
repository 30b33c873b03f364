/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetRow;

/** A table of a sheet: where the columns of a layout are in it. */
final class HeaderMatch {

    /** A column that is not in the layout. */
    record Unknown(int position, String header, boolean repeated) {

        /** Under which its cells are kept. */
        String key() {
            return repeated ? header + " (column " + CellName.column(position) + ")" : header;
        }
    }

    private final LayoutProfile profile;
    private final Sheet sheet;
    private final int headerRow;
    private final Map<ColumnRole, String> given;
    private final int[] positions;
    private final List<Unknown> unknown = new ArrayList<>();
    private final int[] columnOfRole = new int[ColumnRole.values().length];
    private int first = Integer.MAX_VALUE;
    private int last = -1;
    private boolean hasDetails;
    private boolean hasScalingBesideFactor;

    private HeaderMatch(LayoutProfile profile, Sheet sheet, int headerRow, Map<ColumnRole, String> given) {
        this.profile = profile;
        this.sheet = sheet;
        this.headerRow = headerRow;
        this.given = new EnumMap<>(ColumnRole.class);
        this.given.putAll(given);
        positions = new int[profile.columns().size()];
        Arrays.fill(positions, -1);
    }

    /** The table without header whose first row of data the layout names. */
    static HeaderMatch headerless(LayoutProfile profile, Sheet sheet, Map<ColumnRole, String> given) {
        var match = new HeaderMatch(profile, sheet, Math.max(0, profile.header().first() - 1), given);
        for (int column = 0; column < match.positions.length; column++) {
            match.place(column, profile.columns().get(column).position());
        }
        return match.finished();
    }

    /** The tables below some rows that are taken for the header: one, or several side by side. */
    static List<HeaderMatch> of(LayoutProfile profile, Sheet sheet, Map<ColumnRole, String> given,
            List<SheetRow> rows) {
        var texts = new HeaderTexts(rows);
        var columnOf = columnsByName(profile);
        var matches = new ArrayList<HeaderMatch>();
        var match = new HeaderMatch(profile, sheet, rows.getLast().number(), given);
        for (int position = 0; position < texts.width(); position++) {
            int column = column(texts.names(position), columnOf, match);
            if (column >= 0 && match.positions[column] >= 0 && profile.header().sideBySide()) {
                matches.add(match.finished());
                match = new HeaderMatch(profile, sheet, rows.getLast().number(), given);
            }
            if (column >= 0 && match.positions[column] < 0) {
                match.place(column, position);
            } else if (!texts.whole(position).isEmpty()) {
                match.unknown.add(new Unknown(position, texts.whole(position), column >= 0));
            }
        }
        matches.add(match.finished());
        matches.forEach(one -> one.titled(texts));
        return matches.stream().filter(HeaderMatch::hasAddresses).findFirst().isPresent()
                ? matches.stream().filter(HeaderMatch::hasAddresses).toList()
                : List.of(matches.getFirst());
    }

    /** A title over a table, above its names, that is a type or a class of signals holds for all its rows. */
    private void titled(HeaderTexts texts) {
        if (!hasAddresses() || has(ColumnRole.TYPE) || has(ColumnRole.SIGNAL_CLASS)) {
            return;
        }
        var title = texts.title(first);
        if (profile.values().type(title).isPresent()) {
            given.put(ColumnRole.TYPE, title);
        } else if (profile.values().signalClass(title).isPresent()) {
            given.put(ColumnRole.SIGNAL_CLASS, title);
        }
    }

    private static Map<String, List<Integer>> columnsByName(LayoutProfile profile) {
        var columnOf = new HashMap<String, List<Integer>>();
        for (int column = 0; column < profile.columns().size(); column++) {
            var one = profile.columns().get(column);
            name(columnOf, one.header(), column);
            for (var other : one.also()) {
                name(columnOf, other, column);
            }
        }
        return columnOf;
    }

    private static void name(Map<String, List<Integer>> columnOf, String header, int column) {
        columnOf.computeIfAbsent(LayoutColumn.normalized(header), name -> new ArrayList<>()).add(column);
    }

    /** The first column with one of these names that is free, else any with it, else -1. */
    private static int column(List<String> names, Map<String, List<Integer>> columnOf, HeaderMatch match) {
        int taken = -1;
        for (var name : names) {
            for (int column : columnOf.getOrDefault(name, List.of())) {
                if (match.positions[column] < 0) {
                    return column;
                }
                taken = taken < 0 ? column : taken;
            }
        }
        return taken;
    }

    private void place(int column, int position) {
        positions[column] = position;
        first = Math.min(first, position);
        last = Math.max(last, position);
    }

    private HeaderMatch finished() {
        Arrays.fill(columnOfRole, -1);
        for (int column = positions.length - 1; column >= 0; column--) {
            if (positions[column] >= 0) {
                columnOfRole[profile.columns().get(column).role().ordinal()] = column;
            }
        }
        hasScalingBesideFactor = ScalingCells.ROLES.stream().anyMatch(role -> role != ColumnRole.FACTOR && has(role));
        hasDetails = has(ColumnRole.RETURNS) || PointDetail.roles().stream().anyMatch(this::has);
        return this;
    }

    LayoutProfile profile() {
        return profile;
    }

    Sheet sheet() {
        return sheet;
    }

    /** The last row of the header. */
    int headerRow() {
        return headerRow;
    }

    /** What the sheet's name or the layout says of all rows. */
    Map<ColumnRole, String> given() {
        return given;
    }

    List<Unknown> unknown() {
        return unknown;
    }

    /** For a column of the profile the column of the sheet, -1 where the sheet has none. */
    int position(int column) {
        return positions[column];
    }

    /** How many columns it has. */
    int width() {
        return last - first + 1 + unknown.size();
    }

    /** Whether a column has a detail of points. */
    boolean hasDetails() {
        return hasDetails;
    }

    /** Whether more than a factor says a scaling. */
    boolean hasScalingBesideFactor() {
        return hasScalingBesideFactor;
    }

    int matched() {
        return (int) Arrays.stream(positions).filter(position -> position >= 0).count();
    }

    boolean has(ColumnRole role) {
        return columnOfRole[role.ordinal()] >= 0;
    }

    /** Whether rows below can be points at all. */
    boolean hasAddresses() {
        return has(ColumnRole.ADDRESS) || has(ColumnRole.COMMAND_ADDRESS) || has(ColumnRole.ADDRESS_PART);
    }

    /** Whether a row has anything in this table. */
    boolean isIn(SheetRow row) {
        for (int position = first; position <= last; position++) {
            if (!row.cell(position).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** The header of a column of the sheet; empty if it has none. */
    String header(int position) {
        for (int column = 0; position >= 0 && column < positions.length; column++) {
            if (positions[column] == position) {
                return profile.columns().get(column).header();
            }
        }
        return unknown.stream().filter(one -> one.position() == position).map(Unknown::header).findFirst().orElse("");
    }

    /** The column of the sheet with this role, -1 if it has none. */
    int position(ColumnRole role) {
        int column = columnOfRole[role.ordinal()];
        return column < 0 ? -1 : positions[column];
    }

    /** The column of the layout with this role that the sheet has; null if it has none. */
    @org.eclipse.jdt.annotation.Nullable
    LayoutColumn column(ColumnRole role) {
        int column = columnOfRole[role.ordinal()];
        return column < 0 ? null : profile.columns().get(column);
    }

    /** The cell of a row for a column of the profile. */
    Cell cell(SheetRow row, int column) {
        return row.cell(positions[column]);
    }

    /** Whether the cells of a row are an address and a type in the words of the layout. */
    boolean reads(SheetRow row) {
        var column = column(ColumnRole.ADDRESS);
        var type = row.cell(position(ColumnRole.TYPE)).trimmed();
        if (column == null || profile.values().type(type).isEmpty() && profile.values().signalClass(type).isEmpty()) {
            return false;
        }
        try {
            return column.form().address().parse(Texts.address(row.cell(position(ColumnRole.ADDRESS)).trimmed()))
                    .ioa() > 0;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
