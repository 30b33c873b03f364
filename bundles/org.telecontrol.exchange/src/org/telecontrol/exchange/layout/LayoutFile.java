/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.layout;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.telecontrol.exchange.layout.internal.LayoutReader;
import org.telecontrol.exchange.layout.internal.LayoutText;
import org.telecontrol.exchange.yaml.YamlFileException;

/**
 * Layout profiles as files: YAML 1.2 that {@code layout.schema.json} describes, named {@code *.layout.yaml}.
 *
 * <p>Why YAML: people write and review these files, with comments in them, and in its version 1.2 {@code no}, {@code on}
 * and {@code 0123} stay the words that they are. Editors complete and check them by the schema.
 */
public final class LayoutFile {

    public static final String EXTENSION = ".layout.yaml";

    private LayoutFile() {}

    /** Whether a file is named as a layout. */
    public static boolean isNamed(Path file) {
        return String.valueOf(file.getFileName()).endsWith(EXTENSION);
    }

    /**
     * Reads a layout.
     *
     * @throws YamlFileException when it is not one; it tells the place
     */
    public static LayoutProfile read(Path file) throws IOException {
        return read(Files.readString(file, StandardCharsets.UTF_8), String.valueOf(file.getFileName()));
    }

    /** @param name of the file, for messages */
    public static LayoutProfile read(String text, String name) throws YamlFileException {
        return new LayoutReader(name).read(text);
    }

    /** The text of a layout file, which reads as the same profile. */
    public static String text(LayoutProfile profile) {
        return LayoutText.of(profile);
    }

    /** The JSON schema of layout files. */
    public static String schema() throws IOException {
        try (InputStream in = LayoutFile.class.getResourceAsStream("layout.schema.json")) {
            if (in == null) {
                throw new IOException("The schema of layout files is missing in this installation");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
