/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.ColumnMeanings.Meaning;
import org.telecontrol.exchange.layout.ColumnForm;
import org.telecontrol.exchange.layout.ColumnMeaning;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.layout.ValueMaps;
import org.telecontrol.exchange.sheet.CellName;
import org.telecontrol.exchange.sheet.SheetRow;

/**
 * Makes a layout of a table and of what an engineer says its columns mean. What is not said stays as it was. Where a
 * column that means something has no text above it, the columns are told by their position.
 */
public final class PointedLayout {

    static final String ID = "corrected";

    /** Roles whose cells are words that a layout may have to know. */
    private static final Set<ColumnRole> WORDS = Set.of(ColumnRole.TYPE, ColumnRole.COMMAND_TYPE,
            ColumnRole.SIGNAL_CLASS, ColumnRole.STATES, ColumnRole.SELECT);

    private final PointedTable table;
    private final List<SheetRow> rows;
    private final Map<Integer, ColumnMeaning> pointed;
    private final boolean isMoved;
    private final List<String> headers;
    private final LayoutProposal proposal;

    /**
     * @param rows    of the sheet
     * @param pointed what is said, by column of the sheet
     * @param isMoved whether it is said where the header is; otherwise it is searched for as before
     */
    public PointedLayout(PointedTable table, List<SheetRow> rows, Map<Integer, ColumnMeaning> pointed,
            boolean isMoved) {
        this.table = table;
        this.isMoved = isMoved;
        this.rows = rows;
        this.pointed = Map.copyOf(pointed);
        this.headers = PointedTable.headers(rows, table.first(), table.rows());
        this.proposal = new LayoutProposal(
                PointedTable.guess(rows, table.first(), table.rows(), meanings()), LayoutProfiles.GENERIC);
    }

    public LayoutProfile profile() {
        var base = table.layout();
        boolean byPosition = isByPosition();
        var columns = columns(byPosition);
        var proposed = proposal.profile(List.of());
        boolean isOwn = !base.id().equals(LayoutProposal.ID);
        return new LayoutProfile(ID, base.name(), LayoutProposal.description(columns),
                isMoved || byPosition ? table.place(rows, byPosition) : base.header(),
                columns, isOwn ? words(base) : proposed.values(), base.fixed(), base.sheets(),
                isOwn ? base.rows() : proposed.rows());
    }

    private Map<Integer, Meaning> meanings() {
        var meanings = new TreeMap<Integer, Meaning>();
        table.columns().forEach((position, column) -> {
            if (column.role() != ColumnRole.METADATA && !isTaken(position, column)) {
                meanings.put(position, new Meaning(column, 1));
            }
        });
        pointed.forEach((position, meaning) -> {
            if (meaning.role() != ColumnRole.METADATA) {
                meanings.put(position, new Meaning(plain(meaning), 1));
            }
        });
        return meanings;
    }

    /** Whether a column has lost its meaning, to another or because it was said to have another. */
    private boolean isTaken(int position, LayoutColumn column) {
        return pointed.containsKey(position) || isMeantElsewhere(column);
    }

    private boolean isMeantElsewhere(LayoutColumn column) {
        var meaning = ColumnMeaning.of(column);
        return pointed.values().stream().anyMatch(other -> other.excludes(meaning));
    }

    private static LayoutColumn plain(ColumnMeaning meaning) {
        var plain = ColumnForm.PLAIN;
        return new LayoutColumn("", List.of(), -1, meaning.role(), "", false, "", new ColumnForm(plain.address(),
                meaning.times(), meaning.value(), plain.unit(), plain.separator(), plain.fillDown()));
    }

    private boolean isByPosition() {
        return table.rows() == 0 || pointed.entrySet().stream().anyMatch(
                said -> said.getValue().saysSomething() && LayoutColumn.normalized(header(said.getKey())).isEmpty());
    }

    private String header(int position) {
        return position < headers.size() ? headers.get(position) : "";
    }

    private List<LayoutColumn> columns(boolean byPosition) {
        var positions = new LinkedHashMap<LayoutColumn, Integer>();
        table.columns().forEach((position, column) -> positions.putIfAbsent(column, position));
        var columns = new ArrayList<LayoutColumn>();
        for (var column : table.layout().columns()) {
            int position = positions.getOrDefault(column, -1);
            if (position >= 0) {
                columns.add(column(position, column, byPosition));
            } else if (!byPosition && !isMeantElsewhere(column)) {
                columns.add(column);
            }
        }
        new TreeMap<>(pointed).keySet().stream().filter(position -> !table.columns().containsKey(position))
                .filter(position -> byPosition || !LayoutColumn.normalized(header(position)).isEmpty())
                .forEach(position -> columns.add(column(position, null, byPosition)));
        return columns;
    }

    private LayoutColumn column(int position, @Nullable LayoutColumn known, boolean byPosition) {
        if (known != null && !isTaken(position, known)) {
            return placed(known, position, byPosition);
        }
        var meaning = pointed.getOrDefault(position, ColumnMeaning.METADATA);
        var header = known == null ? name(position, meaning) : known.header();
        var made = proposal.column(position, header,
                meaning.role() == ColumnRole.METADATA ? null : new Meaning(plain(meaning), 1));
        var named = new LayoutColumn(header, known == null ? List.of() : known.also(), made.position(), made.role(),
                key(position, header), made.number(), "", spelled(made.form(), meaning));
        return placed(named, position, byPosition);
    }

    /** A column that shares its header with another keeps its cells under a key of its own. */
    private String key(int position, String header) {
        return headers.stream().filter(header::equals).count() > 1
                ? header + " (column " + CellName.column(position) + ")"
                : header;
    }

    private String name(int position, ColumnMeaning meaning) {
        var header = header(position);
        if (!header.isEmpty()) {
            return header;
        }
        return meaning.saysSomething() ? meaning.role().word() : "Column " + CellName.column(position);
    }

    private static ColumnForm spelled(ColumnForm form, ColumnMeaning meaning) {
        var address = meaning.address();
        return address == null
                ? form
                : new ColumnForm(address, form.times(), form.value(), form.unit(), form.separator(), form.fillDown());
    }

    private static LayoutColumn placed(LayoutColumn column, int position, boolean byPosition) {
        return new LayoutColumn(column.header(), column.also(), byPosition ? position : -1, column.role(), column.key(),
                column.number(), column.defaultText(), column.form());
    }

    /** The words of a known layout, and the usual ones after them where a column of words was pointed at. */
    private ValueMaps words(LayoutProfile base) {
        if (pointed.values().stream().noneMatch(meaning -> WORDS.contains(meaning.role()))) {
            return base.values();
        }
        var own = base.values();
        var usual = LayoutProfiles.GENERIC.values();
        return new ValueMaps(both(own.types(), usual.types()), both(own.classes(), usual.classes()),
                both(own.states(), usual.states()), own.yes().isEmpty() ? usual.yes() : own.yes(),
                own.no().isEmpty() ? usual.no() : own.no());
    }

    private static <V> Map<String, V> both(Map<String, V> first, Map<String, V> second) {
        var both = new LinkedHashMap<>(first);
        second.forEach(both::putIfAbsent);
        return both;
    }
}
