/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.telecontrol.dsl.host.document.Known;
import org.telecontrol.dsl.host.index.Finding;

/** What the language has to say about the cells of a table. */
public final class CellFindings {

    public static final CellFindings NONE = new CellFindings(Map.of());

    private final Map<Integer, Map<Column, List<Finding>>> rows;

    private CellFindings(Map<Integer, Map<Column, List<Finding>>> rows) {
        this.rows = rows;
    }

    /** Nothing where the findings are about another state of the text than the table is. */
    public static Optional<CellFindings> of(PointTable table, Known<List<Finding>> findings) {
        return findings.revision() == table.revision()
                ? Optional.of(of(table, findings.value()))
                : Optional.empty();
    }

    static CellFindings of(PointTable table, List<Finding> findings) {
        Map<Integer, Map<Column, List<Finding>>> rows = new HashMap<>();
        for (var finding : SharedAddresses.atBoth(table, findings)) {
            table.cellAt(finding.offset()).ifPresent(cell -> rows.computeIfAbsent(cell.row(), row -> new HashMap<>())
                    .computeIfAbsent(cell.column(), column -> new ArrayList<>()).add(finding));
        }
        rows.values().forEach(columns -> columns.values()
                .forEach(list -> list.sort(Comparator.comparing(Finding::severity))));
        return new CellFindings(rows);
    }

    /** The findings of a cell, the worst first. */
    public List<Finding> at(int row, Column column) {
        return rows.getOrDefault(row, Map.of()).getOrDefault(column, List.of());
    }

    /** The findings of a row by their columns. */
    public Map<Column, List<Finding>> of(int row) {
        return rows.getOrDefault(row, Map.of());
    }

    /** The rows that have any. */
    public Set<Integer> rows() {
        return rows.keySet();
    }
}
