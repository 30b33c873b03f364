/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
     * @param sheet    name of the sheet
     * @param number   as a spreadsheet shows it
     * @param point    what was understood; none when the row was refused
     * @param problems of the row, in order
     */
    public record Row(String sheet, int number, Outcome outcome, @Nullable ListedPoint point, List<Problem> problems) {

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
        var problems = new LinkedHashMap<Place, List<Problem>>();
        plan.problems().forEach(one -> problems
                .computeIfAbsent(new Place(one.sheet(), one.row()), place -> new ArrayList<>()).add(one));
        var outcomes = outcomes(plan);
        var rows = new ArrayList<Row>();
        var order = new HashMap<String, Integer>();
        var seen = new HashSet<Place>();
        for (var point : plan.list().points()) {
            var place = new Place(point.sheet(), point.row());
            order.putIfAbsent(point.sheet(), order.size());
            seen.add(place);
            rows.add(new Row(point.sheet(), point.row(), outcomes.getOrDefault(place, Outcome.SAME), point,
                    problems.getOrDefault(place, List.of())));
        }
        problems.forEach((place, own) -> {
            if (place.row() > 0 && own.stream().anyMatch(Problem::isError) && !seen.contains(place)) {
                rows.add(new Row(place.sheet(), place.row(), Outcome.REFUSED, null, own));
            }
        });
        rows.sort(Comparator.comparingInt((Row row) -> order.getOrDefault(row.sheet(), Integer.MAX_VALUE))
                .thenComparingInt(Row::number));
        return List.copyOf(rows);
    }

    /** A row whose point is new counts as added, even if its command was known. */
    private static Map<Place, Outcome> outcomes(ImportPlan plan) {
        var outcomes = new HashMap<Place, Outcome>();
        for (var change : plan.changes()) {
            if (change.row() > 0) {
                outcomes.putIfAbsent(new Place(change.sheet(), change.row()),
                        change.kind() == Change.Kind.ADDED ? Outcome.ADDED : Outcome.CHANGED);
            }
        }
        return outcomes;
    }

    private record Place(String sheet, int row) {}
}
