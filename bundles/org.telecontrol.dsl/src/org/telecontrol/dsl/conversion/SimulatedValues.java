/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.regex.Pattern;

/** Values of simulated points: a number or bit string as it is, any other text in quotes. */
public final class SimulatedValues {

    private static final Pattern BARE = Pattern
            .compile("[+-]?[0-9]+(\\.[0-9]+)*([eE][+-]?[0-9]+)?|0[xX][0-9a-fA-F]+");

    private SimulatedValues() {}

    static String parse(String text) {
        return text.startsWith("\"") ? Texts.parse(text) : text.replaceAll("\\s+", "");
    }

    public static String format(String value) {
        return BARE.matcher(value).matches() ? value : Texts.format(value);
    }
}
