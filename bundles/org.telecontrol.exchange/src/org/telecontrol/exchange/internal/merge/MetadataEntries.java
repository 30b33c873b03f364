/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.exchange.internal.merge;

import org.eclipse.emf.common.util.EList;
import org.telecontrol.model.station.MetadataEntry;
import org.telecontrol.model.station.StationFactory;

/** Free metadata of an object. */
final class MetadataEntries {

    private MetadataEntries() {}

    private static MetadataEntry entry(String key, String value) {
        var entry = StationFactory.eINSTANCE.createMetadataEntry();
        entry.setKey(key);
        entry.setValue(value);
        return entry;
    }

    /** Gives a key another value; an empty one takes its entry away. */
    static void put(EList<MetadataEntry> metadata, String key, String value) {
        if (value.isEmpty()) {
            metadata.removeIf(entry -> key.equals(entry.getKey()));
            return;
        }
        for (var entry : metadata) {
            if (key.equals(entry.getKey())) {
                entry.setValue(value);
                return;
            }
        }
        metadata.add(entry(key, value));
    }
}
