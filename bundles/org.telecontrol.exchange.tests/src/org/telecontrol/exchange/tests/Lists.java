/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.ImportPlan;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.exchange.sheet.TableNotes;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/** What the tests of this bundle do with lists again and again. */
final class Lists {

    private Lists() {}

    /** A list that is kept with the tests, in a file of its own. */
    static Path sample(Path folder, String name) throws IOException {
        var file = folder.resolve(name);
        try (var in = Lists.class.getResourceAsStream("lists/" + name)) {
            if (in == null) {
                throw new IOException("No list " + name);
            }
            Files.copy(in, file);
        }
        return file;
    }

    static Path csv(Path folder, String... lines) throws IOException {
        var file = Files.createTempFile(folder, "list", ".csv");
        return Files.writeString(file, String.join("\r\n", lines), StandardCharsets.UTF_8);
    }

    /** A list of the help page's layout from rows that name only the cells that matter. */
    static Path help(Path folder, List<Map<String, String>> rows) throws IOException {
        return list(folder, LayoutProfiles.DATAMINER_HELP, rows);
    }

    static Path list(Path folder, LayoutProfile profile, List<Map<String, String>> rows) throws IOException {
        var lines = new ArrayList<String>();
        lines.add(String.join(",", profile.headers()));
        for (var row : rows) {
            lines.add(String.join(",", profile.headers().stream()
                    .map(header -> '"' + row.getOrDefault(header, "").replace("\"", "\"\"") + '"').toList()));
        }
        return csv(folder, lines.toArray(String[]::new));
    }

    static Configuration empty() {
        return StationFactory.eINSTANCE.createConfiguration();
    }

    static ImportPlan plan(Path list, ImportOptions options, Configuration configuration) throws IOException {
        return PointListImport.plan(PointListImport.read(list, options, Progress.NONE), configuration);
    }

    static ImportPlan merge(Path list, ImportOptions options, Configuration configuration) throws IOException {
        var plan = plan(list, options, configuration);
        plan.apply();
        return plan;
    }

    static List<Rtu> rtus(Configuration configuration) {
        return configuration.getElements().stream().filter(Rtu.class::isInstance).map(Rtu.class::cast).toList();
    }

    static RtuPoints points(Configuration configuration) {
        return RtuPoints.of(rtus(configuration).getFirst());
    }

    static PointListExport export(Configuration configuration, LayoutProfile profile, LastImport origin) {
        return PointListExport.ofRtus(rtus(configuration), ExportOptions.of(profile).withOrigin(origin));
    }

    /** The texts of all rows of the last sheet that are not blank. */
    static List<List<String>> texts(Path file) throws IOException {
        return cells(file).stream().map(row -> row.stream().map(Cell::text).toList()).toList();
    }

    static List<List<Cell>> cells(Path file) throws IOException {
        var rows = new ArrayList<List<Cell>>();
        try (var sheets = SheetFile.open(file);
                var cursor = sheets.sheets().stream().filter(sheet -> !sheet.name().equals(TableNotes.SHEET))
                        .reduce((first, second) -> second).orElseThrow().open()) {
            for (var row = cursor.next(); row != null; row = cursor.next()) {
                if (!row.isBlank()) {
                    rows.add(row.cells());
                }
            }
        }
        return rows;
    }
}
