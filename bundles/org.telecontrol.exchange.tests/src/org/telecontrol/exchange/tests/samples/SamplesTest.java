/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.exchange.ExportOptions;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.PointList;
import org.telecontrol.exchange.PointListExport;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutColumn;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.exchange.sheet.SheetException;
import org.telecontrol.exchange.sheet.SheetFile;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.model.station.Rtu;
import org.telecontrol.model.station.StationFactory;

/**
 * Each sample list gives its golden result. With the system property {@code samples.write} set to this package's source
 * folder the results are written there instead, to be read before they are committed.
 */
class SamplesTest {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    static Stream<String> names() throws IOException {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aListGivesItsGoldenResult(String name) throws IOException {
        var file = Samples.make(name, folder);
        var layout = Samples.layout(name, folder);
        var result = assertTimeoutPreemptively(LONGEST, () -> read(layout, file));
        var written = System.getProperty("samples.write");
        if (written == null) {
            assertEquals(Samples.resource(name + ".expected"), result);
        } else {
            Files.writeString(Path.of(written, name + ".expected"), result);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void nothingThatRowsOfPointsSayIsMissingInTheListThatIsWritten(String name) throws IOException {
        var file = Samples.make(name, folder);
        var layout = Samples.layout(name, folder);
        PointList list;
        try {
            list = PointListImport.read(file, options(layout), Progress.NONE);
        } catch (SheetException e) {
            return; // there is nothing to write again
        }
        if (list.errors() > 0) {
            return; // rows that are not imported are not written
        }
        var configuration = StationFactory.eINSTANCE.createConfiguration();
        var plan = PointListImport.plan(list, configuration);
        plan.apply();
        var options = ExportOptions.of(list.profile()).withExtraColumns().withOrigin(plan.lastImport());
        var written = new ArrayList<String>();
        PointListExport.ofRtus(rtus(configuration), options).rows()
                .forEach(row -> row.forEach(cell -> written.add(cell.text())));
        var missing = said(file, list);
        written.forEach(missing::remove);
        assertEquals(List.of(), missing);
    }

    private static List<Rtu> rtus(Configuration configuration) {
        return configuration.getElements().stream().filter(Rtu.class::isInstance).map(Rtu.class::cast).toList();
    }

    /** The texts of all rows that points were made of. */
    private static List<String> said(Path file, PointList list) throws IOException {
        var rows = list.points().stream().map(point -> point.sheet() + '!' + point.row()).collect(Collectors.toSet());
        var named = list.profile().columns().stream().map(LayoutColumn::position).collect(Collectors.toSet());
        boolean byPosition = list.profile().header().isHeaderless();
        var said = new ArrayList<String>();
        try (var sheets = SheetFile.open(file)) {
            for (var sheet : sheets.sheets()) {
                try (var cursor = sheet.open()) {
                    for (var row = cursor.next(); row != null; row = cursor.next()) {
                        for (int i = 0; rows.contains(sheet.name() + '!' + row.number())
                                && i < row.cells().size(); i++) {
                            if ((!byPosition || named.contains(i)) && !row.cell(i).isBlank()
                                    && row.cell(i).kind() != Cell.Kind.ERROR) {
                                said.add(row.cell(i).text());
                            }
                        }
                    }
                }
            }
        }
        return said;
    }

    @Test
    void thereAreAtLeastThirtyAndEachSaysWhatItShows() throws IOException {
        List<String> names = names().toList();
        assertTrue(names.size() >= 30);
        for (var name : names) {
            assertTrue(Samples.resource(name + ".list").startsWith("%about "), name);
        }
    }

    private static String read(@Nullable Path layout, Path file) throws IOException {
        try {
            return Rendering.of(PointListImport.read(file, options(layout), Progress.NONE));
        } catch (SheetException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }

    private static ImportOptions options(@Nullable Path layout) throws IOException {
        return ImportOptions.DEFAULT.withProfile(layout == null ? null : LayoutFile.read(layout));
    }
}
