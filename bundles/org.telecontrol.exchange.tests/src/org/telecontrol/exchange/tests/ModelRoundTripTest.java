/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.LastImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutProfile;
import org.telecontrol.exchange.layout.LayoutProfiles;
import org.telecontrol.exchange.sheet.Cell;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.points.RtuPoints;
import org.telecontrol.model.station.Configuration;

/**
 * A configuration goes into a list of each shipped layout and comes back: every point that the export has not warned of is
 * the same, and a list of what came back is the same list.
 */
class ModelRoundTripTest {

    private static final int SEEDS = 6;

    @TempDir
    @SuppressWarnings("null") // JUnit sets it
    private Path folder;

    static Stream<Arguments> lists() {
        return LayoutProfiles.shipped().all().stream().flatMap(profile -> Stream.of("csv", "xlsx").flatMap(
                extension -> LongStream.rangeClosed(1, SEEDS)
                        .mapToObj(seed -> Arguments.of(profile.id(), extension, seed))));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void whatAnExportDoesNotWarnOfComesBack(String layout, String extension, long seed) throws IOException {
        var profile = LayoutProfiles.shipped().find(layout).orElseThrow();
        boolean alone = profile == LayoutProfiles.DATAMINER_HELP;
        var configuration = RandomModel.of(seed, alone ? 1 : 3);
        var list = folder.resolve("list." + extension);
        var export = Lists.export(configuration, profile, LastImport.NONE);
        export.write(list, Progress.NONE);
        var warned = export.problems().stream().map(problem -> problem.file()).collect(Collectors.toSet());

        var back = Lists.empty();
        var plan = Lists.merge(list, options(profile, alone), back);
        assertEquals(List.of(), plan.problems().stream().filter(one -> one.isError())
                .filter(one -> !warned.contains(named(one.row(), configuration, export.rows().size()))).toList());

        var before = points(configuration);
        var after = points(back);
        warned.forEach(before::remove);
        warned.forEach(name -> before.remove(name + "_Cmd")); // told at the row that they share
        assertTrue(!before.isEmpty(), "nothing is left to compare");
        before.forEach((name, text) -> assertEquals(text, after.get(name), name));
    }

    @ParameterizedTest
    @MethodSource("lists")
    void aListOfWhatCameBackIsTheSameList(String layout, String extension, long seed) throws IOException {
        var profile = LayoutProfiles.shipped().find(layout).orElseThrow();
        boolean alone = profile == LayoutProfiles.DATAMINER_HELP;
        var list = folder.resolve("list." + extension);
        Lists.export(RandomModel.of(seed, alone ? 1 : 3), profile, LastImport.NONE).write(list, Progress.NONE);
        var back = Lists.empty();
        var plan = Lists.merge(list, options(profile, alone), back);
        var again = folder.resolve("again." + extension);
        Lists.export(back, profile, plan.lastImport()).write(again, Progress.NONE);
        if (plan.errors() == 0) {
            var missing = new ArrayList<>(sorted(list));
            missing.removeAll(sorted(again));
            var more = new ArrayList<>(sorted(again));
            more.removeAll(sorted(list));
            assertEquals(String.join("\n", missing), String.join("\n", more));
        }
    }

    private static ImportOptions options(LayoutProfile profile, boolean alone) {
        var options = ImportOptions.DEFAULT.withProfile(profile);
        return alone ? options.withRtu("RTU1").withHost("192.0.2.1").withCommonAddress(11) : options;
    }

    /** Rows of the stations of one RTU may come in another order. */
    private static List<String> sorted(Path list) throws IOException {
        return Lists.cells(list).stream().map(row -> row.stream()
                .map(cell -> cell.text() + (cell.kind() == Cell.Kind.NUMBER ? "#" : ""))
                .collect(Collectors.joining("|"))
                .replaceFirst("[|]+$", "")).sorted().toList();
    }

    private static String named(int row, Configuration configuration, int rows) {
        var points = Lists.rtus(configuration).stream().flatMap(rtu -> RtuPoints.of(rtu).all().stream()).toList();
        return rows == points.size() && row >= 2 && row - 2 < rows ? points.get(row - 2).qualifiedName() : "";
    }

    private static Map<String, String> points(Configuration configuration) {
        var points = new TreeMap<String, String>();
        for (var rtu : Lists.rtus(configuration)) {
            var all = RtuPoints.of(rtu);
            all.all().forEach(point -> points.put(point.qualifiedName(), text(point, all)));
        }
        return points;
    }

    /** Everything of a point that lists can say. */
    private static String text(ConfiguredPoint point, RtuPoints all) {
        return String.join(" | ", point.address().toString(), point.type().name(), point.description(), point.unit(),
                text(point.scaling()), point.states().toString(), text(point.limits()),
                String.valueOf(point.deadBand()), point.interrogationGroups().toString(),
                String.valueOf(point.counterGroup()), point.isCommand() ? command(point, all) : "");
    }

    private static String command(ConfiguredPoint command, RtuPoints all) {
        return command.mode() + " " + command.qualifier() + " " + command.selectTimeout() + " " + command.termination()
                + " " + all.returnInformation(command).map(ConfiguredPoint::name).orElse("");
    }

    private static String text(@Nullable EObject object) {
        return object == null
                ? ""
                : object.eClass().getName() + object.eClass().getEAllStructuralFeatures().stream()
                        .map(object::eGet).map(value -> value instanceof EList<?> list
                                ? list.toString()
                                : String.valueOf(value))
                        .toList();
    }
}
