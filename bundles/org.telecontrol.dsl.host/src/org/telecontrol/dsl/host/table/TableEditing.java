/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.dsl.host.edit.TextChange;

/** One request that becomes changes of the text. */
final class TableEditing {

    private final PointTable table;
    private final TableRequest request;
    private final CellWriting writing = new CellWriting();
    private final List<Refusal> refusals = new ArrayList<>();
    private final List<TextChange> changes = new ArrayList<>();
    private @Nullable NameLedger names;

    TableEditing(PointTable table, TableRequest request) {
        this.table = table;
        this.request = request;
    }

    TableChange change() {
        return change(List.of());
    }

    /** @param others changes outside of all rows that are to be made in the same step */
    TableChange change(List<TextChange> others) {
        Set<Integer> deleted = new HashSet<>(request.deleted());
        var rows = rows(deleted);
        var renaming = rows.stream().filter(row -> row.name() != null).toList();
        if (!renaming.isEmpty()) {
            new NewNames(table, names(), renaming).refuseShared();
        }
        var changed = rows.stream().filter(row -> !row.isEmpty()).toList();
        changed.forEach(this::write);
        changes.addAll(others);
        add();
        deleted.stream().sorted().map(row -> RowLines.removal(table, row)).forEach(changes::add);
        return new TableChange(table.revision(), merged(changes), refusals,
                changed.stream().flatMap(row -> row.edits().stream()).toList(), renamed(changed));
    }

    private List<RowEdit> rows(Set<Integer> deleted) {
        Map<Integer, Map<Column, String>> texts = new TreeMap<>();
        for (var edit : request.edits()) {
            if (!deleted.contains(edit.row())) {
                texts.computeIfAbsent(edit.row(), row -> new LinkedHashMap<>(2)).put(edit.column(), edit.text());
            }
        }
        List<RowEdit> rows = new ArrayList<>(texts.size());
        texts.forEach((row, cells) -> {
            var edit = new RowEdit(table, row, writing, refusals::add);
            edit.read(cells);
            rows.add(edit);
        });
        return rows;
    }

    private NameLedger names() {
        var known = names;
        if (known == null) {
            var all = new NameLedger(table);
            request.deleted().stream().distinct().forEach(row -> all.remove(table.block(row).scope(),
                    table.text(row, StandardColumn.NAME)));
            names = all;
            return all;
        }
        return known;
    }

    private void write(RowEdit row) {
        var text = RowText.of(table, row.row());
        var before = text.text();
        var line = text.line();
        row.write(text);
        RowLines.difference(table.offset(row.row()), before, line, text).ifPresent(changes::add);
    }

    private void add() {
        if (request.added().isEmpty()) {
            return;
        }
        var rows = new NewRows(table, writing, names(), refusals::add);
        Map<Integer, List<String>> texts = new TreeMap<>();
        for (var number = 0; number < request.added().size(); number++) {
            var row = request.added().get(number);
            texts.computeIfAbsent(row.after(), after -> new ArrayList<>()).add(rows.text(row, number));
        }
        texts.forEach((after, lines) -> changes.add(RowLines.insertion(table, after, lines)));
    }

    /** In the order of the text; what touches is one change. */
    private static List<TextChange> merged(List<TextChange> changes) {
        List<TextChange> merged = new ArrayList<>(changes.size());
        changes.sort(Comparator.comparingInt(TextChange::offset));
        for (var change : changes) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last != null && last.end() >= change.offset()) {
                merged.set(merged.size() - 1, new TextChange(last.offset(), change.end() - last.offset(),
                        last.text() + change.text()));
            } else {
                merged.add(change);
            }
        }
        return merged;
    }

    private List<Renamed> renamed(List<RowEdit> rows) {
        List<Renamed> renamed = new ArrayList<>();
        for (var row : rows) {
            var name = row.name();
            if (name != null) {
                renamed.add(new Renamed(row.row(), table.text(row.row(), StandardColumn.NAME), name));
            }
        }
        return renamed;
    }
}
