/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.telecontrol.dsl.host.index.Finding;
import org.telecontrol.dsl.validation.IssueCodes;

/**
 * Rows whose address another one has as well. The language finds that at the later one; who looks at a table wants to see
 * both.
 */
final class SharedAddresses {

    private final PointTable table;
    private final Map<Key, Integer> firsts = new HashMap<>();
    private final int[] lineBreaks;

    /** What two rows must not have in common. */
    private record Key(int block, boolean command, String type, int address) {}

    private SharedAddresses(PointTable table) {
        this.table = table;
        var source = table.source();
        lineBreaks = IntStream.range(0, source.length()).filter(at -> source.charAt(at) == '\n').toArray();
        for (var row = 0; row < table.size(); row++) {
            var number = row;
            key(row).ifPresent(key -> firsts.putIfAbsent(key, number));
        }
    }

    /** The findings, and for each about an address that a row before has: the same at that row. */
    static List<Finding> atBoth(PointTable table, List<Finding> findings) {
        var shared = findings.stream().filter(finding -> finding.code().equals(IssueCodes.DUPLICATE_ADDRESS)).toList();
        if (shared.isEmpty()) {
            return findings;
        }
        var addresses = new SharedAddresses(table);
        return Stream.concat(findings.stream(), shared.stream().flatMap(addresses::atFirst)).toList();
    }

    private Stream<Finding> atFirst(Finding finding) {
        var later = table.rowAt(finding.offset());
        return first(later).stream().boxed()
                .flatMap(row -> table.region(row, StandardColumn.ADDRESS).stream())
                .map(place -> new Finding(finding.severity(), finding.code(), finding.message(), place.offset(),
                        place.length(), line(place.offset())));
    }

    private int line(int offset) {
        return -Arrays.binarySearch(lineBreaks, offset);
    }

    private OptionalInt first(OptionalInt later) {
        return later.stream().boxed().flatMap(row -> key(row).stream().map(firsts::get)
                .filter(first -> first < row)).mapToInt(Integer::intValue).findFirst();
    }

    private Optional<Key> key(int row) {
        var address = table.address(row);
        var shape = table.shape(row);
        return address.isPresent()
                ? Optional.of(new Key(shape.block(), shape.isCommand(), table.text(row, StandardColumn.TYPE),
                        address.getAsInt()))
                : Optional.empty();
    }
}
