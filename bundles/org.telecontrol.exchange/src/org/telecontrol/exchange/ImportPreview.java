/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.internal.PointTexts;
import org.telecontrol.exchange.layout.LayoutColumn;

/** An import plan row by row, as a table can show it: what the list says, what comes of it, and where it is wrong. */
public final class ImportPreview {

    /** What comes of a row. */
    public enum Outcome {
        ADDED, CHANGED, SAME, REFUSED
    }

    /**
     * One row of the list.
     *
     * @param number   as a spreadsheet shows it
     * @param point    what was understood; none when the row was refused
     * @param problems of the row, in order
     */
    public record Row(int number, Outcome outcome, @Nullable ListedPoint point, List<Problem> problems) {

        /** The problem of a cell; null when it has none. */
        public @Nullable Problem problem(String header) {
            for (var problem : problems) {
                if (problem.header().equals(header)) {
                    return problem;
                }
            }
            return null;
        }
    }

    private final ImportPlan plan;
    private final PointTexts texts;
    private final List<Row> rows;
    private final List<Integer> columns;

    public ImportPreview(ImportPlan plan) {
        this.plan = plan;
        this.texts = new PointTexts(plan.list().profile());
        this.rows = rows(plan);
        this.columns = IntStream.range(0, layout().size())
                .filter(column -> plan.list().keys().contains(layout().get(column).key())).boxed().toList();
    }

    public ImportPlan plan() {
        return plan;
    }

    /** In the list's order, refused rows among the others. */
    public List<Row> rows() {
        return rows;
    }

    /** The headers of the layout that the list has, the columns of {@link #cells}. */
    public List<String> headers() {
        return columns.stream().map(column -> layout().get(column).header()).toList();
    }

    private List<LayoutColumn> layout() {
        return plan.list().profile().columns();
    }

    /** The texts of a row's cells; of a refused row only those that are wrong. */
    public List<String> cells(Row row) {
        var point = row.point();
        if (point != null) {
            var cells = texts.row(point);
            return columns.stream().map(column -> cells.get(column).text()).toList();
        }
        return headers().stream().map(row::problem).map(problem -> problem == null ? "" : problem.found()).toList();
    }

    private static List<Row> rows(ImportPlan plan) {
        var problems = new HashMap<Integer, List<Problem>>();
        plan.problems().forEach(one -> problems.computeIfAbsent(one.row(), row -> new ArrayList<>()).add(one));
        var outcomes = outcomes(plan);
        var rows = new TreeMap<Integer, Row>();
        for (var point : plan.list().points()) {
            rows.put(point.row(), new Row(point.row(), outcomes.getOrDefault(point.row(), Outcome.SAME), point,
                    problems.getOrDefault(point.row(), List.of())));
        }
        problems.forEach((row, own) -> {
            if (own.stream().anyMatch(Problem::isError) && row > 0) {
                rows.putIfAbsent(row, new Row(row, Outcome.REFUSED, null, own));
            }
        });
        return List.copyOf(rows.values());
    }

    /** A row whose point is new counts as added, even if its command was known. */
    private static Map<Integer, Outcome> outcomes(ImportPlan plan) {
        var outcomes = new HashMap<Integer, Outcome>();
        for (var change : plan.changes()) {
            if (change.row() > 0) {
                outcomes.putIfAbsent(change.row(),
                        change.kind() == Change.Kind.ADDED ? Outcome.ADDED : Outcome.CHANGED);
            }
        }
        return outcomes;
    }
}
