/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ListedPoints;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.Problem;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.Severity;
import org.telecontrol.exchange.internal.Recognition.Recognised;
import org.telecontrol.exchange.layout.ColumnRole;
import org.telecontrol.exchange.sheet.RowCursor;
import org.telecontrol.exchange.sheet.Sheet;
import org.telecontrol.exchange.sheet.SheetFile;

/** Reads one point list from an open file. */
public final class ListReader {

    private static final int ROWS_BETWEEN_REPORTS = 500;

    private final SheetFile file;
    private final ImportOptions options;
    private final String fileName;
    private final FoundProblems problems;
    private final ListedPoints points = new ListedPoints();
    private final AddressBook addresses = new AddressBook();
    private int rows;

    public ListReader(SheetFile file, ImportOptions options) {
        this.file = file;
        this.options = options;
        this.fileName = String.valueOf(file.path().getFileName());
        this.problems = new FoundProblems(fileName);
    }

    public PointList read(LatestProgress progress) throws IOException {
        var recognised = new Recognition(options.layouts(), options.profile(), options.addresses())
                .recognise(file, options.sheet());
        recognised.octets().filter(order -> !order.isEvident())
                .ifPresent(order -> problems.add(doubt(order, recognised)));
        var naming = new Naming(recognised.profile());
        var tables = bySheet(recognised.tables());
        int done = 0;
        for (var sheet : tables.entrySet()) {
            double base = (double) done++ / tables.size();
            int before = rows;
            try (var cursor = new RowsAhead(sheet.getKey(), progress::checkAgain)) {
                readSheet(cursor, sheet.getValue(), naming,
                        (share, count) -> progress.goOn(base + share / tables.size(), count));
            }
            if (rows == before) {
                problems.add(new Problem(Severity.WARNING, fileName, sheet.getKey().name(), 0, "", "",
                        "There are no rows below the header", "", "", "no-rows"));
            }
        }
        var named = new ReturnLinks(fileName, recognised.profile(), problems).resolved(naming.name(points));
        var sheets = tables.keySet().stream().map(Sheet::name).collect(Collectors.joining(", "));
        return new PointList(file.path(), sheets, recognised.profile(), recognised.confidence(), options,
                keys(recognised.tables()), rows, named, problemsInOrder(tables), problems.moreErrors(),
                problems.moreWarnings());
    }

    private Problem doubt(OctetOrder order, Recognised recognised) {
        return new Problem(Severity.WARNING, fileName, recognised.tables().getFirst().sheet().name(), 0, "",
                recognised.profile().header(ColumnRole.ADDRESS), order.doubt(), order.example(), "", "octet-order");
    }

    private static Map<Sheet, List<HeaderMatch>> bySheet(List<HeaderMatch> tables) {
        var bySheet = new LinkedHashMap<Sheet, List<HeaderMatch>>();
        tables.forEach(table -> bySheet.computeIfAbsent(table.sheet(), sheet -> new ArrayList<>()).add(table));
        return bySheet;
    }

    private void readSheet(RowCursor cursor, List<HeaderMatch> tables, Naming naming, Progress progress)
            throws IOException {
        var readers = tables.stream()
                .map(table -> new RowReader(table, new Problems(fileName, table, problems), addresses, naming))
                .toList();
        int passed = 0;
        for (var row = cursor.next(); row != null; row = cursor.next()) {
            for (var reader : readers) {
                if (reader.isAbout(row)) {
                    rows++;
                    var point = reader.read(row);
                    if (point != null) {
                        points.add(point);
                    }
                }
            }
            if (areEnded(readers)) {
                return;
            }
            if (++passed % ROWS_BETWEEN_REPORTS == 0) {
                progress.check(cursor.progress(), rows);
            }
        }
    }

    private static boolean areEnded(List<RowReader> readers) {
        for (var reader : readers) {
            if (!reader.isEnded()) {
                return false;
            }
        }
        return true;
    }

    private static Set<String> keys(List<HeaderMatch> tables) {
        var keys = new HashSet<String>();
        for (var match : tables) {
            match.unknown().forEach(column -> keys.add(column.key()));
            for (int i = 0; i < match.profile().columns().size(); i++) {
                if (match.position(i) >= 0) {
                    keys.add(match.profile().columns().get(i).key());
                }
            }
            var section = match.profile().rows().section();
            if (section != null) {
                keys.add(section.key());
            }
        }
        keys.add(PointTexts.FORMS);
        return keys;
    }

    private List<Problem> problemsInOrder(Map<Sheet, List<HeaderMatch>> tables) {
        var order = new HashMap<String, Integer>();
        tables.keySet().forEach(sheet -> order.putIfAbsent(sheet.name(), order.size()));
        var sorted = new ArrayList<>(problems.listed());
        sorted.sort((a, b) -> {
            int bySheet = Integer.compare(order.getOrDefault(a.sheet(), 0), order.getOrDefault(b.sheet(), 0));
            return bySheet != 0 ? bySheet : Integer.compare(a.row(), b.row());
        });
        if (problems.isMore()) {
            sorted.addFirst(problems.rest());
        }
        return List.copyOf(sorted);
    }
}
