/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** The keys of metadata of a text, numbered in the order in which they appear. */
final class MetadataKeys {

    private final List<String> keys;
    private final Map<String, @Nullable Integer> numbers = new HashMap<>();

    MetadataKeys(List<String> known) {
        keys = new ArrayList<>(known);
        known.forEach(key -> numbers.put(key, numbers.size()));
    }

    int number(String key) {
        var known = numbers.get(key);
        if (known != null) {
            return known;
        }
        keys.add(key);
        numbers.put(key, keys.size() - 1);
        return keys.size() - 1;
    }

    List<String> all() {
        return List.copyOf(keys);
    }
}
