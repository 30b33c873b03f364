/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

import org.telecontrol.dsl.conversion.Names;
import org.telecontrol.dsl.host.language.StationLanguage;

/** The values that points have for one key of their metadata. */
public record MetadataColumn(String key) implements Column {

    static final String PREFIX = "meta:";

    /**
     * The column of a key as somebody types it: as it would be written in the text, or without the quotes that it needs
     * there.
     *
     * @throws IllegalArgumentException with a sentence for people when it cannot be a key
     */
    public static MetadataColumn of(String typed) {
        var key = StationLanguage.get(Names.class).parseTitle(typed.strip());
        if (key.isBlank()) {
            throw new IllegalArgumentException("A key has at least one letter");
        }
        return new MetadataColumn(key);
    }

    @Override
    public String id() {
        return PREFIX + key;
    }

    @Override
    public boolean isEditable() {
        return true;
    }
}
