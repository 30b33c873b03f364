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
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
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

    @Test
    void thereAreAtLeastThirtyAndEachSaysWhatItShows() throws IOException {
        List<String> names = names().toList();
        assertTrue(names.size() >= 30);
        for (var name : names) {
            assertTrue(Samples.resource(name + ".list").startsWith("%about "), name);
        }
    }

    private static String read(@Nullable Path layout, Path file) throws IOException {
        var options = ImportOptions.DEFAULT.withProfile(layout == null ? null : LayoutFile.read(layout));
        try {
            return Rendering.of(PointListImport.read(file, options, Progress.NONE));
        } catch (SheetException e) {
            return "refused: " + e.getMessage() + "\n";
        }
    }
}
