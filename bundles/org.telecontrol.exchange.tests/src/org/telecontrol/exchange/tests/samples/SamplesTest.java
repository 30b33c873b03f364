/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.exchange.ImportOptions;
import org.telecontrol.exchange.PointListImport;
import org.telecontrol.exchange.Progress;
import org.telecontrol.exchange.layout.LayoutFile;
import org.telecontrol.exchange.sheet.SheetException;

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
        return resource("samples.txt").lines();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aListGivesItsGoldenResult(String name) throws IOException {
        var recipe = Recipe.parse(name, resource(name + ".list"));
        var file = new Kitchen(folder).make(recipe);
        var result = assertTimeoutPreemptively(LONGEST, () -> read(recipe, file));
        var written = System.getProperty("samples.write");
        if (written == null) {
            assertEquals(resource(name + ".expected"), result);
        } else {
            Files.writeString(Path.of(written, name + ".expected"), result);
        }
    }

    @Test
    void thereAreAtLeastThirtyAndEachSaysWhatItShows() throws IOException {
        List<String> names = names().toList();
        assertTrue(names.size() >= 30);
        for (var name : names) {
            assertTrue(resource(name + ".list").startsWith("%about "), name);
        }
    }

    private static String read(Recipe recipe, Path file) throws IOException {
        var options = ImportOptions.DEFAULT;
        var layout = recipe.directive("layout", "");
        if (!layout.isEmpty()) {
            var name = layout + LayoutFile.EXTENSION;
            options = options.withProfile(LayoutFile.read(resource(name), name));
        }
        try {
            return Rendering.of(PointListImport.read(file, options, Progress.NONE));
        } catch (SheetException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = SamplesTest.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
