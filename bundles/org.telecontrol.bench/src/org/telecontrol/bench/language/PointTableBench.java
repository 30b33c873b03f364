/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.bench.language;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.telecontrol.bench.Bar;
import org.telecontrol.bench.Bench;
import org.telecontrol.bench.Lab;
import org.telecontrol.bench.Sample;
import org.telecontrol.bench.Unit;
import org.telecontrol.bench.Variant;
import org.telecontrol.dsl.host.table.AddressSeries;
import org.telecontrol.dsl.host.table.CellEdit;
import org.telecontrol.dsl.host.table.Fill;
import org.telecontrol.dsl.host.table.PointTable;
import org.telecontrol.dsl.host.table.PointTables;
import org.telecontrol.dsl.host.table.StandardColumn;
import org.telecontrol.dsl.host.table.TableEdits;
import org.telecontrol.dsl.host.table.TableRequest;

/** The point table of one large file: how long it takes to read, and how long what is done to all of its rows. */
public final class PointTableBench implements Bench {

    private static final String NAME = "table.station";
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final int points;

    public PointTableBench(int points) {
        this.points = points;
    }

    @Override
    public String name() {
        return "language-table";
    }

    @Override
    public String about() {
        return String.format(Locale.ROOT, "the table of %,d points: read, one cell and whole columns changed", points);
    }

    @Override
    public void measure(Lab lab) throws Exception {
        var text = Stations.alone(points);
        var parser = new PlainParser();
        try (var project = new BenchProject(lab.scratch(), Map.of(NAME, text))) {
            project.build();
            try (var open = new OpenText(project.file(NAME))) {
                open.awaitFindings();
                var table = read(open);
                var rows = IntStream.range(0, table.size()).boxed().toList();
                lab.compare(Unit.MILLISECONDS, Variant.of(PlainParser.NAME, Sample.time(() -> parser.parse(text))),
                        Variant.of("the table, read", Sample.time(() -> read(open)), Bar.atMostTimes(1)),
                        Variant.of("one cell changed and shown", Sample.time(() -> change(table)), Bar.atMost(150)),
                        Variant.of("a clause in all rows", Sample.time(() -> fill(table, rows)), Bar.atMostTimes(2)),
                        Variant.of("addresses in all rows", Sample.time(() -> number(table, rows)),
                                Bar.atMostTimes(2)));
            }
        }
    }

    private static PointTable read(OpenText open) {
        return PointTables.read(open.station(), PATIENCE).orElseThrow();
    }

    private static void change(PointTable table) {
        var change = TableEdits.of(table, TableRequest.edit(List.of(new CellEdit(table.size() / 2,
                StandardColumn.DESCRIPTION, "Changed"))));
        table.after(change.changes(), table.revision() + 1).orElseThrow();
    }

    private static void fill(PointTable table, List<Integer> rows) {
        assertAll(table, Fill.all(rows, List.of(StandardColumn.SIMULATE), "follow"));
    }

    private static void number(PointTable table, List<Integer> rows) {
        assertAll(table, AddressSeries.of(rows, "1000000", 1));
    }

    private static void assertAll(PointTable table, List<CellEdit> edits) {
        if (TableEdits.of(table, TableRequest.edit(edits)).edited().size() != edits.size()) {
            throw new IllegalStateException("Some cells were refused");
        }
    }
}
