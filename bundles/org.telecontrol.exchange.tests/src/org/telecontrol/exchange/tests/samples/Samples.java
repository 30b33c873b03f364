/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.tests.samples;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.exchange.layout.LayoutFile;

/** The sample lists, for tests here and elsewhere. */
public final class Samples {

    private Samples() {}

    /** In the order in which they came to be. */
    public static List<String> names() throws IOException {
        return resource("samples.txt").lines().toList();
    }

    /** Makes the file of a sample. */
    public static Path make(String name, Path folder) throws IOException {
        return new Kitchen(folder).make(recipe(name));
    }

    /** Writes the layout that a sample is to be read with; null when its layout is to be recognised. */
    public static @Nullable Path layout(String name, Path folder) throws IOException {
        var layout = recipe(name).directive("layout", "");
        if (layout.isEmpty()) {
            return null;
        }
        var file = layout + LayoutFile.EXTENSION;
        return Files.writeString(folder.resolve(file), resource(file));
    }

    static Recipe recipe(String name) throws IOException {
        return Recipe.parse(name, resource(name + ".list"));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = Samples.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
