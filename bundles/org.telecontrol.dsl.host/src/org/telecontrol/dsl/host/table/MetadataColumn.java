/*
 * Copyright (c) 2026 Telecontrol Workbench contributors.
 * SPDX-License-Identifier: EPL-2.0
 */
package org.telecontrol.dsl.host.table;

/** The values that points have for one key of their metadata. */
public record MetadataColumn(String key) implements Column {

    static final String PREFIX = "meta:";

    @Override
    public String id() {
        return PREFIX + key;
    }

    @Override
    public boolean isEditable() {
        return true;
    }
}
