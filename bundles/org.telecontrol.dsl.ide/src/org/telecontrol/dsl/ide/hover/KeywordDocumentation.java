/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** What the words of the language mean, from one table; with the name of the standard's clause where there is one. */
public final class KeywordDocumentation {

    private static final Map<String, String> TABLE = read();

    private KeywordDocumentation() {}

    /** One or two lines of plain text; null for signs and for words that are none of the language. */
    public static @Nullable String of(String keyword) {
        return TABLE.get(keyword);
    }

    /** All words with what {@link #of} says of them, those that belong together side by side. */
    public static Map<String, String> all() {
        return TABLE;
    }

    private static Map<String, String> read() {
        Map<String, String> table = new LinkedHashMap<>();
        try (var stream = KeywordDocumentation.class.getResourceAsStream("keywords.properties")) {
            if (stream == null) {
                throw new IllegalStateException("keywords.properties is not in the bundle");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8)).lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" = ", 2))
                    .forEach(entry -> table.put(entry[0], entry[1].replaceFirst(" *\\| *", "\n")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Collections.unmodifiableMap(table);
    }
}
