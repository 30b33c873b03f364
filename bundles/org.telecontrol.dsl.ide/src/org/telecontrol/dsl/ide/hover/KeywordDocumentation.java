/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.ide.hover;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

import org.eclipse.jdt.annotation.Nullable;

/** What the words of the language mean, from one table; with the name of the standard's clause where there is one. */
public final class KeywordDocumentation {

    private static final Properties TABLE = read();

    private KeywordDocumentation() {}

    /** One or two lines of plain text; null for signs and for words that are none of the language. */
    public static @Nullable String of(String keyword) {
        var entry = TABLE.getProperty(keyword);
        return entry == null ? null : entry.replaceFirst(" *\\| *", "\n");
    }

    private static Properties read() {
        var table = new Properties();
        try (var stream = KeywordDocumentation.class.getResourceAsStream("keywords.properties")) {
            if (stream == null) {
                throw new IllegalStateException("keywords.properties is not in the bundle");
            }
            table.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }
}
