/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;

/** How often each name is given in its scope, as it will be. */
final class NameLedger {

    private final Map<Scope, Map<String, Integer>> names = new IdentityHashMap<>();

    NameLedger(PointTable table) {
        for (var row = 0; row < table.size(); row++) {
            add(table.block(row).scope(), table.text(row, StandardColumn.NAME));
        }
    }

    void add(Scope scope, String name) {
        names.computeIfAbsent(scope, any -> new HashMap<>()).merge(name, 1, Integer::sum);
    }

    void remove(Scope scope, String name) {
        names.computeIfAbsent(scope, any -> new HashMap<>()).merge(name, -1, Integer::sum);
    }

    /** Whether more than one has it. */
    boolean isShared(Scope scope, String name) {
        return count(scope, name) > 1 || scope.isUse(name);
    }

    /** Whether nobody has it. */
    boolean isFree(Scope scope, String name) {
        return count(scope, name) == 0 && !scope.isUse(name);
    }

    private int count(Scope scope, String name) {
        return names.getOrDefault(scope, Map.of()).getOrDefault(name, 0);
    }

    /** A free name that counts on from another one: P8 after P7, Door_2 after Door. */
    String next(Scope scope, String name) {
        var digits = name.length();
        while (digits > 0 && name.charAt(digits - 1) >= '0' && name.charAt(digits - 1) <= '9') {
            digits--;
        }
        digits = Math.max(digits, name.length() - Integer.toString(Integer.MAX_VALUE).length() + 1);
        var counted = digits < name.length();
        var stem = counted ? name.substring(0, digits) : name + "_";
        var width = name.length() - digits;
        var number = counted ? Integer.parseInt(name.substring(digits)) : 1;
        String next;
        do {
            number++;
            var written = Integer.toString(number);
            next = stem + "0".repeat(Math.max(0, width - written.length())) + written;
        } while (!isFree(scope, next));
        return next;
    }
}
