/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.telecontrol.exchange.internal.ListedFields;
import org.telecontrol.model.points.ConfiguredPoint;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.StationFactory;

/** Free metadata of a point: the list speaks for the keys of its columns, all others are left alone. */
final class MetadataEdits {

    private MetadataEdits() {}

    static void compare(ConfiguredPoint point, Map<String, String> listed, Set<String> keys, PointEdits edits) {
        var before = new LinkedHashMap<String, String>();
        point.metadata().forEach(entry -> before.putIfAbsent(entry.getKey(), entry.getValue()));
        listed.forEach((key, value) -> {
            if (!value.equals(before.get(key))) {
                edits.add(ListedFields.metadata(key), before.getOrDefault(key, ""), value,
                        target -> put(target.getMetadata(), key, value));
            }
        });
        if (point.use() != null) {
            return; // an override can replace an entry of the typical but not take it away
        }
        before.forEach((key, value) -> {
            if (keys.contains(key) && !listed.containsKey(key)) {
                edits.add(ListedFields.metadata(key), value, "",
                        target -> target.getMetadata().removeIf(entry -> key.equals(entry.getKey())));
            }
        });
    }

    /** Adds entries to an object that has none. */
    static void addAll(EList<MetadataEntry> metadata, Map<String, String> entries) {
        if (!entries.isEmpty()) {
            var made = new ArrayList<MetadataEntry>(entries.size());
            entries.forEach((key, value) -> made.add(entry(key, value)));
            ((InternalEList<MetadataEntry>) metadata).addAllUnique(made);
        }
    }

    private static MetadataEntry entry(String key, String value) {
        var entry = StationFactory.eINSTANCE.createMetadataEntry();
        entry.setKey(key);
        entry.setValue(value);
        return entry;
    }

    static void put(EList<MetadataEntry> metadata, String key, String value) {
        for (var entry : metadata) {
            if (key.equals(entry.getKey())) {
                entry.setValue(value);
                return;
            }
        }
        metadata.add(entry(key, value));
    }
}
