/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;
import org.telecontrol.dsl.validation.IssueCodes;
import org.telecontrol.model.station.Configuration;
import org.telecontrol.testkit.stations.RandomConfiguration;

/** Whatever the model holds, valid or not, survives as text; the text is formatted. */
class RandomRoundTripTest {

    private static final int CONFIGURATIONS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 2000})
    void modelToTextToModel(long seed, @TempDir Path folder) throws IOException {
        var file = folder.resolve("a.station");
        for (long i = seed; i < seed + CONFIGURATIONS; i++) {
            var configuration = RandomConfiguration.of(i);
            var text = StationFiles.text(configuration);
            Files.writeString(file, text);
            var loaded = StationFiles.load(file);
            assertEquals("", understood(loaded), "seed " + i);
            assertEqual(configuration, loaded.configuration(file), i);
            assertEquals(text, StationFiles.format(text), "seed " + i);
            assertEquals(text, StationFiles.text(loaded.configuration(file)), "seed " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 2000})
    void modelToXmiToModelAndText(long seed, @TempDir Path folder) throws IOException {
        var file = folder.resolve("a.xmi");
        for (long i = seed; i < seed + CONFIGURATIONS; i++) {
            var configuration = RandomConfiguration.of(i);
            StationFiles.save(configuration, file);
            var loaded = StationFiles.load(file);
            assertEquals("", understood(loaded), "seed " + i);
            assertEqual(configuration, loaded.configuration(file), i);
            assertEquals(StationFiles.text(configuration), StationFiles.text(loaded.configuration(file)), "seed " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 1000, 2000})
    void mergedTextMeansTheNewModel(long seed, @TempDir Path folder) throws IOException {
        var file = folder.resolve("a.station");
        for (long i = seed; i < seed + CONFIGURATIONS; i++) {
            StationFiles.save(RandomConfiguration.of(i), file);
            var loaded = StationFiles.load(file).configuration(file);
            RandomChanges.of(i).apply(loaded);
            var expected = StationFiles.text(EcoreUtil.copy(loaded));
            StationFiles.save(loaded, file);
            var again = StationFiles.load(file);
            assertEquals("", understood(again), "seed " + i);
            assertEquals(expected, StationFiles.text(EcoreUtil.copy(again.configuration(file))), "seed " + i);
        }
    }

    /** Problems of reading; that a random configuration breaks rules is no wonder. */
    private static String understood(LoadedStationFiles loaded) {
        return String.join("\n", loaded.problems().stream().filter(problem -> switch (problem.code()) {
            case IssueCodes.SYNTAX, IssueCodes.VALUE, IssueCodes.UNRESOLVED_REFERENCE -> true;
            default -> false;
        }).map(StationProblem::toString).toList());
    }

    private static void assertEqual(Configuration expected, Configuration actual, long seed) {
        // Values that the canonical text always says, such as k, may be set to their default: that is the same model.
        assertTrue(EcoreUtil.equals(expected, actual), () -> "seed " + seed + "\n" + StationFiles.text(expected)
                + "\n-- is not --\n" + StationFiles.text(EcoreUtil.copy(actual)));
    }
}
