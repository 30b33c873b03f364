/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;

import org.telecontrol.exchange.yaml.YamlFileException;
import org.telecontrol.exchange.yaml.YamlMap;

/**
 * A description of where a list comes from.
 *
 * @param name    of the list: the file's, without its extension
 * @param user    as whom it is fetched; empty when the source needs none
 * @param timeout after which it is given up
 */
public record SourceFile(String name, String user, Duration timeout, Fetch fetch) {

    public static final String EXTENSION = ".source.yaml";

    private static final int DEFAULT_SECONDS = 60;
    private static final int MAX_SECONDS = 24 * 3600;

    /** Whether a file is named as a description. */
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).endsWith(EXTENSION);
    }

    /**
     * Reads a description.
     *
     * @throws YamlFileException when it is none; it tells the place
     */
    public static SourceFile read(Path file) throws IOException {
        return read(Files.readString(file, StandardCharsets.UTF_8), file);
    }

    /**
     * Reads the text of a description, which need not be saved yet.
     *
     * @param file where it is or will be
     */
    public static SourceFile read(String text, Path file) throws IOException {
        var named = String.valueOf(file.getFileName());
        var settings = YamlMap.read(text, named);
        var id = settings.required("source");
        settings.refuseMistakes();
        refuseSecrets(settings);
        var found = Sources.find(id);
        if (found.isEmpty()) {
            settings.mistake("source", "There is no source \"" + id + "\"; there is "
                    + Sources.all().stream().map(ImportSource::id).collect(Collectors.joining(", ")));
            settings.refuseMistakes();
        }
        var source = found.orElseThrow();
        var user = settings.text("user", "");
        var timeout = Duration.ofSeconds(settings.number("timeout", DEFAULT_SECONDS, 1, MAX_SECONDS));
        var folder = file.toAbsolutePath().getParent();
        var fetch = source.prepare(settings, folder == null ? file.toAbsolutePath() : folder);
        settings.finish();
        return new SourceFile(named.substring(0, named.length() - (isNamed(file) ? EXTENSION.length() : 0)), user,
                timeout, fetch);
    }

    private static void refuseSecrets(YamlMap settings) {
        for (var key : settings.names()) {
            if (key.matches("(?i)pass(word|wd)?|secret|token")) {
                settings.text(key, "");
                settings.mistake(key, "\"" + key + "\" does not belong into a file: name the user only; "
                        + "the password is asked for when the list is fetched");
            }
        }
    }

    /** The JSON schema of such files. */
    public static String schema() throws IOException {
        try (InputStream in = SourceFile.class.getResourceAsStream("source.schema.json")) {
            if (in == null) {
                throw new IOException("The schema of source files is missing in this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
