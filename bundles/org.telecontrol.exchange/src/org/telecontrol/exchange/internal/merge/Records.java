/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.telecontrol.exchange.LastImport.Entry;
import org.telecontrol.exchange.internal.ListedFields;

/**
 * Records of several RTUs and lists one after the other, always in the same order, so that the file changes no more than
 * what is said in it. They are made as they are asked for: a long list would fill the memory once more.
 */
final class Records implements Iterable<Entry> {

    private final Map<String, List<Iterable<Entry>>> parts = new TreeMap<>();

    /** Those of one RTU and one folder. */
    void add(String rtu, String folder, Iterable<Entry> records) {
        parts.computeIfAbsent(rtu + '\n' + folder, key -> new ArrayList<>()).add(records);
    }

    /** Those of any RTUs and folders. */
    void add(List<Entry> records) {
        var groups = new TreeMap<String, List<Entry>>();
        records.forEach(entry -> groups
                .computeIfAbsent(entry.key().rtu() + '\n' + entry.field(ListedFields.FOLDER), key -> new ArrayList<>())
                .add(entry));
        groups.forEach((key, group) -> parts.computeIfAbsent(key, one -> new ArrayList<>()).add(group));
    }

    @Override
    public Iterator<Entry> iterator() {
        var rest = parts.values().stream().flatMap(List::stream).toList().iterator();
        return new Iterator<>() {

            private Iterator<Entry> part = List.<Entry>of().iterator();

            @Override
            public boolean hasNext() {
                while (!part.hasNext() && rest.hasNext()) {
                    part = rest.next().iterator();
                }
                return part.hasNext();
            }

            @Override
            public Entry next() {
                hasNext();
                return part.next();
            }
        };
    }
}
