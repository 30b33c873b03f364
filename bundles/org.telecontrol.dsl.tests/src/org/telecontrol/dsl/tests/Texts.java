/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.telecontrol.dsl.LoadedStationFiles;
import org.telecontrol.dsl.StationFiles;
import org.telecontrol.dsl.StationProblem;

/** Texts of the language in and out of temporary files. */
final class Texts {

    private Texts() {}

    static String resource(String name) {
        try (var stream = Texts.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalArgumentException("no resource " + name);
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static LoadedStationFiles load(Path folder, String... texts) {
        try {
            Path[] files = new Path[texts.length];
            for (int i = 0; i < texts.length; i++) {
                files[i] = folder.resolve((char) ('a' + i) + ".station");
                Files.writeString(files[i], texts[i]);
            }
            return StationFiles.load(files);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code line:column severity code message} of each problem. */
    static List<String> problems(Path folder, String... texts) {
        return load(folder, texts).problems().stream().map(Texts::line).toList();
    }

    static String line(StationProblem problem) {
        return problem.line() + ":" + problem.column() + " " + problem.severity() + " " + problem.code() + " "
                + problem.message();
    }
}
