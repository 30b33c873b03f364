/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.app.help;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

import org.osgi.framework.FrameworkUtil;
import org.telecontrol.dsl.rules.RulesPage;

/** Writes the pages. */
public final class HelpPages {

    private static final List<String> FIXED = List.of("index.html", "import.html", "simulator.html", "conformance.html",
            "help.css");

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
        Files.writeString(folder.resolve("rules.html"), RulesPage.html());
        Files.writeString(folder.resolve("keyboard.html"), KeyboardPage.html(keys));
        return folder.resolve(FIXED.getFirst());
    }

    private static void copy(String name, Path folder) throws IOException {
        var entry = FrameworkUtil.getBundle(HelpPages.class).getEntry("help/" + name);
        if (entry == null) {
            throw new IOException("help/" + name + " is missing");
        }
        try (var in = entry.openStream()) {
            Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
