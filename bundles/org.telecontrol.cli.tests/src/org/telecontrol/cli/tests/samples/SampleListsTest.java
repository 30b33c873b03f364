/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.cli.tests.samples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.telecontrol.cli.ExitCode;
import org.telecontrol.cli.tests.Run;
import org.telecontrol.exchange.tests.samples.Samples;

/**
 * Each sample list goes the whole way: it is imported into a new file, imported once more, which changes no octet, and
 * exported with its own layout. With the system property {@code samples.cli.write} set to this package's source folder the
 * results are written there instead, to be read before they are committed.
 */
class SampleListsTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final String STATION = "made.station";
    private static final String LAYOUT = "found.layout.yaml";
    private static final String BACK = "back.csv";

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> names() throws IOException {
        return Samples.names().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void aListGoesTheWholeWay(String name) throws IOException {
        var list = Samples.make(name, folder);
        var layout = Samples.layout(name, folder);
        var result = assertTimeoutPreemptively(LONGEST, () -> wholeWay(list, layout));
        var written = System.getProperty("samples.cli.write");
        if (written == null) {
            assertEquals(resource(name), result);
        } else {
            Files.writeString(Path.of(written, name + ".expected"), result);
        }
    }

    private String wholeWay(Path list, @Nullable Path layout) throws IOException {
        var text = new StringBuilder();
        var first = importing(list, layout, "--save-layout", LAYOUT);
        tell(text, "import", first);
        if (!Files.exists(folder.resolve(STATION))) {
            assertEquals(List.of(), made(), "a list that is refused leaves nothing behind");
            return text.toString();
        }
        text.append(Files.readString(folder.resolve(STATION)));
        var before = octets();
        var again = importing(list, layout);
        assertEquals(first.exitCode(), again.exitCode());
        assertEquals(before, octets(), "a list that has not changed changes nothing");
        tell(text, "export", run("export", STATION, "--profile", LAYOUT, "--out", BACK).exits(ExitCode.DONE));
        text.append(Files.readString(folder.resolve(BACK)).replace("\r\n", "\n"));
        return text.toString();
    }

    private Run importing(Path list, @Nullable Path layout, String... options) {
        var command = new ArrayList<>(List.of("import", String.valueOf(list.getFileName()), "--into", STATION,
                "--keep-going"));
        if (layout != null) {
            command.addAll(List.of("--profile", String.valueOf(layout.getFileName())));
        }
        command.addAll(Arrays.asList(options));
        return run(command.toArray(String[]::new));
    }

    private Run run(String... arguments) {
        var run = Run.of(folder, arguments);
        assertFalse(run.err().contains("\tat "), run.err());
        return run;
    }

    private static void tell(StringBuilder text, String command, Run run) {
        text.append("== ").append(command).append(": ").append(run.exitCode()).append('\n').append(run.out())
                .append(run.err());
    }

    private List<String> made() throws IOException {
        return octets().keySet().stream().filter(name -> name.startsWith(STATION) || name.equals(LAYOUT)).toList();
    }

    /** What all files have in them. */
    private Map<String, String> octets() throws IOException {
        var octets = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                octets.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return octets;
    }

    private static String resource(String name) throws IOException {
        try (var in = SampleListsTest.class.getResourceAsStream(name + ".expected")) {
            if (in == null) {
                throw new IOException("There is no " + name + ".expected");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
