/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.conversion;

import java.util.Arrays;
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
                    name + " is no type identification; did you mean " + nearest(name) + "?");
        }
        return type;
    }

    private static String nearest(String name) {
        return Similar.to(name.toUpperCase(Locale.ROOT), Arrays.stream(TypeIdentification.values())
                .filter(type -> type.direction().isProcess()).map(TypeIdentification::name).toList()).orElse("");
    }
}
