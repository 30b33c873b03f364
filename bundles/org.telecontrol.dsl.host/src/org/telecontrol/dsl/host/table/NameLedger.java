/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;

import org.telecontrol.dsl.ide.Kinds;
import org.telecontrol.dsl.ide.navigation.NameClash;
import org.telecontrol.model.station.StationPackage.Literals;

/** How often each name is given in its scope, as it will be. */
final class NameLedger {

    /** So many are always a number. */
    private static final int MOST_DIGITS = 8;

    private final Map<Scope, Map<String, Integer>> names = new IdentityHashMap<>();

    private final Map<Scope, Set<String>> commands = new IdentityHashMap<>();

    /** The last number that was given to what stands before it. */
    private final Map<Scope, Map<String, Integer>> numbers = new IdentityHashMap<>();

    NameLedger(PointTable table) {
        for (var row = 0; row < table.size(); row++) {
            var scope = table.block(row).scope();
            var name = table.text(row, StandardColumn.NAME);
            add(scope, name);
            if (table.shape(row).isCommand()) {
                commands.computeIfAbsent(scope, any -> new HashSet<>()).add(name);
            }
        }
    }

    void add(Scope scope, String name) {
        names.computeIfAbsent(scope, any -> new HashMap<>()).merge(name, 1, Integer::sum);
    }

    void remove(Scope scope, String name) {
        names.computeIfAbsent(scope, any -> new HashMap<>()).merge(name, -1, Integer::sum);
    }

    /** Why a name cannot be given once more, as a sentence for people. */
    String clash(Scope scope, String name) {
        var kind = scope.isUse(name)
                ? Literals.TYPICAL_USE
                : commands.getOrDefault(scope, Set.of()).contains(name) ? Literals.COMMAND : Literals.POINT;
        return NameClash.sentence(Kinds.word(kind), name, " in " + scope.label());
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

    /** A free name that counts on from another one, and from those that were given so: P8 after P7, Door_2 after Door. */
    String next(Scope scope, String name) {
        var digits = firstDigit(name);
        var counted = digits < name.length();
        var stem = counted ? name.substring(0, digits) : name + "_";
        var given = numbers.computeIfAbsent(scope, any -> new HashMap<>());
        var number = Math.max(counted ? Integer.parseInt(name.substring(digits)) : 1, given.getOrDefault(stem, 0));
        String next;
        do {
            number++;
            next = stem + padded(number, name.length() - digits);
        } while (!isFree(scope, next));
        given.put(stem, number);
        return next;
    }

    /** Where the number begins that a name ends with. */
    private static int firstDigit(String name) {
        var first = name.length();
        while (first > 0 && name.length() - first < MOST_DIGITS && name.charAt(first - 1) >= '0'
                && name.charAt(first - 1) <= '9') {
            first--;
        }
        return first;
    }

    private static String padded(int number, int width) {
        var written = Integer.toString(number);
        return "0".repeat(Math.max(0, width - written.length())) + written;
    }
}
