/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.telecontrol.iec104.TypeIdentification;

/** Reads the standard's names of types. */
final class TypeIdentifications {

    private static final Map<String, @Nullable TypeIdentification> BY_NAME = new HashMap<>();

    static {
        Arrays.stream(TypeIdentification.values()).forEach(type -> BY_NAME.put(type.name(), type));
    }

    private TypeIdentifications() {}

    static TypeIdentification parse(String name) {
        var type = BY_NAME.get(name);
        if (type == null) {
            throw new IllegalArgumentException(
                    name + " is no type identification; did you mean " + nearest(name).name() + "?");
        }
        return type;
    }

    private static TypeIdentification nearest(String name) {
        var upper = name.toUpperCase(Locale.ROOT);
        return Arrays.stream(TypeIdentification.values()).filter(type -> type.direction().isProcess())
                .min(Comparator.comparingInt(type -> distance(upper, type.name()))).orElseThrow();
    }

    /** Levenshtein's distance: how many letters differ, are missing or too many. */
    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        Arrays.setAll(previous, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int replaced = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
