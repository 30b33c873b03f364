/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.osgi.framework.FrameworkUtil;
import org.telecontrol.app.sample.SampleProject;
import org.telecontrol.dsl.ide.hover.KeywordDocumentation;
import org.telecontrol.dsl.rules.RulesPage;

/** Writes the pages. */
public final class HelpPages {

    private static final List<String> FIXED = List.of("index.html", "points.html", "import.html", "live.html",
            "simulator.html", "conformance.html", "help.css");

    private HelpPages() {}

    /**
     * Writes all pages into a folder.
     *
     * @return the first one
     */
    public static Path write(Path folder, List<KeyRow> keys) throws IOException {
        Files.createDirectories(folder);
        for (var name : FIXED) {
            copy(name, folder);
        }
        Files.writeString(folder.resolve("notation.html"), NotationPage.html(sample(), KeywordDocumentation.all()));
        Files.writeString(folder.resolve("rules.html"), RulesPage.html());
        Files.writeString(folder.resolve("keyboard.html"), KeyboardPage.html(keys));
        return folder.resolve(FIXED.getFirst());
    }

    private static String sample() throws IOException {
        try (var in = open("sample/" + SampleProject.CONFIGURATION)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void copy(String name, Path folder) throws IOException {
        try (var in = open("help/" + name)) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static InputStream open(String entry) throws IOException {
        var url = FrameworkUtil.getBundle(HelpPages.class).getEntry(entry);
        if (url == null) {
            throw new IOException(entry + " is missing");
        }
        return url.openStream();
    }
}
